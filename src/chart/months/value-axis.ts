import type { Point } from '../../model/geometry.ts';
import type { FigureLabel, FigureMark } from '../figure.ts';
import { sizeOfText } from '../labels/text-size.ts';

export type Scale = 'linear' | 'log';

/** From values to heights, and the values that have a grid line. */
export interface ValueAxis {
  scale: Scale;
  top: number;
  /** 0 at the top of the plot to 1000 at its foot; above the top it is negative. */
  y: (value: number) => number;
  lines: number[];
}

/** A logarithmic axis has no zero: its foot stands for half a unit, so that one has a height. */
const LOG_FOOT = 0.5;
const MOST_LINES = 5;
const ROUND = [1, 2, 5, 10];

/** Zero and multiples of a round step, at most `MOST_LINES` above zero. */
function linearLines(top: number): number[] {
  const power = 10 ** Math.floor(Math.log10(top / MOST_LINES));
  // What is counted comes in whole units.
  const step = Math.max(1, power * (ROUND.find((one) => one * power * MOST_LINES >= top) ?? 10));
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step);
}

/** Powers of two: on a logarithmic axis each line is one doubling from the next. */
const doublings = (top: number): number[] =>
  Array.from({ length: Math.floor(Math.log2(top)) + 1 }, (_, i) => 2 ** i);

/**
 * An axis of counts from zero (linear) or from half a unit (logarithmic) up to `top`.
 *
 * @param lines values with a grid line; worked out where none are given. Zero has none on a
 * logarithmic axis.
 */
export function valueAxis(scale: Scale, top: number, lines?: readonly number[]): ValueAxis {
  if (!(top > LOG_FOOT)) throw new Error(`value-axis: found a top of ${top}, expected 1 or more`);
  const span = Math.log(top / LOG_FOOT);
  if (scale === 'linear')
    return {
      scale,
      top,
      y: (value) => 1000 - (value / top) * 1000,
      lines: [...(lines ?? linearLines(top))],
    };
  return {
    scale,
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
 * @param span left and right end of the lines, 0 to 1000
 */
export function valueAxisParts(
  { lines, y }: ValueAxis,
  height: number,
  span: readonly [number, number] = [0, 1000],
): { marks: FigureMark[]; labels: FigureLabel[] } {
  const [left, right] = span;
  const labels: FigureLabel[] = [];
  const [lowest, ...others] = lines.toSorted((a, b) => a - b);
  const order = lowest === undefined ? [] : [lowest, ...others.toReversed()];
  const taken: number[] = [];
  for (const value of order) {
    const text = value.toLocaleString('en-GB');
    const middle = (y(value) / 1000) * height;
    const least = sizeOfText(text, 'tick').height + LEAST_GAP;
    if (taken.some((other) => Math.abs(other - middle) < least)) continue;
    taken.push(middle);
    labels.push({
      key: `tick.${value}`,
      text,
      kind: 'tick',
      at: [left, y(value)],
      offset: [-6, 0],
      align: 'end',
    });
  }
  const marks = lines
    .filter((value) => value > 0)
    .map((value): FigureMark => {
      const path: Point[] = [
        [left, y(value)],
        [right, y(value)],
      ];
      return { key: `grid.${value}`, kind: 'grid', paths: [path] };
    });
  return { marks, labels };
}

/** A line of points from left to right, ended where it leaves the plot through its top. */
export function cutAtTop(points: readonly Point[]): Point[] {
  const cut: Point[] = [];
  for (const [i, point] of points.entries()) {
    const previous = points[i - 1];
    const isIn = point[1] >= 0;
    if (previous && isIn !== previous[1] >= 0) {
      const share = previous[1] / (previous[1] - point[1]);
      cut.push([previous[0] + (point[0] - previous[0]) * share, 0]);
    }
    if (isIn) cut.push(point);
  }
  return cut;
}
