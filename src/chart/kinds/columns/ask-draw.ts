import { compareDrawn } from './compare-drawn.ts';
import { drawAt, emptyLine, isComplete, stepAt, type DrawnLine } from './drawn-line.ts';
import { VARIANTS, type FigurePoint, type Variant } from '../../figure.ts';
import type { AskData } from '../../live-scene.ts';
import { nounFor } from '../../months/month-columns.ts';
import { monthlyValues } from '../../months/monthly.ts';
import { longMonth, monthRange } from '../../../model/months.ts';
import { messages } from '#messages/site.ts';
import { createDrawField } from './draw-field.ts';
import type { AskedFigure } from '../../live/asked-figure.ts';

type DrawData = Extract<AskData, { kind: 'draw' }>;

const SVG = 'http://www.w3.org/2000/svg';

/** Path data of the reader's line, broken where nothing is drawn, in the plot's coordinates. */
export function drawnPath(
  values: readonly (number | null)[],
  xs: readonly number[],
  top: number,
): string {
  let isOpen = false;
  return values
    .map((value, i) => {
      if (value === null) {
        isOpen = false;
        return '';
      }
      const y = Math.round((1 - value / top) * 10_000) / 10;
      const isAlone = !isOpen && (values[i + 1] ?? null) === null;
      const command = isOpen ? 'L' : 'M';
      isOpen = true;
      // A month alone is a line of no length, which a round cap makes a dot.
      return `${command}${xs[i] ?? 0} ${y}${isAlone ? 'h0' : ''}`;
    })
    .join('');
}

/**
 * Lets the reader draw the hidden months before seeing them. Nothing that is drawn is stored or sent.
 *
 * @returns a function that detaches everything
 */
export function attachAskDraw({ plot, table }: DrawData, asked: AskedFigure): () => void {
  const { controls } = asked;
  const show = controls.querySelector<HTMLButtonElement>('[data-show]');
  const again = controls.querySelector<HTMLButtonElement>('[data-again]');
  const says = controls.querySelector('[data-says]');
  const { until } = plot;
  if (!show || !again || !says || until === undefined) return () => undefined;

  const months = monthRange(plot.from, plot.to);
  const values = monthlyValues(table, plot.places, plot.column, months).map(({ value }) => value);
  const known = months.filter((month) => month <= until).length;
  const hidden = months.slice(known);
  const counted = values.slice(known);
  const xs = hidden.map((_, i) => ((known + i + 0.5) / months.length) * 1000);
  const noun = nounFor(plot.noun, table, plot.column);
  const start = emptyLine(hidden, values[known - 1] ?? 0, plot.top);
  let line = start;
  let answered = false;

  const all = asked.points();
  const withheld = Object.fromEntries(
    VARIANTS.map((variant) => [variant, all[variant].slice(0, known)]),
  ) as Record<Variant, FigurePoint[]>;

  const paint = (): void => {
    for (const picture of asked.pictures()) {
      picture.classList.toggle('is-answered', answered);
      for (const svg of picture.querySelectorAll('.plot-area > svg')) {
        const path =
          svg.querySelector('.m-drawn') ?? svg.appendChild(document.createElementNS(SVG, 'path'));
        path.setAttribute('class', 'm-drawn');
        path.setAttribute('d', drawnPath(line.values, xs, plot.top));
      }
    }
    show.textContent = isComplete(line) ? messages.drawShow : messages.drawSkip;
    show.hidden = answered;
    again.hidden = !answered;
  };
  const field = createDrawField({
    left: known / months.length,
    count: hidden.length,
    top: plot.top,
    inWords: (i) => {
      const value = line.values[i];
      return messages.drawValue(
        longMonth(hidden[i] ?? plot.to),
        value === null || value === undefined ? messages.drawNothing : String(value),
      );
    },
    onDraw(i, value, last) {
      change(drawAt(line, i, value, last));
    },
    onStep(i, by) {
      change(stepAt(line, i, by));
    },
  });
  const change = (next: DrawnLine): void => {
    line = next;
    field.setDrawn(line.values.some((value) => value !== null));
    paint();
  };
  const place = (): void => {
    const surface = asked.surfaces().find(({ element }) => element.getClientRects().length > 0);
    if (surface && !answered) {
      if (field.element.parentElement !== surface.element) surface.element.append(field.element);
    } else field.element.remove();
  };
  const answer = (isAnswered: boolean): void => {
    answered = isAnswered;
    if (!isAnswered) change(start);
    says.textContent = isAnswered ? compareDrawn(line, counted, noun) : '';
    paint();
    place();
    asked.setPoints(isAnswered ? all : withheld);
  };
  const onShow = (): void => {
    answer(true);
    again.focus({ preventScroll: true });
  };
  const onAgain = (): void => {
    answer(false);
    show.focus({ preventScroll: true });
  };
  show.addEventListener('click', onShow);
  again.addEventListener('click', onAgain);
  const unsubscribe = asked.subscribe(place);
  answer(false);
  return () => {
    show.removeEventListener('click', onShow);
    again.removeEventListener('click', onAgain);
    unsubscribe();
    field.element.remove();
  };
}
