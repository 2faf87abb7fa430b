import { presentMessages } from '#messages/present.ts';
import { attachBoard, attachMarkList, paintMarks } from '../activities/point-board.ts';
import { rateView } from '../activities/rate-view.ts';
import { unsureView } from '../activities/unsure-view.ts';
import { showSwitches } from '../controls/commands.ts';
import { countFrames, showsClassMarks, type DeckData, type DeckStep } from '../deck-data.ts';
import type { DeckWindowView } from '../deck-window.ts';
import { deckStills } from '../deck-stills.ts';
import { part } from '../../design/browser/part.ts';
import type { Session } from '../session/session.ts';
import { thumbnailOf } from '../thumbnail.ts';

const words = presentMessages.presenter;

/** What the presenter window shows of a step: its picture and the next one, its notes, its place in the list. */
function stepView({ steps, claims }: DeckData, onPicture: () => void): (step: DeckStep) => void {
  const all = countFrames(steps);
  const elements = [...document.querySelectorAll<HTMLElement>('[data-step]')];
  const stills = deckStills();
  return (step) => {
    const next = steps[steps.indexOf(step) + 1];
    for (const element of elements)
      element.classList.toggle('is-now', element.dataset.step === step.id);
    part('[data-place]').textContent =
      step.number === null ? presentMessages.activity : presentMessages.place(step.number, all);
    part('[data-now]').replaceChildren(thumbnailOf(step.id, stills, onPicture));
    part('[data-next]').replaceChildren(...(next ? [thumbnailOf(next.id, stills)] : []));
    part('[data-next-title]').textContent = next?.title ?? words.end;
    part('[data-unsure]').replaceChildren(unsureView(step, claims));
    for (const link of document.querySelectorAll('.presenter-jump a')) {
      const isHere = link.getAttribute('href') === `#${step.id}`;
      if (isHere) {
        link.setAttribute('aria-current', 'step');
        link.closest('details')?.setAttribute('open', '');
      } else link.removeAttribute('aria-current');
    }
    part('.presenter-notes').scrollTop = 0;
  };
}

/** The rating of a claim, as long as its panel is open. */
function ratingView({ claims }: DeckData, session: Session) {
  const box = part('[data-rate]');
  let shown: ({ step: string } & ReturnType<typeof rateView>) | undefined;
  return (step: DeckStep, isKept: boolean): void => {
    box.hidden = session.state.panel !== 'rate';
    if (box.hidden) {
      shown = undefined;
      return;
    }
    if (shown?.step !== step.id) {
      shown = { step: step.id, ...rateView(step, claims, session) };
      box.replaceChildren(shown.element);
    }
    shown.update(session.state, isKept);
  };
}

/** Shows a state in the presenter window: pictures, notes, and how each switch stands. */
export function presenterView(deck: DeckData, session: Session): DeckWindowView['show'] {
  const board = part('[data-board]');
  const ofActivity = [board, part('[data-marks]'), part('[data-marks-sum]')];
  attachBoard(board, session);
  const showMarks = attachMarkList(session);
  const showMarksOnMap = (): void => {
    const picture = part('[data-now]').querySelector('.picture');
    if (picture && showsClassMarks(session.state.step, deck.activity))
      paintMarks(picture, session.state.marks);
  };
  const showStep = stepView(deck, showMarksOnMap);
  const showRating = ratingView(deck, session);
  let shown = '';

  return (state, _before, isKept) => {
    const step = deck.steps.find(({ id }) => id === state.step);
    if (!step) return;
    if (shown !== step.id) showStep(step);
    shown = step.id;
    showMarksOnMap();
    for (const element of ofActivity) element.hidden = step.id !== deck.activity?.id;
    showMarks();
    showRating(step, isKept);
    part('[data-black]').hidden = !state.isBlack;
    const answer = part('[data-answer]');
    answer.hidden = document.getElementById(step.id)?.dataset.ask !== 'draw';
    answer.textContent = state.isAnswered ? words.again : words.answer;
    const lock = part('[data-lock]');
    lock.setAttribute('aria-pressed', String(state.isLocked));
    lock.textContent = state.isLocked ? words.isLocked : words.lock;
    part('[data-start]').textContent = state.timer.since === null ? words.start : words.pause;
    showSwitches(session);
  };
}
