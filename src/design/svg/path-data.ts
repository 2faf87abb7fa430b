import type { Point } from '../../model/geometry.ts';

/** A line or ring ready to be written: whole map units. A ring does not repeat its first point. */
export interface Stroke {
  points: readonly Point[];
  closed: boolean;
}

/** An edge longer than this bends only near its ends when it is written as a curve (map units). */
const LONGEST_BEND = 120;

const isSame = ([ax, ay]: Point, [bx, by]: Point): boolean => ax === bx && ay === by;

function toGrid(value: number, step: number): number {
  return Math.round(value / step) * step;
}

/**
 * A stroke from unrounded map units: on a grid of `step` units, without points that fall together.
 * Nothing if too little is left to be seen.
 */
export function strokeOf(points: readonly Point[], closed: boolean, step = 1): Stroke | undefined {
  const rounded: Point[] = [];
  for (const [x, y] of points) {
    const point: Point = [toGrid(x, step), toGrid(y, step)];
    const last = rounded.at(-1);
    if (!last || !isSame(last, point)) rounded.push(point);
  }
  const [first] = rounded;
  const last = rounded.at(-1);
  if (closed && rounded.length > 1 && first && last && isSame(first, last)) rounded.pop();
  return rounded.length < (closed ? 3 : 2) ? undefined : { points: rounded, closed };
}

/** Adds a number to path data with a separator only where one is needed. */
function withNumber(data: string, value: number): string {
  const text = String(value);
  return data + (/\d$/.test(data) && !text.startsWith('-') ? ' ' : '') + text;
}

/** Writes path data relative to a pen that moves on from stroke to stroke. */
class Pen {
  private data = '';
  private x = 0;
  private y = 0;

  command(letter: string): void {
    this.data += letter;
  }

  /** Moves on from point to point. */
  to(...points: readonly Point[]): void {
    for (const [x, y] of points) {
      this.step([x, y]);
      [this.x, this.y] = [x, y];
    }
  }

  /** Writes points that are all relative to where the pen is, and moves it to the last. */
  toEnd(...points: readonly Point[]): void {
    for (const point of points) this.step(point);
    const last = points.at(-1);
    if (last) [this.x, this.y] = last;
  }

  private step([x, y]: Point): void {
    this.data = withNumber(withNumber(this.data, x - this.x), y - this.y);
  }

  /** Closes the ring, after which a path's pen is back at the point where it began. */
  close([x, y]: Point): void {
    this.data += 'z';
    this.x = x;
    this.y = y;
  }

  text(): string {
    return this.data;
  }
}

/** Path data with straight edges: one relative subpath for each stroke that has more than one point. */
export function straightPath(strokes: readonly Stroke[]): string {
  const pen = new Pen();
  for (const { points, closed } of strokes) {
    const [first] = points;
    if (!first || points.length < 2) continue;
    pen.command('m');
    pen.to(...points);
    if (closed) pen.close(first);
  }
  return pen.text();
}

const toward = ([ax, ay]: Point, [bx, by]: Point, distance: number): Point => {
  const share = distance / Math.hypot(bx - ax, by - ay);
  return [toGrid(ax + (bx - ax) * share, 2), toGrid(ay + (by - ay) * share, 2)];
};

/** Puts two points into every long edge, so that rounding its corners does not eat half of it. */
function splitLongEdges({ points, closed }: Stroke): Point[] {
  return points.flatMap((point, i): Point[] => {
    const next = points[i + 1] ?? (closed ? points[0] : undefined);
    if (!next || Math.hypot(next[0] - point[0], next[1] - point[1]) <= LONGEST_BEND) return [point];
    const reach = LONGEST_BEND / 2;
    return [point, toward(point, next, reach), toward(next, point, reach)];
  });
}

const middle = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];

function curvedRing(pen: Pen, points: readonly Point[]): void {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return;
  const start = middle(last, first);
  pen.command('m');
  pen.to(start);
  for (const [i, point] of points.entries()) {
    const end = middle(point, points[i + 1] ?? first);
    if (i === 0) {
      pen.command('q');
      pen.toEnd(point, end);
      pen.command('t');
    } else pen.to(end);
  }
  pen.close(start);
}

function curvedLine(pen: Pen, points: readonly Point[]): void {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return;
  pen.command('m');
  pen.to(first);
  pen.command('t');
  for (const [i, point] of points.entries()) {
    const next = points[i + 1];
    if (next) pen.to(middle(point, next));
  }
  pen.to(last);
}

/**
 * Path data of smooth curves: each stroke is the control polygon of a uniform quadratic B-spline. The
 * `t` command mirrors the last control point, so a curve costs no more bytes than straight edges; that
 * holds only if all coordinates are even (then the middles are whole): make strokes with step 2.
 */
export function curvedPath(strokes: readonly Stroke[]): string {
  const pen = new Pen();
  for (const stroke of strokes) {
    const points = splitLongEdges(stroke);
    if (stroke.closed) curvedRing(pen, points);
    else curvedLine(pen, points);
  }
  return pen.text();
}
