import type { Point } from '../model/geometry.ts';
import type { Seat } from './lay-out-actors.ts';
import type { Column } from './tie-crossings.ts';

/**
 * In a frame with a focus every tie runs straight in front of an actor for this long, in units of
 * the plot: there its word has a line to stand on.
 */
export const LANE = 335;
const STEPS = 24;
/** How far a tie between the columns keeps its direction, and how far one within a column bulges. */
const REACH = 450;
const BULGE = { least: 70, perHeight: 0.55, most: 420 };

/** Horizontal position of a column. */
export const edgeOf = (column: Column): number => (column === 'left' ? 0 : 1000);
/** Where the lane of an actor in a column ends. */
export const laneEndOf = (column: Column): number => (column === 'left' ? LANE : 1000 - LANE);

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Points along a cubic Bézier curve, both ends included. */
function curve(a: Point, b: Point, c: Point, d: Point): Point[] {
  return Array.from({ length: STEPS + 1 }, (_, i): Point => {
    const t = i / STEPS;
    const s = 1 - t;
    const along = (k: 0 | 1): number =>
      rounded(s * s * s * a[k] + 3 * s * s * t * b[k] + 3 * s * t * t * c[k] + t * t * t * d[k]);
    return [along(0), along(1)];
  });
}

/** One end of a tie: where it starts on the page, and where it leaves its row. */
interface End extends Seat {
  start: number;
  bend: number;
}

function between(a: End, b: End): Point[] {
  const height = Math.abs(b.y - a.y);
  const reach =
    a.column === b.column
      ? Math.min(BULGE.most, BULGE.least + BULGE.perHeight * height)
      : (REACH * Math.abs(b.bend - a.bend)) / 1000;
  const inwards = ({ column, bend }: End): number => bend + (column === 'left' ? reach : -reach);
  return [
    [a.start, a.y],
    ...curve([a.bend, a.y], [inwards(a), a.y], [inwards(b), b.y], [b.bend, b.y]),
    [b.start, b.y],
  ];
}

/** A tie from actor to actor. Every path of this module has the same number of points. */
export function tiePath(a: Seat, b: Seat): Point[] {
  const end = (seat: Seat): End => ({
    ...seat,
    start: edgeOf(seat.column),
    bend: edgeOf(seat.column),
  });
  return between(end(a), end(b));
}

/**
 * A tie that steps back behind the focus: it keeps to the lanes, and ends where the lane of an actor
 * begins whose row is taken by a tie of the focus.
 */
export function contextPath(a: Seat, b: Seat, isTaken: (seat: Seat) => boolean): Point[] {
  const end = (seat: Seat): End => ({
    ...seat,
    start: isTaken(seat) ? laneEndOf(seat.column) : edgeOf(seat.column),
    bend: laneEndOf(seat.column),
  });
  return between(end(a), end(b));
}

/** A tie of the focus: it fans out from there and runs straight into the row of the other. */
export function focusPath([x, y]: Point, to: Seat): Point[] {
  const bend = laneEndOf(to.column);
  const across = bend - x;
  return [
    [x, y],
    ...curve(
      [x, y],
      [x + across * 0.35, y + (to.y - y) * 0.5],
      [bend - across * 0.35, to.y],
      [bend, to.y],
    ),
    [edgeOf(to.column), to.y],
  ];
}

/** The point halfway along a path, and the direction there as a step to the next point. */
export function middleOf(path: readonly Point[]): { at: Point; towards: Point } {
  const half = Math.floor(path.length / 2);
  const [at = [0, 0], next = [0, 0]] = path.slice(half, half + 2);
  return { at, towards: [next[0] - at[0], next[1] - at[1]] };
}
