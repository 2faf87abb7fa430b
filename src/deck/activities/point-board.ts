import type { Point } from '../../model/geometry.ts';
import { make } from '../../design/browser/make.ts';
import { presentMessages } from '#messages/present.ts';
import { part } from '../part.ts';
import type { ClassMark, Room } from '../session/session-state.ts';
import { handsOn, withHand, withMark, withoutHand } from './tally.ts';
import { mapPointAt, type ViewBox } from './map-point.ts';

const words = presentMessages.where;

/** A, B … Z, A2 and so on. */
export const letterOf = (i: number): string =>
  `${String.fromCodePoint(65 + (i % 26))}${i < 26 ? '' : String(Math.floor(i / 26) + 1)}`;

function viewBoxOf(picture: Element): ViewBox | undefined {
  const numbers = picture
    .querySelector('.fit > svg')
    ?.getAttribute('viewBox')
    ?.split(' ')
    .map(Number);
  const [x, y, width, height] = numbers ?? [];
  if (x === undefined || y === undefined || width === undefined || height === undefined)
    return undefined;
  return { x, y, width, height };
}

/** Writes the marks of the class on a map, as letters with their hands. They move with its labels. */
export function paintMarks(picture: Element, marks: readonly ClassMark[]): void {
  const fit = picture.querySelector('.fit');
  const box = viewBoxOf(picture);
  if (!fit || !box) return;
  for (const old of fit.querySelectorAll('.class-mark')) old.remove();
  marks.forEach(({ at: [x, y], hands }, i) => {
    const mark = make(
      'span',
      { className: 'label key class-mark' },
      make('b', {}, `${letterOf(i)} `, make('small', {}, String(hands))),
    );
    mark.style.setProperty('--x', String(Math.round(x - box.x - box.width / 2)));
    mark.style.setProperty('--y', String(Math.round(y - box.y - box.height / 2)));
    fit.append(mark);
  });
}

export interface BoardOptions {
  marks: () => readonly ClassMark[];
  change: (patch: Partial<Room>) => void;
  say: (text: string) => void;
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
 * Lets a presenter put marks on a map where groups of the class point, with the mouse, a finger or the
 * keys.
 */
export function attachBoard(board: HTMLElement, { marks, change, say }: BoardOptions): void {
  const cross = part('.cross', board);
  /** Where the cross stands, as shares of the board. */
  let at: Point = [0.5, 0.5];

  const put = (clientX: number, clientY: number): void => {
    const picture = board.parentElement?.querySelector('.picture:last-child');
    const svg = picture?.querySelector('.fit > svg');
    const box = picture && viewBoxOf(picture);
    if (!svg || !box) return;
    const spot = mapPointAt([clientX, clientY], svg.getBoundingClientRect(), box);
    const now = marks();
    const next = withMark(now, spot, box.width);
    if (next === now) say(words.full);
    else change({ marks: next });
  };
  const showCross = (): void => {
    cross.hidden = false;
    Object.assign(cross.style, { left: `${at[0] * 100}%`, top: `${at[1] * 100}%` });
  };
  // The mouse leaves the focus, and so the arrow keys, to the deck.
  board.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  board.addEventListener('click', (event) => {
    event.stopPropagation();
    put(event.clientX, event.clientY);
  });
  board.addEventListener('focus', showCross);
  board.addEventListener('blur', () => {
    cross.hidden = true;
  });
  board.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const way = ARROWS[event.key];
    if (way) {
      const step = (i: 0 | 1): number => Math.max(0, Math.min(1, at[i] + way[i] * STRIDE));
      at = [step(0), step(1)];
      showCross();
    } else if (event.key === 'Enter' || event.key === ' ') {
      const { left, top, width, height } = board.getBoundingClientRect();
      put(left + at[0] * width, top + at[1] * height);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** The marks as a list, each with its hands and a way to take one back. */
export function markList(
  list: HTMLElement,
  sum: HTMLElement,
  { marks, change }: Omit<BoardOptions, 'say'>,
): () => void {
  const button = (text: string, label: string, onPress: () => void): HTMLElement => {
    const made = make('button', { type: 'button' }, text);
    made.setAttribute('aria-label', label);
    made.addEventListener('click', onPress);
    return made;
  };
  return () => {
    const now = marks();
    const focused = [...list.querySelectorAll('button')].findIndex(
      (one) => one === document.activeElement,
    );
    list.replaceChildren(
      ...now.map((mark, i) =>
        make(
          'li',
          {},
          make('span', {}, words.mark(letterOf(i), mark.hands)),
          button('−', words.fewer(letterOf(i)), () => {
            change({ marks: withoutHand(marks(), i) });
          }),
          button('+', words.more(letterOf(i)), () => {
            change({ marks: withHand(marks(), i) });
          }),
        ),
      ),
    );
    if (focused >= 0) list.querySelectorAll('button')[focused]?.focus();
    sum.textContent = now.length === 0 ? words.none : words.sum(now.length, handsOn(now));
  };
}
