import type { RelationKind } from '../../../content/schema/figure.ts';
import type { Point } from '../../../model/geometry.ts';
import { LEAST_BOX, type Padding } from '../../figure.ts';
import { isDirected } from './relation-wording.ts';

/** Half the length of a sign on a line, in CSS pixels of the least box. */
const HALF = 4;

/** CSS pixels of the least wide box in a unit of its plot, across and down. */
export function pixelsPerUnit({ left, right, top, bottom }: Padding): Point {
  const { width, height } = LEAST_BOX.wide;
  return [(width - left - right) / 1000, (height - top - bottom) / 1000];
}

/**
 * The sign on an edge that tells its kind without colour: a cross for fights, an arrow head for who
 * commands or supports whom, none for the kinds that hold both ways in peace.
 *
 * @param towards any step along the edge, in units of the plot, in the direction of the arrow
 * @param scale CSS pixels per unit, as from `pixelsPerUnit`
 */
export function signOf(kind: RelationKind, at: Point, towards: Point, scale: Point): Point[][] {
  const along: Point = [towards[0] * scale[0], towards[1] * scale[1]];
  const length = Math.hypot(...along) || 1;
  const [ux, uy] = [along[0] / length, along[1] / length];
  const move = (ahead: number, aside: number): Point => [
    at[0] + (ahead * ux - aside * uy) / scale[0],
    at[1] + (ahead * uy + aside * ux) / scale[1],
  ];
  if (isDirected(kind)) return [[move(-HALF, HALF), move(HALF, 0), move(-HALF, -HALF)]];
  if (kind !== 'fights') return [];
  return [
    [move(-HALF, -HALF), move(HALF, HALF)],
    [move(-HALF, HALF), move(HALF, -HALF)],
  ];
}
