import type { Point } from '../../model/geometry.ts';

/** A rectangle in CSS pixels, y downwards. */
export interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whether two rectangles share more than an edge. */
export const overlaps = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const liesIn = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/**
 * Whether a straight line runs through the inside of a rectangle: the line is cut back side by side
 * (Liang and Barsky, ACM Transactions on Graphics 3(1), 1984); what is left of it lies within.
 */
export function crosses([ax, ay]: Point, [bx, by]: Point, box: Rectangle): boolean {
  let [from, to] = [0, 1];
  const sides: [delta: number, room: number][] = [
    [ax - bx, ax - box.left],
    [bx - ax, box.right - ax],
    [ay - by, ay - box.top],
    [by - ay, box.bottom - ay],
  ];
  for (const [delta, room] of sides) {
    if (delta === 0) {
      if (room <= 0) return false;
      continue;
    }
    const share = room / delta;
    if (delta < 0) from = Math.max(from, share);
    else to = Math.min(to, share);
  }
  return from < to;
}
