import type { Player } from '../../story/player/player.ts';
import { createElement } from '../../design/browser/create-element.ts';
import { presentMessages } from '#messages/present.ts';
import { rateView } from '../activities/rate-view.ts';
import { unsureView } from '../activities/unsure-view.ts';
import { helpView } from '../controls/help-view.ts';
import type { PanelName } from '../controls/keys.ts';
import { stepNamed, type DeckData } from '../deck-data.ts';
import type { DeckStills } from '../deck-stills.ts';
import type { DeckPath } from '../path/deck-path.ts';
import type { Session } from '../session/session.ts';
import { evidenceBox } from './evidence-box.ts';
import { overview } from './overview.ts';
import type { PanelMaker } from './panels.ts';
import { questionView } from './question-view.ts';
import { qrView } from './qr-view.ts';
import { storyAddress } from './story-address.ts';

export interface PanelContentsOptions {
  deck: DeckData;
  player: Player;
  session: Session;
  /** The steps that are shown now. */
  path: () => DeckPath;
  stills: DeckStills;
}

/** What may lie over the picture that the audience sees, made for the step that is shown. */
export function panelContents({
  deck,
  player,
  session,
  path,
  stills,
}: PanelContentsOptions): Record<PanelName, PanelMaker> {
  return {
    overview: {
      title: presentMessages.commands.overview,
      make: () => overview({ deck, session, stills, path, go: (step) => player.go(step, 'keys') }),
    },
    help: {
      title: presentMessages.help.title,
      make: () => ({ element: helpView() }),
    },
    uncertain: {
      title: presentMessages.uncertain.title,
      make: () => ({ element: unsureView(stepNamed(session.state.step, deck), deck.claims) }),
    },
    rate: {
      title: presentMessages.rate.title,
      make() {
        const { element, show } = evidenceBox();
        const view = rateView(stepNamed(session.state.step, deck), deck, session, show);
        view.element.append(element);
        return view;
      },
    },
    question: {
      title: presentMessages.asked,
      make: () => ({ element: questionView(session.state.question, deck) }),
    },
    qr: {
      title: presentMessages.qr.title,
      async make() {
        const address = storyAddress(session.state.step, deck);
        return { element: await qrView(address).catch(() => createElement('p', {}, address.href)) };
      },
    },
  };
}
