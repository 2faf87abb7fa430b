import { leastIndex } from 'd3';
import type { FigurePoint } from '../figure.ts';

/** Vertical distance counts less than horizontal. */
const UPRIGHT = 0.35;

/** Points that follow one another from left to right, as months do. */
const isSeries = (points: readonly FigurePoint[]): boolean =>
  points.every(({ at }, i) => i === 0 || at[0] > (points[i - 1]?.at[0] ?? 0));

/**
 * The point nearest to a place in the plot, both in pixels. In a series only the horizontal distance
 * counts: anywhere above or in a column means that column. Undefined without points.
 */
export function nearestPoint(
  points: readonly FigurePoint[],
  x: number,
  y: number,
  { width, height }: { width: number; height: number },
): number | undefined {
  const upright = isSeries(points) ? 0 : UPRIGHT;
  const distances = points.map(({ at }) =>
    Math.hypot((at[0] / 1000) * width - x, ((at[1] / 1000) * height - y) * upright),
  );
  return distances.length === 0 ? undefined : leastIndex(distances);
}
