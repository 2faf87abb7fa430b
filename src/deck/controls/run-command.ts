import type { Player } from '../../story/player/player.ts';
import { presentMessages } from '#messages/present.ts';
import { countFrames, type DeckData, type DeckStep } from '../deck-data.ts';
import { PANELS, type Command, type PanelName } from './keys.ts';
import { stepOfNumber } from './nearest-step.ts';
import { THEMES } from '../session/session-state.ts';
import type { Session } from '../session/session.ts';

export interface ControlOptions {
  deck: DeckData;
  player: Player;
  session: Session;
  /** Says something to whoever is at this window. */
  say: (text: string) => void;
  /** Takes away what was said. Returns whether there was something. */
  unsay: () => boolean;
  /** Shows the digits typed so far; empty when there are none. */
  onTyped: (digits: string) => void;
  /** What only one of the windows can do, or does in its own way. */
  own: Partial<Record<Command, () => void>>;
}

const isPanel = (command: Command): command is PanelName =>
  PANELS.some((panel) => panel === command);
/** As many digits as the number of the last frame may have. */
const MOST_DIGITS = 3;

/** Carries out what keys and buttons ask for, the same in the hall and in the presenter window. */
export function createControl(options: ControlOptions): (command: Command) => void {
  const { deck, player, session, say, unsay, onTyped, own } = options;
  const { steps } = deck;
  const all = countFrames(steps);
  let typed = '';

  const type = (digits: string): void => {
    typed = digits;
    onTyped(typed);
  };
  const here = (): DeckStep | undefined => steps.find(({ id }) => id === player.current);
  const go = (step: string | undefined): void => {
    type('');
    if (step !== undefined) player.go(step, 'keys');
  };
  const move = (by: 1 | -1): void => {
    type('');
    if (session.room.isBlack) {
      // Whoever goes on in the dark wants to see first where the class is.
      session.change({ isBlack: false });
      return;
    }
    const next = steps[steps.findIndex(({ id }) => id === player.current) + by];
    if (next) {
      unsay();
      go(next.id);
    } else say(by > 0 ? presentMessages.atEnd : presentMessages.atStart);
  };
  const enter = (): void => {
    if (typed === '') {
      move(1);
      return;
    }
    const number = Number(typed);
    const found = stepOfNumber(number, steps);
    go(found.step);
    if (!found.isExact) say(presentMessages.unknownNumber(number, all));
  };
  const escape = (): void => {
    if (typed !== '') type('');
    else if (session.room.panel !== null) session.change({ panel: null });
    else if (!unsay() && session.room.isBlack) session.change({ isBlack: false });
  };
  const open = (panel: PanelName): void => {
    type('');
    const { panel: shown } = session.room;
    if (panel !== 'rate' || shown === 'rate') {
      session.change({ panel: shown === panel ? null : panel });
      return;
    }
    const rating = here()?.claims[0];
    if (rating === undefined) say(presentMessages.rate.none);
    else session.change({ panel, rating, isRevealed: false });
  };
  const toggle = (key: 'isBlack' | 'isCalm' | 'hasContrast' | 'isLarge'): void => {
    session.change({ [key]: !session.room[key] });
  };

  return (command) => {
    const mine = own[command];
    if (mine) mine();
    else if (isPanel(command)) open(command);
    else if (command.startsWith('digit-')) {
      const digits = `${typed}${command.slice('digit-'.length)}`.replace(/^0+/, '');
      type(digits.slice(-MOST_DIGITS));
    } else
      switch (command) {
        case 'next':
          move(1);
          break;
        case 'previous':
          move(-1);
          break;
        case 'first':
          go(steps[0]?.id);
          break;
        case 'last':
          go(steps.at(-1)?.id);
          break;
        case 'enter':
          enter();
          break;
        case 'escape':
          escape();
          break;
        case 'black':
          toggle('isBlack');
          break;
        case 'motion':
          toggle('isCalm');
          say(presentMessages.motionIs(session.room.isCalm));
          break;
        case 'contrast':
          toggle('hasContrast');
          break;
        case 'large':
          toggle('isLarge');
          break;
        case 'theme': {
          const at = THEMES.indexOf(session.room.theme);
          const theme = THEMES[(at + 1) % THEMES.length] ?? 'system';
          session.change({ theme });
          say(presentMessages.themeIs[theme]);
          break;
        }
        default:
          break;
      }
  };
}
