import { pairs, ticks } from 'd3';
import type { Point } from '../../model/geometry.ts';
import { numberInWords } from '#messages/chart.ts';
import { segment, type FigureLabel, type FigureMark } from '../figure.ts';
import { sizeOfText } from '../labels/text-size.ts';

export type Scale = 'linear' | 'log';

/** From values to heights, and the values that have a grid line. */
export interface ValueAxis {
  top: number;
  /** 0 at the top of the plot to 1000 at its foot; above the top it is negative. */
  y: (value: number) => number;
  lines: number[];
}

/** A logarithmic axis has no zero: its foot stands for half a unit, so that one has a height. */
const LOG_FOOT = 0.5;
/** About so many grid lines stand over zero on a linear axis. */
const LINES = 4;

/** Powers of two: on a logarithmic axis each line is one doubling from the next. */
const doublings = (top: number): number[] =>
  Array.from({ length: Math.floor(Math.log2(top)) + 1 }, (_, i) => 2 ** i);

/**
 * An axis of counts from zero (linear) or from half a unit (logarithmic) up to `top`. The scales of
 * d3 would do the same for five times as many bytes in the browser.
 *
 * @param lines values with a grid line; worked out where none are given. Zero has none on a
 * logarithmic axis.
 */
export function valueAxis(scale: Scale, top: number, lines?: readonly number[]): ValueAxis {
  if (!(top > LOG_FOOT)) throw new Error(`value-axis: found a top of ${top}, expected 1 or more`);
  if (scale === 'linear')
    return {
      top,
      y: (value) => 1000 - (value / top) * 1000,
      // What is counted comes in whole units.
      lines: [...(lines ?? ticks(0, top, LINES).filter(Number.isInteger))],
    };
  const span = Math.log(top / LOG_FOOT);
  return {
    top,
    y: (value) => (value <= LOG_FOOT ? 1000 : 1000 - (Math.log(value / LOG_FOOT) / span) * 1000),
    lines: [...(lines ?? doublings(top))].filter((value) => value > 0),
  };
}

/** Room between two tick labels, in CSS pixels. */
const LEAST_GAP = 1;

/**
 * Grid lines with a number at the left. Lines keep their keys on either scale, so that each can move
 * to its new place. The lowest number is written, then the others from the top; those that would run
 * into one that stands there already are left out.
 *
 * @param height of the plot in CSS pixels, in its least box
 */
export function valueAxisParts(
  { lines, y }: ValueAxis,
  height: number,
): { marks: FigureMark[]; labels: FigureLabel[] } {
  const labels: FigureLabel[] = [];
  const [lowest, ...others] = lines.toSorted((a, b) => a - b);
  const order = lowest === undefined ? [] : [lowest, ...others.toReversed()];
  const taken: number[] = [];
  for (const value of order) {
    const text = numberInWords(value);
    const middle = (y(value) / 1000) * height;
    const least = sizeOfText(text, 'tick').height + LEAST_GAP;
    if (taken.some((other) => Math.abs(other - middle) < least)) continue;
    taken.push(middle);
    const at: Point = [0, y(value)];
    labels.push({ key: `tick.${value}`, text, kind: 'tick', at, offset: [-6, 0], align: 'end' });
  }
  const marks = lines
    .filter((value) => value > 0)
    .map((value): FigureMark => ({
      key: `grid.${value}`,
      kind: 'grid',
      paths: [segment([0, y(value)], [1000, y(value)])],
    }));
  return { marks, labels };
}

/** A line of points from left to right, ended where it leaves the plot through its top. */
export function cutAtTop(points: readonly Point[]): Point[] {
  const isIn = ([, y]: Point): boolean => y >= 0;
  const rest = pairs(points, (a, b): Point[] => {
    if (isIn(a) === isIn(b)) return isIn(b) ? [b] : [];
    const share = a[1] / (a[1] - b[1]);
    const cut: Point = [a[0] + (b[0] - a[0]) * share, 0];
    return isIn(b) ? [cut, b] : [cut];
  });
  return [...points.slice(0, 1).filter(isIn), ...rest.flat()];
}
