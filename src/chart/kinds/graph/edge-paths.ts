import { between, type Point } from '../../../model/geometry.ts';
import type { NodePosition } from './graph-layout.ts';
import type { Column } from './edge-crossings.ts';

/**
 * In a frame with a focus every edge runs straight in front of an actor for this long, in units of
 * the plot: there its word has a line to stand on.
 */
export const LANE = 335;
/** How far an edge between the columns keeps its direction, and how far one within a column bulges. */
const REACH = 450;
const BULGE = { least: 70, perHeight: 0.55, most: 420 };

/** Horizontal position of a column. */
export const edgeOf = (column: Column): number => (column === 'left' ? 0 : 1000);
/** Where the lane of an actor in a column ends. */
export const laneEndOf = (column: Column): number => (column === 'left' ? LANE : 1000 - LANE);

/** A straight piece as the rest of a cubic Bézier curve that has already come to `a`. */
const straightTo = (a: Point, b: Point): Point[] => [between(a, b, 1 / 3), between(a, b, 2 / 3), b];

/** One end of an edge: where it starts on the page, and where it leaves its row. */
interface End extends NodePosition {
  start: number;
  bend: number;
}

function curveBetween(a: End, b: End): Point[] {
  const height = Math.abs(b.y - a.y);
  const reach =
    a.column === b.column
      ? Math.min(BULGE.most, BULGE.least + BULGE.perHeight * height)
      : (REACH * Math.abs(b.bend - a.bend)) / 1000;
  const inwards = ({ column, bend }: End): number => bend + (column === 'left' ? reach : -reach);
  return [
    [a.start, a.y],
    ...straightTo([a.start, a.y], [a.bend, a.y]),
    [inwards(a), a.y],
    [inwards(b), b.y],
    [b.bend, b.y],
    ...straightTo([b.bend, b.y], [b.start, b.y]),
  ];
}

/**
 * An edge from actor to actor. Every path of this module is three cubic Bézier curves: a start, then for
 * each curve two points that bend it and its end.
 */
export function edgePath(a: NodePosition, b: NodePosition): Point[] {
  const end = (position: NodePosition): End => ({
    ...position,
    start: edgeOf(position.column),
    bend: edgeOf(position.column),
  });
  return curveBetween(end(a), end(b));
}

/**
 * An edge that steps back behind the focus: it keeps to the lanes, and ends where the lane of an actor
 * begins whose row is taken by an edge of the focus.
 */
export function contextPath(
  a: NodePosition,
  b: NodePosition,
  isTaken: (position: NodePosition) => boolean,
): Point[] {
  const end = (position: NodePosition): End => ({
    ...position,
    start: isTaken(position) ? laneEndOf(position.column) : edgeOf(position.column),
    bend: laneEndOf(position.column),
  });
  return curveBetween(end(a), end(b));
}

/** An edge of the focus: it fans out from there and runs straight into the row of the other. */
export function focusPath([x, y]: Point, to: NodePosition): Point[] {
  const bend = laneEndOf(to.column);
  const across = bend - x;
  return [
    [x, y],
    ...straightTo([x, y], [x, y]),
    [x + across * 0.35, y + (to.y - y) * 0.5],
    [bend - across * 0.35, to.y],
    [bend, to.y],
    ...straightTo([bend, to.y], [edgeOf(to.column), to.y]),
  ];
}

/** The point of a curve at a share of its way, 0 to 1, by the formula of cubic Bézier curves. */
function pointOf([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const s = 1 - t;
  const along = (k: 0 | 1): number =>
    s * s * s * a[k] + 3 * s * s * t * b[k] + 3 * s * t * t * c[k] + t * t * t * d[k];
  return [along(0), along(1)];
}

/** The curves of a path, four points each; the end of one is the start of the next. */
function curvesOf(path: readonly Point[]): [Point, Point, Point, Point][] {
  return path.flatMap((a, i): [Point, Point, Point, Point][] => {
    const [b, c, d] = path.slice(i + 1, i + 4);
    return i % 3 === 0 && b && c && d ? [[a, b, c, d]] : [];
  });
}

/** Points along a path, so many to each of its curves, ends included. */
export function pointsAlong(path: readonly Point[], steps: number): Point[] {
  const curves = curvesOf(path);
  return curves.flatMap((curve, n) =>
    Array.from({ length: n === 0 ? steps + 1 : steps }, (_, i) =>
      pointOf(curve, (n === 0 ? i : i + 1) / steps),
    ),
  );
}

/** The middle of a path's middle curve, and the direction there as a step along it. */
export function middleOf(path: readonly Point[]): { at: Point; towards: Point } {
  const curves = curvesOf(path);
  const curve = curves[Math.floor(curves.length / 2)];
  if (!curve) return { at: [0, 0], towards: [0, 0] };
  const at = pointOf(curve, 0.5);
  const next = pointOf(curve, 0.55);
  return { at, towards: [next[0] - at[0], next[1] - at[1]] };
}
