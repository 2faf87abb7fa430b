import { presentMessages } from '#messages/present.ts';
import { countFrames, type DeckData, type DeckStep } from '../deck-data.ts';
import { miniOf } from '../thumbnail.ts';
import { notify } from '../controls/notice.ts';
import { part } from '../part.ts';
import { rateView } from '../activities/rate-view.ts';
import type { Room } from '../session/session-state.ts';
import type { Session } from '../session/session.ts';
import { uncertainHere } from '../activities/unsure-view.ts';
import { attachBoard, markList, paintMarks } from '../activities/point-board.ts';
import { hasClassMarks, WHERE } from '../activities/point-activity.ts';

const words = presentMessages.presenter;

export interface PresenterView {
  show(room: Room, isKept: boolean): void;
  showHall(isThere: boolean): void;
}

/** What the presenter window shows of a room: pictures, notes, and how each switch stands. */
export function presenterView(deck: DeckData, session: Session): PresenterView {
  const all = countFrames(deck.steps);
  const elements = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-step]')].map((element) => [
      element.dataset.step ?? '',
      element,
    ]),
  );
  const change = (patch: Partial<Room>): void => {
    session.change(patch);
  };
  const board = part('[data-board]');
  const marks = part('[data-marks]');
  const marksSum = part('[data-marks-sum]');
  const own = { marks: () => session.room.marks, change };
  attachBoard(board, { ...own, say: notify });
  const showMarks = markList(marks, marksSum, own);
  const rating = part('[data-rate]');
  let rate: { step: string; update: (room: Room, isKept: boolean) => void } | undefined;
  let shown = '';

  const showRating = (room: Room, step: DeckStep, isKept: boolean): void => {
    rating.hidden = room.panel !== 'rate';
    if (rating.hidden) rate = undefined;
    else {
      if (rate?.step !== step.id) {
        const { element, update } = rateView({ step, claims: deck.claims, change });
        rating.replaceChildren(element);
        rate = { step: step.id, update };
      }
      rate.update(room, isKept);
    }
  };
  const showStep = (step: DeckStep): void => {
    const at = deck.steps.indexOf(step);
    const next = deck.steps[at + 1];
    for (const [id, element] of elements) element.classList.toggle('is-now', id === step.id);
    part('[data-place]').textContent =
      step.number === null ? presentMessages.activity : presentMessages.place(step.number, all);
    const pictureOf = (id: string | undefined): HTMLElement[] => {
      const element = elements.get(id ?? '');
      return element ? [miniOf(element)] : [];
    };
    part('[data-now]').replaceChildren(...pictureOf(step.id));
    part('[data-next]').replaceChildren(...pictureOf(next?.id));
    part('[data-next-title]').textContent = next?.title ?? words.end;
    part('[data-unsure]').replaceChildren(uncertainHere(step, deck.claims));
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.presenter-jump a')) {
      const isHere = link.getAttribute('href') === `#${step.id}`;
      if (isHere) {
        link.setAttribute('aria-current', 'step');
        link.closest('details')?.setAttribute('open', '');
      } else link.removeAttribute('aria-current');
    }
    part('.presenter-notes').scrollTop = 0;
  };

  return {
    show(room, isKept) {
      const step = deck.steps.find(({ id }) => id === room.step);
      if (!step) return;
      if (shown !== step.id) {
        shown = step.id;
        showStep(step);
      }
      const picture = part('[data-now]').querySelector('.picture');
      const isWhere = step.id === WHERE.id;
      if (picture && hasClassMarks(step.id)) paintMarks(picture, room.marks);
      for (const element of [board, marks, marksSum]) element.hidden = !isWhere;
      showMarks();
      showRating(room, step, isKept);
      part('[data-black]').hidden = !room.isBlack;
      const answer = part('[data-answer]');
      answer.hidden = elements.get(step.id)?.dataset.ask !== 'draw';
      answer.textContent = room.isAnswered ? words.again : words.answer;
      const lock = part('[data-lock]');
      lock.setAttribute('aria-pressed', String(room.isLocked));
      lock.textContent = room.isLocked ? words.isLocked : words.lock;
      part('[data-start]').textContent = room.timer.since === null ? words.start : words.pause;
      for (const button of document.querySelectorAll<HTMLElement>('[data-command][aria-pressed]')) {
        const { command } = button.dataset;
        const isOn: Partial<Record<string, boolean>> = {
          black: room.isBlack,
          motion: room.isCalm,
          contrast: room.hasContrast,
          large: room.isLarge,
        };
        if (command !== undefined && command !== 'help')
          button.setAttribute('aria-pressed', String(isOn[command] ?? room.panel === command));
      }
    },
    showHall(isThere) {
      const text = isThere ? words.hallThere : words.hallGone;
      const says = part('[data-hall-text]');
      // A status is read out when it is written, so it is written only when it changes.
      if (says.textContent !== text) says.textContent = text;
      const open = part('[data-open-hall]');
      open.hidden = isThere;
      if (open instanceof HTMLAnchorElement) open.hash = session.room.step;
      part('[data-hall]').classList.toggle('is-gone', !isThere);
    },
  };
}
