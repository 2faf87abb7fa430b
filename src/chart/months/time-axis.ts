import { groups, max } from 'd3';
import { shortMonth, shortMonthAndYear } from '#messages/format.ts';
import { monthIndex, monthRange, yearOf } from '../../model/months.ts';
import { segment, type FigureLabel, type FigureMark } from '../figure.ts';
import { sizeOfText } from '../labels/text-size.ts';

/** Months side by side, each as wide as the next. */
export interface TimeAxis {
  months: string[];
  /** Width of a month, in the plot's coordinates. */
  step: number;
  left: (month: string) => number;
  middle: (month: string) => number;
  right: (month: string) => number;
}

/**
 * Months from the first to the last, both included, over the width of the plot (0 to 1000). Throws
 * where the last comes before the first.
 */
export function timeAxis(from: string, to: string): TimeAxis {
  const months = monthRange(from, to);
  if (months.length === 0)
    throw new Error(`time-axis: found ${from} to ${to}, expected the first month before the last`);
  const step = 1000 / months.length;
  const first = monthIndex(from);
  const left = (month: string): number => (monthIndex(month) - first) * step;
  return {
    months,
    step,
    left,
    middle: (month) => left(month) + step / 2,
    right: (month) => left(month) + step,
  };
}

/** How far ticks reach below the foot of the plot, in the plot's coordinates. */
const QUARTER = 18;
const YEAR = 36;

/** Up to so many months are named each: the names of one or two years would not tell which they are. */
const NAMED_MONTHS = 12;
/** Months from one name to the next: the least that gives the names room. */
const STEPS = [1, 2, 3, 6, NAMED_MONTHS];
/** Between two names, in CSS pixels. */
const GAP = 8;

const footLabel = (key: string, text: string, x: number): FigureLabel => ({
  key,
  text,
  kind: 'tick',
  at: [x, 1000],
  offset: [0, 7],
  baseline: 'top',
});

/** The names of years in the middle of their months, where there is room. */
const yearLabels = ({ months, left, right }: TimeAxis, width: number): FigureLabel[] =>
  groups(months, yearOf).flatMap(([year, own]) => {
    const [from, to] = [left(own[0] ?? ''), right(own.at(-1) ?? '')];
    const hasRoom = ((to - from) / 1000) * width >= sizeOfText(year, 'tick').width;
    return hasRoom ? [footLabel(`year.${year}`, year, (from + to) / 2)] : [];
  });

/** The names of months, as many as have room; the first one of each year says which year it is. */
function monthLabels({ months, step, middle }: TimeAxis, width: number): FigureLabel[] {
  const widest = max(months, (month) => sizeOfText(shortMonthAndYear(month), 'tick').width) ?? 0;
  const every = STEPS.find((count) => ((count * step) / 1000) * width >= widest + GAP);
  const named = months.filter((_, i) => i % (every ?? NAMED_MONTHS) === 0);
  return named.map((month, i) => {
    const isNewYear = i === 0 || yearOf(named[i - 1] ?? month) !== yearOf(month);
    const text = isNewYear ? shortMonthAndYear(month) : shortMonth(month);
    return footLabel(`month.${month}`, text, middle(month));
  });
}

/**
 * The foot of the plot with a tick at every quarter, longer ones where a year begins. Under it stand
 * the years, or the months where they are few.
 *
 * @param width of the whole plot in CSS pixels, in its least box
 */
export function timeAxisParts(
  axis: TimeAxis,
  width: number,
): { marks: FigureMark[]; labels: FigureLabel[] } {
  const { months, left } = axis;
  const quarters = months.filter((month) => monthIndex(month) % 3 === 0);
  const lengthAt = (month: string): number => (monthIndex(month) % 12 === 0 ? YEAR : QUARTER);
  return {
    marks: [
      { key: 'axis.months', kind: 'axis', paths: [segment([0, 1000], [1000, 1000])] },
      {
        key: 'axis.quarters',
        kind: 'tick',
        paths: quarters.map((month) =>
          segment([left(month), 1000], [left(month), 1000 + lengthAt(month)]),
        ),
      },
    ],
    labels: (months.length > NAMED_MONTHS ? yearLabels : monthLabels)(axis, width),
  };
}
