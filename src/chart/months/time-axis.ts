import { monthIndex, monthRange, yearOf } from '../../model/months.ts';
import type { FigureLabel, FigureMark } from '../figure.ts';
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
 * Months from the first to the last, both included, between two places of the plot (0 to 1000).
 * Throws where the last comes before the first.
 */
export function timeAxis(
  from: string,
  to: string,
  span: readonly [number, number] = [0, 1000],
): TimeAxis {
  const months = monthRange(from, to);
  if (months.length === 0)
    throw new Error(`time-axis: found ${from} to ${to}, expected the first month before the last`);
  const [start, end] = span;
  const step = (end - start) / months.length;
  const first = monthIndex(from);
  const left = (month: string): number => start + (monthIndex(month) - first) * step;
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

/**
 * The foot of the plot with a tick at every quarter, longer ones where a year begins, and the years
 * under their months, where there is room.
 *
 * @param width of the whole plot in CSS pixels, in its least box
 * @param key before the keys of all parts: several axes may stand in one plot
 */
export function timeAxisParts(
  axis: TimeAxis,
  width: number,
  key = '',
): { marks: FigureMark[]; labels: FigureLabel[] } {
  const { months, left, right } = axis;
  const ends = [left(months[0] ?? ''), right(months.at(-1) ?? '')] as const;
  const starts = months.filter((month) => monthIndex(month) % 3 === 0);
  const isYear = (month: string): boolean => monthIndex(month) % 12 === 0;
  const years = [...new Set(months.map(yearOf))];
  return {
    marks: [
      {
        key: `${key}axis.months`,
        kind: 'axis',
        paths: [
          [
            [ends[0], 1000],
            [ends[1], 1000],
          ],
        ],
      },
      {
        key: `${key}axis.quarters`,
        kind: 'tick',
        paths: starts.map((month) => [
          [left(month), 1000],
          [left(month), 1000 + (isYear(month) ? YEAR : QUARTER)],
        ]),
      },
    ],
    labels: years.flatMap((year): FigureLabel[] => {
      const own = months.filter((month) => yearOf(month) === year);
      const [from, to] = [left(own[0] ?? ''), right(own.at(-1) ?? '')];
      const room = ((to - from) / 1000) * width;
      if (room < sizeOfText(year, 'tick').width) return [];
      return [
        {
          key: `${key}year.${year}`,
          text: year,
          kind: 'tick',
          at: [(from + to) / 2, 1000],
          offset: [0, 7],
          baseline: 'top',
        },
      ];
    }),
  };
}
