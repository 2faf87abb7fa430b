import type { Player } from '../../story/player/player.ts';
import { presentMessages } from '#messages/present.ts';
import { eraseTally } from '../activities/erase-tally.ts';
import { countFrames } from '../deck-data.ts';
import { stepBeside, type DeckPath } from '../path/deck-path.ts';
import { part } from '../../design/browser/part.ts';
import type { Session } from '../session/session.ts';
import { shownTheme } from '../session/display-settings.ts';
import { atRating, type SWITCHES } from '../session/session-state.ts';
import { PANELS, type Command, type PanelName } from './keys.ts';
import { stepOfNumber } from './nearest-step.ts';
import { dismissNotice, notify, notifyBriefly } from './notice.ts';

export interface CommandOptions {
  /** Ids of all steps, in the order of the whole deck. */
  steps: readonly string[];
  /** The steps that are shown now. */
  path: () => DeckPath;
  player: Player;
  session: Session;
  /** The claim that a class rates first at a step; undefined where the story has none. */
  ratedFirst: (step: string) => string | undefined;
  /** What only one of the windows can do, or does in its own way. */
  own: Partial<Record<Command, () => void>>;
}

const isPanel = (command: Command): command is PanelName =>
  PANELS.some((panel) => panel === command);

/** As many digits as the number of the last frame may have. */
const MOST_DIGITS = 3;

/** The digits of a number while it is typed, which stand on the screen. */
function typedNumber(all: () => number): { digits: string; set: (digits: string) => void } {
  const shown = part('[data-typed]');
  return {
    digits: '',
    set(digits) {
      this.digits = digits;
      shown.hidden = digits === '';
      shown.textContent = digits === '' ? '' : presentMessages.typed(digits, all());
    },
  };
}

/** Carries out what keys and buttons ask for, the same in all windows. */
export function createCommands({
  steps,
  path,
  player,
  session,
  ratedFirst,
  own,
}: CommandOptions): (command: Command) => void {
  const all = (): number => countFrames(path().steps);
  const typed = typedNumber(all);

  const go = (step: string | undefined): void => {
    typed.set('');
    if (step !== undefined) player.go(step, 'keys');
  };
  const move = (by: 1 | -1): void => {
    typed.set('');
    if (session.state.isBlack) {
      // Whoever goes on in the dark wants to see first which picture it is.
      session.change({ isBlack: false });
      return;
    }
    if (session.state.panel === 'rate') {
      // The class may still look at its votes: what comes next can have our verdicts in it.
      session.change({ panel: null });
      return;
    }
    const next = stepBeside(path(), player.current ?? '', by, steps);
    if (next !== undefined) {
      dismissNotice();
      go(next);
    } else notify(by > 0 ? presentMessages.atEnd : presentMessages.atStart);
  };
  const goToTyped = (): void => {
    const number = Number(typed.digits);
    const { step, isExact } = stepOfNumber(number, path().steps);
    go(step);
    if (!isExact) notify(presentMessages.unknownNumber(number, all()));
  };
  const escape = (): void => {
    if (typed.digits !== '') typed.set('');
    else if (session.state.panel !== null) session.change({ panel: null });
    else if (!dismissNotice() && session.state.isBlack) session.change({ isBlack: false });
  };
  const toggle = (name: (typeof SWITCHES)[number]): void => {
    session.change({ [name]: !session.state[name] });
  };
  const togglePanel = (panel: PanelName): void => {
    typed.set('');
    if (session.state.panel === panel) session.change({ panel: null });
    else if (panel !== 'rate') session.change({ panel });
    else {
      session.change({ panel, ...atRating(ratedFirst(player.current ?? '') ?? null) });
    }
  };
  const actions: Partial<Record<Command, () => void>> = {
    next() {
      move(1);
    },
    previous() {
      move(-1);
    },
    first() {
      go(path().steps[0]?.id);
    },
    last() {
      go(path().steps.at(-1)?.id);
    },
    enter() {
      if (typed.digits === '') move(1);
      else goToTyped();
    },
    escape,
    black() {
      toggle('isBlack');
    },
    motion() {
      toggle('isCalm');
      notifyBriefly(presentMessages.motionIs(session.state.isCalm));
    },
    contrast() {
      toggle('hasContrast');
    },
    large() {
      toggle('isLarge');
    },
    theme() {
      const theme = shownTheme(session.state.theme) === 'light' ? 'dark' : 'light';
      session.change({ theme });
      notifyBriefly(presentMessages.themeIs[theme]);
    },
    reset() {
      eraseTally(session);
    },
    ...own,
  };
  return (command) => {
    const action = actions[command];
    if (action) action();
    else if (isPanel(command)) togglePanel(command);
    else if (command.startsWith('digit-')) {
      const digits = `${typed.digits}${command.slice('digit-'.length)}`.replace(/^0+/, '');
      typed.set(digits.slice(-MOST_DIGITS));
    }
  };
}

/** Shows on the buttons of the window which switches are on and which panel is open. */
export function showSwitches({ state }: Session): void {
  const isOn: Partial<Record<string, boolean>> = {
    black: state.isBlack,
    motion: state.isCalm,
    contrast: state.hasContrast,
    large: state.isLarge,
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-command][aria-pressed]')) {
    const { command = '' } = button.dataset;
    // Each window has its own help.
    if (command !== 'help')
      button.setAttribute('aria-pressed', String(isOn[command] ?? state.panel === command));
  }
}
