import { presentMessages } from '#messages/present.ts';
import { answerInStep } from './answer-in-step.ts';
import type { DeckStage } from './deck-stage.ts';
import { keepRoom } from './session/keep-room.ts';
import { applyLook } from './look.ts';
import { notify } from './notice.ts';
import { createPanels, type PanelMaker } from './panels.ts';
import { part } from './part.ts';
import type { PanelName } from './keys.ts';
import type { Room } from './session/room.ts';
import type { Session } from './session/session.ts';
import { keepTally } from './activities/tally-store.ts';
import { attachBoard, markList, paintMarks } from './activities/where-board.ts';
import { hasClassMarks } from './activities/where.ts';

export interface HallViewOptions {
  session: Session;
  stage: DeckStage;
  /** The part of the page that holds the scenes. */
  scenes: HTMLElement;
  stepElement: (step: string) => HTMLElement | undefined;
  /** @param isKept whether the tally will be there after a reload */
  panels: (isKept: () => boolean) => Record<PanelName, PanelMaker>;
}

/**
 * Shows a room in the hall: its look, what lies over the picture, and what the class has told. The
 * function that it returns is to be called with every state of the room.
 */
export function hallView(options: HallViewOptions): (room: Room) => void {
  const { session, stage, scenes, stepElement } = options;
  const change = (patch: Partial<Room>): void => {
    session.change(patch);
  };
  const tools = part('[data-tools]');
  const black = part('[data-black]');
  const lock = part('[data-lock]');
  const panel = part('[data-panel]');
  // Not every story has the activity with a map for the class.
  const kept = document.querySelector('[data-kept]');
  const board = document.querySelector<HTMLElement>('[data-board]');
  const own = { marks: () => session.room.marks, change };
  let before = session.room;
  let isKept = keepTally(before);

  const panels = createPanels(
    options.panels(() => isKept),
    () => {
      change({ panel: null });
    },
  );
  if (board) attachBoard(board, { ...own, say: notify });
  const showMarkList = board && markList(part('[data-marks]'), part('[data-marks-sum]'), own);
  const showAnswer = answerInStep(scenes, (isAnswered) => {
    if (session.room.isAnswered !== isAnswered) change({ isAnswered });
  });
  part('[data-unlock]').addEventListener('click', () => {
    change({ isLocked: false });
  });

  return (room) => {
    const was = before;
    before = room;
    applyLook(room);
    isKept = keepRoom(room, was, isKept);
    if (room.isLarge !== was.isLarge) stage.resize();
    if (room.theme !== was.theme || room.hasContrast !== was.hasContrast) stage.recolour();
    if (room.isAnswered !== was.isAnswered && room.step === was.step)
      showAnswer(stepElement(room.step), room.isAnswered);
    black.hidden = !room.isBlack;
    lock.hidden = !room.isLocked;
    // Before the panel comes or goes: the focus goes with it.
    const isShut = room.isLocked || room.panel !== null;
    scenes.inert = isShut;
    tools.inert = isShut;
    panel.inert = room.isLocked;
    panels.show(room);
    const picture = stage.picture();
    if (picture && hasClassMarks(room.step)) paintMarks(picture, room.marks);
    showMarkList?.();
    if (kept)
      kept.textContent = isKept ? presentMessages.tally.kept : presentMessages.tally.notKept;
    for (const [command, isOn] of [
      ['black', room.isBlack],
      ['motion', room.isCalm],
      ['contrast', room.hasContrast],
      ['large', room.isLarge],
    ] as const)
      tools
        .querySelector(`[data-command="${command}"]`)
        ?.setAttribute('aria-pressed', String(isOn));
  };
}
