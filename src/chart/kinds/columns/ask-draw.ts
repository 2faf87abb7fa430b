import type { ColumnsPlot } from '../../../content/plots/columns.ts';
import type { Table } from '../../../content/schema/table.ts';
import { longMonth } from '#messages/format.ts';
import { monthRange } from '../../../model/months.ts';
import { drawMessages } from '#messages/chart.ts';
import type { FigurePoint } from '../../figure.ts';
import type { AskedFigure } from '../../live/asked-figure.ts';
import { nounFor } from '../../months/month-columns.ts';
import { monthlyValues } from '../../months/monthly.ts';
import { compareDrawn } from './compare-drawn.ts';
import { createDrawField } from './draw-field.ts';
import { drawAt, emptyLine, isComplete, stepAt, type DrawnLine } from './drawn-line.ts';

/** What the browser compares a reader's line with. */
export interface DrawData {
  kind: 'draw';
  plot: ColumnsPlot;
  table: Table;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Path data of the reader's line, broken where nothing is drawn, in the plot's coordinates. A month
 * alone is a line of no length, which a round cap makes a dot. The lines of d3 would do the same for
 * two more kilobytes in the browser.
 */
export function drawnPath(
  values: readonly (number | null)[],
  xs: readonly number[],
  top: number,
): string {
  const isDrawn = (i: number): boolean => (values[i] ?? null) !== null;
  return values
    .map((value, i) => {
      if (value === null) return '';
      const y = Math.round((1 - value / top) * 10_000) / 10;
      const isAlone = !isDrawn(i - 1) && !isDrawn(i + 1);
      return `${isDrawn(i - 1) ? 'L' : 'M'}${xs[i] ?? 0} ${y}${isAlone ? 'h0' : ''}`;
    })
    .join('');
}

/** The months that the reader draws, with what was counted in them. */
interface Hidden {
  /** How many months before them are known. */
  known: number;
  /** All months of the plot. */
  count: number;
  months: string[];
  counted: (number | null)[];
  /** The last number that is known. */
  start: number;
}

function hiddenIn({ plot, table }: DrawData, until: string): Hidden {
  const months = monthRange(plot.from, plot.to);
  const values = monthlyValues(table, plot.places, plot.column, months).map(({ value }) => value);
  const known = months.filter((month) => month <= until).length;
  return {
    known,
    count: months.length,
    months: months.slice(known),
    counted: values.slice(known),
    start: values[known - 1] ?? 0,
  };
}

/** Draws the reader's line into all pictures of a figure. */
function paintLine(pictures: readonly HTMLElement[], d: string, isAnswered: boolean): void {
  for (const picture of pictures) {
    picture.classList.toggle('is-answered', isAnswered);
    for (const svg of picture.querySelectorAll('.plot-area > svg')) {
      const path =
        svg.querySelector('.m-drawn') ?? svg.appendChild(document.createElementNS(SVG, 'path'));
      path.setAttribute('class', 'm-drawn');
      path.setAttribute('d', d);
    }
  }
}

/**
 * Lets the reader draw the hidden months before seeing them. Nothing that is drawn is stored or sent.
 *
 * @returns a function that detaches everything
 */
export function attachAskDraw(data: DrawData, asked: AskedFigure): () => void {
  const { plot, table } = data;
  const { controls } = asked;
  const show = controls.querySelector<HTMLButtonElement>('[data-show]');
  const again = controls.querySelector<HTMLButtonElement>('[data-again]');
  const says = controls.querySelector('[data-says]');
  const { until } = plot;
  if (!show || !again || !says || until === undefined) return () => undefined;

  const { known, count, months, counted, start } = hiddenIn(data, until);
  const xs = months.map((_, i) => ((known + i + 0.5) / count) * 1000);
  const empty = emptyLine(months, start, plot.top);
  let drawn = empty;
  let isAnswered = false;
  const all = asked.points();
  const upTo = (points: readonly FigurePoint[]): FigurePoint[] => points.slice(0, known);

  const paint = (): void => {
    paintLine(asked.pictures(), drawnPath(drawn.values, xs, plot.top), isAnswered);
    show.textContent = isComplete(drawn) ? drawMessages.show : drawMessages.skip;
    show.hidden = isAnswered;
    again.hidden = !isAnswered;
  };
  const field = createDrawField({
    left: known / count,
    count: months.length,
    top: plot.top,
    inWords: (i) => drawMessages.value(longMonth(months[i] ?? plot.to), drawn.values[i] ?? null),
    onDraw(i, value, last) {
      change(drawAt(drawn, i, value, last));
    },
    onStep(i, by) {
      change(stepAt(drawn, i, by));
    },
  });
  const change = (next: DrawnLine): void => {
    drawn = next;
    field.setDrawn(drawn.values.some((value) => value !== null));
    paint();
  };
  const place = (): void => {
    const layer = asked.layers().find((element) => element.getClientRects().length > 0);
    if (layer && !isAnswered) {
      if (field.element.parentElement !== layer) layer.append(field.element);
    } else field.element.remove();
  };
  const setAnswered = (next: boolean): void => {
    isAnswered = next;
    if (!next) change(empty);
    const noun = nounFor(plot.noun, table, plot.column);
    says.textContent = next ? compareDrawn(drawn, counted, noun) : '';
    paint();
    place();
    asked.setPoints(
      next
        ? { narrow: [...all.narrow], wide: [...all.wide] }
        : { narrow: upTo(all.narrow), wide: upTo(all.wide) },
    );
  };
  const onShow = (): void => {
    setAnswered(true);
    again.focus({ preventScroll: true });
  };
  const onAgain = (): void => {
    setAnswered(false);
    show.focus({ preventScroll: true });
  };
  show.addEventListener('click', onShow);
  again.addEventListener('click', onAgain);
  const unsubscribe = asked.subscribe(place);
  setAnswered(false);
  return () => {
    show.removeEventListener('click', onShow);
    again.removeEventListener('click', onAgain);
    unsubscribe();
    field.element.remove();
  };
}
