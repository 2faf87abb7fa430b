import { presentMessages } from '#messages/present.ts';
import { attachBoard, attachMarkList, paintMarks } from '../activities/point-board.ts';
import { rateView } from '../activities/rate-view.ts';
import { unsureView } from '../activities/unsure-view.ts';
import { showSwitches } from '../controls/commands.ts';
import { allSteps, numberOf, stepNamed, type DeckData, type DeckStep } from '../deck-data.ts';
import type { DeckWindow, DeckWindowView } from '../deck-window.ts';
import { deckStills, type DeckStills } from '../deck-stills.ts';
import { placeAmong } from '../audience/place.ts';
import { part } from '../../design/browser/part.ts';
import { showsClassMarks, stepBeside, type DeckPath } from '../path/deck-path.ts';
import { pathButtons, replaceChoice, toPath } from '../path/path-choice.ts';
import type { Session } from '../session/session.ts';
import { thumbnailOf } from '../thumbnail.ts';
import { jumpList, markInList } from './jump-list.ts';

const words = presentMessages.presenter;

/** What the presenter window shows of a step: its picture and the next one, its notes, its place in the list. */
function stepView(
  deck: DeckData,
  stills: DeckStills,
  onPicture: () => void,
): (step: DeckStep, path: DeckPath) => void {
  const order = allSteps(deck).map(({ id }) => id);
  const elements = [...document.querySelectorAll<HTMLElement>('.presenter-step')];
  return (step, path) => {
    const { steps } = path;
    const beside = stepBeside(path, step.id, 1, order);
    const next = steps.find(({ id }) => id === beside);
    const here = steps.find(({ id }) => id === step.id) ?? step;
    const { label = '' } = here;
    for (const element of elements) {
      const isNow = element.dataset.step === step.id;
      element.classList.toggle('is-now', isNow);
      const sign = isNow ? element.querySelector('h3 > span') : null;
      if (sign) sign.textContent = label === '' ? numberOf(here) : label;
    }
    part('[data-place]').textContent = placeAmong(here, steps).number;
    part('[data-now]').replaceChildren(thumbnailOf(step, stills, onPicture));
    part('[data-next]').replaceChildren(...(next ? [thumbnailOf(next, stills)] : []));
    part('[data-next-title]').textContent = next?.title ?? words.end;
    part('[data-unsure]').replaceChildren(unsureView(step, deck.claims));
    markInList(part('[data-jump]'), step.id);
    part('.presenter-notes').scrollTop = 0;
  };
}

/** The rating of a claim, as long as its panel is open. */
function ratingView(deck: DeckData, session: Session) {
  const box = part('[data-rate]');
  let shown: ({ step: string } & ReturnType<typeof rateView>) | undefined;
  return (step: DeckStep, isKept: boolean): void => {
    box.hidden = session.state.panel !== 'rate';
    if (box.hidden) {
      shown = undefined;
      return;
    }
    if (shown?.step !== step.id) {
      shown = { step: step.id, ...rateView(step, deck, session) };
      box.replaceChildren(shown.element);
    }
    shown.update(session.state, isKept);
  };
}

/** Lets the presenter put a question to the class on the screen, and take it off again. */
function askButtons(session: Session): () => void {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-ask-class]')];
  const isAsked = ({ dataset }: HTMLElement): boolean =>
    session.state.panel === 'question' && session.state.question === dataset.askClass;
  for (const button of buttons)
    button.addEventListener('click', () => {
      session.change(
        isAsked(button)
          ? { panel: null, question: null }
          : { panel: 'question', question: button.dataset.askClass ?? null },
      );
    });
  return () => {
    for (const button of buttons) {
      const isOn = isAsked(button);
      button.setAttribute('aria-pressed', String(isOn));
      button.textContent = isOn ? words.askAgain : words.ask;
    }
  };
}

/** Shows a state in the presenter window: pictures, notes, and how each switch stands. */
export function presenterView({
  deck,
  session,
  path,
}: Pick<DeckWindow, 'deck' | 'session' | 'path'>): DeckWindowView['show'] {
  const board = part('[data-board]');
  const ofActivity = [board, part('[data-marks]'), part('[data-marks-sum]')];
  attachBoard(board, session);
  const showMarks = attachMarkList(session);
  const showMarksOnMap = (): void => {
    const picture = part('[data-now]').querySelector('.picture');
    if (picture && showsClassMarks(session.state.step, path(), deck.activity))
      paintMarks(picture, session.state.marks);
  };
  const showStep = stepView(deck, deckStills(), showMarksOnMap);
  const showRating = ratingView(deck, session);
  const showAsked = askButtons(session);
  let [shown, shownPath]: [string, string | undefined] = ['', undefined];

  return (state, _before, isKept) => {
    const step = stepNamed(state.step, deck);
    const isOtherPath = shownPath !== state.path;
    if (isOtherPath) {
      part('[data-jump]').replaceChildren(...jumpList(path()));
      replaceChoice(
        part('[data-paths]'),
        pathButtons(deck, state.path, (key) => {
          session.change(toPath(key, deck, session.state));
        }),
      );
    }
    if (shown !== step.id || isOtherPath) showStep(step, path());
    [shown, shownPath] = [step.id, state.path];
    showMarksOnMap();
    for (const element of ofActivity) element.hidden = step.id !== deck.activity?.id;
    showMarks();
    showRating(step, isKept);
    showAsked();
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
