import type { Point } from '../../model/geometry.ts';
import type { FigureBox, FigureMark } from '../figure.ts';
import type { MonthValue } from './monthly.ts';
import type { Rectangle } from '../labels/rectangle.ts';
import type { TimeAxis } from './time-axis.ts';
import type { ValueAxis } from './value-axis.ts';

/** From the plot's coordinates to CSS pixels of the least box. */
type Scaled = (point: Point) => Point;

const between = ([left, top]: Point, [right, bottom]: Point): Rectangle => ({
  left,
  top,
  right,
  bottom,
});

/** What columns cover, each as wide as its month: no letter fits between two of them. */
export function underColumns(
  values: readonly MonthValue[],
  time: TimeAxis,
  height: ValueAxis,
  scaled: Scaled,
): Rectangle[] {
  return values
    .filter(({ value }) => value !== null && value > 0)
    .map(({ month, value }) =>
      between(
        scaled([time.left(month), Math.max(0, height.y(value ?? 0))]),
        scaled([time.right(month), 1000]),
      ),
    );
}

/** Longest piece of a slanted line that one rectangle stands for, and half its width, in CSS pixels. */
const PIECE = 5;
const HALF = 2;

/** What lines cover: a chain of small rectangles along each. */
export function underLines(lines: readonly FigureMark[], scaled: Scaled): Rectangle[] {
  return lines
    .flatMap(({ paths }) => paths)
    .flatMap((path) => {
      const points = path.map(scaled);
      return points.slice(1).flatMap(([bx, by], i) => {
        const [ax, ay] = points[i] ?? [bx, by];
        const pieces = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / PIECE));
        return Array.from({ length: pieces }, (_, n) => {
          const [from, to] = [n / pieces, (n + 1) / pieces];
          const xs = [ax + (bx - ax) * from, ax + (bx - ax) * to];
          const ys = [ay + (by - ay) * from, ay + (by - ay) * to];
          return between(
            [Math.min(...xs) - HALF, Math.min(...ys) - HALF],
            [Math.max(...xs) + HALF, Math.max(...ys) + HALF],
          );
        });
      });
    });
}

/** What shaded spans cover: letters on hatching are hard to read. */
export function underBoxes(boxes: readonly FigureBox[], scaled: Scaled): Rectangle[] {
  return boxes.map(({ at: [left, top, right, bottom] }) =>
    between(scaled([left, top]), scaled([right, bottom])),
  );
}
