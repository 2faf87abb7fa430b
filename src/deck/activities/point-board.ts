import type { Point } from '../../model/geometry.ts';
import { createElement } from '../../design/browser/create-element.ts';
import { presentMessages } from '#messages/present.ts';
import { notify } from '../controls/notice.ts';
import { part } from '../../design/browser/part.ts';
import type { Session } from '../session/session.ts';
import type { ClassMark } from '../session/session-state.ts';
import { mapPointAt } from './map-point.ts';
import { handsOn, MOST_MARKS, withHand, withMark, withoutHand } from './tally.ts';

const words = presentMessages.pointing;

/** The name of a mark by its position: A, B … Z, A2 and so on. */
const letterOf = (i: number): string =>
  `${String.fromCodePoint(65 + (i % 26))}${i < 26 ? '' : String(Math.floor(i / 26) + 1)}`;

const svgOf = (picture: Element | null | undefined): SVGSVGElement | null | undefined =>
  picture?.querySelector<SVGSVGElement>('.fit > svg');

/** Writes the marks of the class on a map, as letters with their hands. They move with its labels. */
export function paintMarks(picture: Element, marks: readonly ClassMark[]): void {
  const svg = svgOf(picture);
  const fit = svg?.parentElement;
  if (!svg || !fit) return;
  const { x: left, y: top, width, height } = svg.viewBox.baseVal;
  for (const old of fit.querySelectorAll('.class-mark')) old.remove();
  marks.forEach(({ at: [x, y], hands }, i) => {
    const mark = createElement(
      'span',
      { className: 'label key class-mark' },
      createElement('b', {}, `${letterOf(i)} `, createElement('small', {}, String(hands))),
    );
    mark.style.setProperty('--x', String(Math.round(x - left - width / 2)));
    mark.style.setProperty('--y', String(Math.round(y - top - height / 2)));
    fit.append(mark);
  });
}

/** Share of the board that an arrow key moves the cross. */
const STRIDE = 0.03;
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Moves a cross over the board with the arrow keys; Enter and space put a mark where it stands.
 *
 * @param put takes CSS pixels of the window
 */
function attachCross(board: HTMLElement, put: (clientX: number, clientY: number) => void): void {
  const cross = part('.crosshair', board);
  /** Where the cross stands, as shares of the board. */
  let at: Point = [0.5, 0.5];
  const show = (): void => {
    cross.hidden = false;
    Object.assign(cross.style, { left: `${at[0] * 100}%`, top: `${at[1] * 100}%` });
  };
  board.addEventListener('focus', show);
  board.addEventListener('blur', () => {
    cross.hidden = true;
  });
  board.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const way = ARROWS[event.key];
    if (way) {
      const step = (i: 0 | 1): number => Math.max(0, Math.min(1, at[i] + way[i] * STRIDE));
      at = [step(0), step(1)];
      show();
    } else if (event.key === 'Enter' || event.key === ' ') {
      const { left, top, width, height } = board.getBoundingClientRect();
      put(left + at[0] * width, top + at[1] * height);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** Lets a presenter put marks on a map where groups point, with the mouse, a finger or the keys. */
export function attachBoard(board: HTMLElement, session: Session): void {
  const put = (clientX: number, clientY: number): void => {
    const svg = svgOf(board.parentElement?.querySelector('.picture:last-child'));
    if (!svg) return;
    const box = svg.viewBox.baseVal;
    const spot = mapPointAt([clientX, clientY], svg.getBoundingClientRect(), box);
    const { marks } = session.state;
    const next = withMark(marks, spot, box.width);
    if (next === marks) notify(words.full(MOST_MARKS));
    else session.change({ marks: next });
  };
  // The mouse leaves the focus, and so the arrow keys, to the deck.
  board.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  board.addEventListener('click', (event) => {
    event.stopPropagation();
    put(event.clientX, event.clientY);
  });
  attachCross(board, put);
}

/**
 * The marks as a list, each with its hands and a way to take one back.
 *
 * @returns what writes the list anew
 */
export function attachMarkList(session: Session): () => void {
  const [list, sum] = [part('[data-marks]'), part('[data-marks-sum]')];
  type Change = (marks: readonly ClassMark[], index: number) => readonly ClassMark[];
  const button = (text: string, label: string, index: number, changed: Change): HTMLElement => {
    const made = createElement('button', { type: 'button' }, text);
    made.setAttribute('aria-label', label);
    made.addEventListener('click', () => {
      session.change({ marks: changed(session.state.marks, index) });
    });
    return made;
  };
  return () => {
    const { marks } = session.state;
    const focused = [...list.querySelectorAll('button')].findIndex(
      (one) => one === document.activeElement,
    );
    const items = marks.map(({ hands }, i) =>
      createElement(
        'li',
        {},
        createElement('span', {}, words.mark(letterOf(i), hands)),
        button('−', words.fewer(letterOf(i)), i, withoutHand),
        button('+', words.more(letterOf(i)), i, withHand),
      ),
    );
    list.replaceChildren(...items);
    if (focused >= 0) list.querySelectorAll('button')[focused]?.focus();
    sum.textContent = words.sum(marks.length, handsOn(marks));
  };
}
