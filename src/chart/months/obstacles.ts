import { pairs } from 'd3';
import { between, type Point } from '../../model/geometry.ts';
import type { FigureBox, FigureMark } from '../figure.ts';
import type { Rectangle } from '../labels/rectangle.ts';
import { heightOf } from './month-columns.ts';
import type { MonthValue } from './monthly.ts';
import type { TimeAxis } from './time-axis.ts';
import type { ValueAxis } from './value-axis.ts';

/** From the plot's coordinates to CSS pixels of the least box. */
type Scaled = (point: Point) => Point;

/** The rectangle with two corners, with so much around it. */
const spanned = ([ax, ay]: Point, [bx, by]: Point, around = 0): Rectangle => ({
  left: Math.min(ax, bx) - around,
  top: Math.min(ay, by) - around,
  right: Math.max(ax, bx) + around,
  bottom: Math.max(ay, by) + around,
});

/** What columns cover, each as wide as its month: no letter fits between two of them. */
export const underColumns = (
  values: readonly MonthValue[],
  time: TimeAxis,
  height: ValueAxis,
  scaled: Scaled,
): Rectangle[] =>
  values.flatMap(({ month, value }) =>
    value === null || value === 0
      ? []
      : spanned(
          scaled([time.left(month), heightOf(height, value)]),
          scaled([time.right(month), 1000]),
        ),
  );

/** Longest piece of a slanted line that one rectangle stands for, and half its width, in CSS pixels. */
const PIECE = 5;
const HALF = 2;

/** What a straight line covers: a chain of small rectangles. */
function underSegment(a: Point, b: Point): Rectangle[] {
  const pieces = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / PIECE));
  return Array.from({ length: pieces }, (_, n) =>
    spanned(between(a, b, n / pieces), between(a, b, (n + 1) / pieces), HALF),
  );
}

/** What lines cover. */
export const underLines = (lines: readonly FigureMark[], scaled: Scaled): Rectangle[] =>
  lines
    .flatMap(({ paths }) => paths)
    .flatMap((path) => pairs(path.map(scaled), underSegment).flat());

/** What shaded spans cover: letters on hatching are hard to read. */
export const underBoxes = (boxes: readonly FigureBox[], scaled: Scaled): Rectangle[] =>
  boxes.map(({ at: [left, top, right, bottom] }) =>
    spanned(scaled([left, top]), scaled([right, bottom])),
  );
