import { distanceBetween, type Point } from './geometry.ts';

/** Points per span of a smoothed path. */
const STEPS = 10;

/**
 * A smooth line through the given points (map units): a uniform Catmull-Rom spline, so that the
 * line passes through every point that was named. Two points stay a straight line.
 */
export function smoothPath(points: readonly Point[]): Point[] {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return [...points];
  const padded = [first, ...points, last];
  const smooth: Point[] = [first];
  for (let i = 1; i + 2 < padded.length; i += 1) {
    const [p0, p1, p2, p3] = padded.slice(i - 1, i + 3);
    if (!p0 || !p1 || !p2 || !p3) break;
    for (let step = 1; step <= STEPS; step += 1) {
      const t = step / STEPS;
      const blend = (axis: 0 | 1): number =>
        0.5 *
        (2 * p1[axis] +
          (p2[axis] - p0[axis]) * t +
          (2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * t * t +
          (3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis]) * t * t * t);
      smooth.push([Math.round(blend(0)), Math.round(blend(1))]);
    }
  }
  return smooth;
}

/** The length of a path in map units. */
export function pathLength(path: readonly Point[]): number {
  return path.reduce((sum, point, i) => {
    const previous = i > 0 ? path[i - 1] : undefined;
    return previous ? sum + distanceBetween(previous, point) : sum;
  }, 0);
}

/** The point at a fraction (0 to 1) of the way along a path. Throws on an empty path. */
export function pointAlong(path: readonly Point[], fraction: number): Point {
  let left = pathLength(path) * fraction;
  for (let i = 1; i < path.length; i += 1) {
    const [a, b] = [path[i - 1], path[i]];
    if (!a || !b) break;
    const span = distanceBetween(a, b);
    if (left <= span && span > 0)
      return [
        Math.round(a[0] + ((b[0] - a[0]) * left) / span),
        Math.round(a[1] + ((b[1] - a[1]) * left) / span),
      ];
    left -= span;
  }
  const end = path.at(-1);
  if (!end) throw new Error('pointAlong: found an empty path, expected at least one point');
  return end;
}

/** The part of a path between two fractions (0 to 1) of its length. */
export function partOf(path: readonly Point[], from: number, to: number): Point[] {
  const total = pathLength(path);
  const inner: Point[] = [];
  let travelled = 0;
  path.forEach((point, i) => {
    const previous = i > 0 ? path[i - 1] : undefined;
    if (previous) travelled += distanceBetween(previous, point);
    if (travelled > from * total && travelled < to * total) inner.push(point);
  });
  return [pointAlong(path, from), ...inner, pointAlong(path, to)];
}

/**
 * The open head of an arrow: three points, the tip in the middle.
 *
 * @param size length of each barb in map units
 */
export function arrowHead(path: readonly Point[], size: number): Point[] {
  const tip = pointAlong(path, 1);
  // A path without length begins where it ends.
  const back = pointAlong(path, Math.max(0, 1 - size / pathLength(path)));
  const direction = Math.atan2(tip[1] - back[1], tip[0] - back[0]);
  const barb = (turn: number): Point => [
    Math.round(tip[0] - size * Math.cos(direction + turn)),
    Math.round(tip[1] - size * Math.sin(direction + turn)),
  ];
  return [barb(-0.5), tip, barb(0.5)];
}

/** Points at equal distances along a path, its ends included. */
export function traceOf(path: readonly Point[], points = 25): Point[] {
  return Array.from({ length: points }, (_, i) => pointAlong(path, i / (points - 1)));
}
