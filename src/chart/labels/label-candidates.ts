import type { Point } from '../../model/geometry.ts';

/** `over` is above the place, ending there, with an upright line: several such notes never cross. */
export type LabelSide = 'above' | 'below' | 'left' | 'right' | 'over';

/** A way to stand beside a place. Distances in CSS pixels; what costs less is tried first. */
export interface Offset {
  side: LabelSide;
  distance: number;
  move: number;
  align: 'start' | 'middle' | 'end';
  cost: number;
}

/** Distances from the place, and moves along the other axis, in CSS pixels. */
const DISTANCES = [5, 14, 24, 36, 52, 72, 96, 124, 156, 190];
const MOVES = [0, 10, 22, 36, 54, 76, 102, 132, 166];
/** Costs that keep other sides for when there is no room `over` the place. */
const LATER = 300;

const KNOWN = new Map<string, Offset[]>();

/** All ways to stand beside a place, the nearest first. Kept: a slider asks again and again. */
export function candidatesFor(sides: readonly LabelSide[]): Offset[] {
  const name = sides.join();
  const known = KNOWN.get(name);
  if (known) return known;
  const hasOver = sides.includes('over');
  const offsets = sides.flatMap((side, rank) =>
    DISTANCES.flatMap((distance) =>
      (side === 'over' ? [0] : MOVES).flatMap((size) =>
        (size === 0 ? [0] : [size, -size]).flatMap((move): Offset[] => {
          const cost = distance + 1.3 * size + (hasOver && side !== 'over' ? LATER : 14 * rank);
          if (side === 'over') return [{ side, distance, move, align: 'end', cost }];
          if (side === 'left') return [{ side, distance, move, align: 'end', cost }];
          if (side === 'right') return [{ side, distance, move, align: 'start', cost }];
          return (['middle', 'start', 'end'] as const).map((align, i) => ({
            side,
            distance,
            move,
            align,
            cost: cost + 3 * i,
          }));
        }),
      ),
    ),
  );
  offsets.sort((a, b) => a.cost - b.cost);
  KNOWN.set(name, offsets);
  return offsets;
}

/** Where the edge of a text that faces the place stands, in CSS pixels. */
export function anchorOf([x, y]: Point, width: number, { side, distance, move }: Offset): Point {
  if (side === 'above' || side === 'over') return [x + move, y - distance];
  if (side === 'below') return [x + move, y + distance];
  return side === 'left' ? [x - distance, y + move] : [x + width + distance, y + move];
}

/** Which edge of the text faces the place, from top to bottom. */
export const BASELINES = {
  over: 'bottom',
  above: 'bottom',
  below: 'top',
  left: 'middle',
  right: 'middle',
} as const;
