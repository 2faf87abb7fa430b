import { groups } from 'd3';
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

/**
 * The foot of the plot with a tick at every quarter, longer ones where a year begins, and the years
 * under their months, where there is room.
 *
 * @param width of the whole plot in CSS pixels, in its least box
 */
export function timeAxisParts(
  { months, left, right }: TimeAxis,
  width: number,
): { marks: FigureMark[]; labels: FigureLabel[] } {
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
    labels: groups(months, yearOf).flatMap(([year, own]): FigureLabel[] => {
      const [from, to] = [left(own[0] ?? ''), right(own.at(-1) ?? '')];
      if (((to - from) / 1000) * width < sizeOfText(year, 'tick').width) return [];
      return [
        {
          key: `year.${year}`,
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
