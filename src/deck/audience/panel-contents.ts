import { make } from '../../design/browser/make.ts';
import { presentMessages } from '#messages/present.ts';
import type { DeckData, DeckStep } from '../deck-data.ts';
import { helpView } from '../controls/help-view.ts';
import type { PanelName } from '../controls/keys.ts';
import { letterKeys } from '../controls/letter-keys.ts';
import { overview } from './overview.ts';
import type { PanelMaker } from './panels.ts';
import { qrView } from './qr-view.ts';
import { rateView } from '../activities/rate-view.ts';
import type { Session } from '../session/session.ts';
import { storyAddress } from '../story-address.ts';
import { uncertainHere } from '../activities/unsure-view.ts';

export interface HallPanelOptions {
  deck: DeckData;
  session: Session;
  stepElement: (step: string) => HTMLElement | undefined;
  go: (step: string) => void;
  /** Whether the tally will be there after a reload. */
  isKept: () => boolean;
}

/** What may lie over the picture in the hall. */
export function hallPanels(options: HallPanelOptions): Record<PanelName, PanelMaker> {
  const { deck, session, stepElement, go, isKept } = options;
  const here = (): DeckStep => {
    const step = deck.steps.find(({ id }) => id === session.room.step);
    if (!step)
      throw new Error(`deck: found no step "${session.room.step}", expected one of the deck`);
    return step;
  };
  return {
    overview: {
      title: presentMessages.commands.overview,
      make: () => overview(deck.steps, stepElement, session.room.step, go),
    },
    help: {
      title: presentMessages.help.title,
      make: () => ({ element: helpView(letterKeys.areOn, letterKeys.set) }),
    },
    uncertain: {
      title: presentMessages.uncertain.title,
      make: () => ({ element: uncertainHere(here(), deck.claims) }),
    },
    rate: {
      title: presentMessages.rate.title,
      make: () => {
        const { element, update } = rateView({
          step: here(),
          claims: deck.claims,
          change: (patch) => {
            session.change(patch);
          },
        });
        return {
          element,
          update: (room) => {
            update(room, isKept());
          },
        };
      },
    },
    qr: {
      title: presentMessages.qr.title,
      make: async () => ({
        element: await qrView(storyAddress(session.room.step)).catch(() =>
          make('p', {}, storyAddress(session.room.step).href),
        ),
      }),
    },
  };
}
