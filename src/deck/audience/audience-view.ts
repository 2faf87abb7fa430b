import type { Player } from '../../story/player/player.ts';
import { presentMessages } from '#messages/present.ts';
import { attachBoard, attachMarkList, paintMarks } from '../activities/point-board.ts';
import { showSwitches } from '../controls/commands.ts';
import type { DeckData } from '../deck-data.ts';
import { showsClassMarks, type DeckPath } from '../path/deck-path.ts';
import type { DeckWindowView } from '../deck-window.ts';
import { part } from '../../design/browser/part.ts';
import { applyDisplay } from '../session/display-settings.ts';
import type { Session } from '../session/session.ts';
import type { DeckStage } from './deck-stage.ts';
import { panelContents } from './panel-contents.ts';
import { createPanels } from './panels.ts';

/**
 * Lets the presenter window show the answer to what the class was asked to draw, or take it back, by
 * the buttons that the figure has for it; and tells the presenter when these are pressed here.
 *
 * @returns presses the button of a step that is shown
 */
function followAnswer(
  scenes: HTMLElement,
  session: Session,
): (step: HTMLElement | null, isAnswered: boolean) => void {
  scenes.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-show], [data-again]') : null;
    const isAnswered = button?.matches('[data-show]');
    if (isAnswered !== undefined && session.state.isAnswered !== isAnswered)
      session.change({ isAnswered });
  });
  return (step, isAnswered) => {
    const button = step?.querySelector<HTMLButtonElement>(
      isAnswered ? '[data-show]' : '[data-again]',
    );
    if (button && !button.hidden) button.click();
  };
}

export interface AudienceViewOptions {
  deck: DeckData;
  player: Player;
  session: Session;
  /** The steps that are shown now. */
  path: () => DeckPath;
  stage: DeckStage;
  /** The part of the page that holds the scenes. */
  scenes: HTMLElement;
}

/** Shows a state to the audience: display settings, what lies over the picture, and what the class has told. */
export function audienceView({
  deck,
  player,
  session,
  path,
  stage,
  scenes,
}: AudienceViewOptions): DeckWindowView['show'] {
  const [tools, panel] = [part('[data-tools]'), part('[data-panel]')];
  const stepElement = (step: string): HTMLElement | null =>
    scenes.querySelector<HTMLElement>(`[data-step="${step}"]`);
  const panels = createPanels(
    panelContents({ deck, player, session, path, stills: stage.stills }),
    () => {
      session.change({ panel: null });
    },
  );
  const board = document.querySelector<HTMLElement>('[data-board]');
  if (board) attachBoard(board, session);
  const showMarks = board ? attachMarkList(session) : undefined;
  const showAnswer = followAnswer(scenes, session);
  part('[data-unlock]').addEventListener('click', () => {
    session.change({ isLocked: false });
  });

  return (state, before, isKept) => {
    applyDisplay(state);
    if (state.path !== before.path) stage.refresh();
    if (state.theme !== before.theme || state.hasContrast !== before.hasContrast) stage.recolour();
    if (state.isAnswered !== before.isAnswered && state.step === before.step)
      showAnswer(stepElement(state.step), state.isAnswered);
    part('[data-black]').hidden = !state.isBlack;
    part('[data-lock]').hidden = !state.isLocked;
    // Before the panel comes or goes: the focus goes with it.
    const isShut = state.isLocked || state.panel !== null;
    scenes.inert = isShut;
    tools.inert = isShut;
    if (isShut) part('[data-more]').removeAttribute('open');
    panel.inert = state.isLocked;
    panels.show(state, isKept);
    const picture = stage.picture();
    if (picture && showsClassMarks(state.step, path(), deck.activity))
      paintMarks(picture, state.marks);
    showMarks?.();
    if (board) part('[data-kept]').textContent = presentMessages.tally.isKept(isKept);
    showSwitches(session);
  };
}
