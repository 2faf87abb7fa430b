import { between, type Point } from '../../model/geometry.ts';
import type { FigureLabelKind } from '../figure.ts';
import type { Rectangle } from './rectangle.ts';
import { sizeOfText } from './text-size.ts';

/** `over` is above the place, ending there, with an upright line: several such notes never cross. */
export type LabelSide = 'above' | 'below' | 'left' | 'right' | 'over';

type Align = 'start' | 'middle' | 'end';

/** A way to stand beside a place. Distances in CSS pixels; what costs less is tried first. */
export interface Offset {
  side: LabelSide;
  distance: number;
  /** Along the other axis. */
  move: number;
  align: Align;
  cost: number;
}

/** Distances from the place, and moves along the other axis, in CSS pixels. */
const DISTANCES = [5, 14, 24, 36, 52, 72, 96, 124, 156, 190];
const MOVES = [0, 10, 22, 36, 54, 76, 102, 132, 166].flatMap((size) =>
  size === 0 ? [0] : [size, -size],
);
/** Costs that keep other sides for when there is no room `over` the place. */
const LATER = 300;

/** Ways to align a text on each side, the best first. */
const ALIGNS: Record<LabelSide, readonly Align[]> = {
  over: ['end'],
  above: ['middle', 'start', 'end'],
  below: ['middle', 'start', 'end'],
  left: ['end'],
  right: ['start'],
};
/** Which edge of the text faces the place, from top to bottom. */
const BASELINES = {
  over: 'bottom',
  above: 'bottom',
  below: 'top',
  left: 'middle',
  right: 'middle',
} as const;

const known = new Map<string, Offset[]>();

/** All ways to stand beside a place, the nearest first. Kept: a slider asks again and again. */
export function offsetsFor(sides: readonly LabelSide[]): Offset[] {
  const name = sides.join();
  const found = known.get(name);
  if (found) return found;
  const hasOver = sides.includes('over');
  const offsets = sides.flatMap((side, rank) =>
    DISTANCES.flatMap((distance) =>
      (side === 'over' ? [0] : MOVES).flatMap((move) => {
        const late = hasOver && side !== 'over' ? LATER : 14 * rank;
        const cost = distance + 1.3 * Math.abs(move) + late;
        return ALIGNS[side].map((align, i) => ({
          side,
          distance,
          move,
          align,
          cost: cost + 3 * i,
        }));
      }),
    ),
  );
  offsets.sort((a, b) => a.cost - b.cost);
  known.set(name, offsets);
  return offsets;
}

/** Where the edge of a text that faces the place stands, in CSS pixels. */
function anchorOf([x, y]: Point, width: number, { side, distance, move }: Offset): Point {
  if (side === 'above' || side === 'over') return [x + move, y - distance];
  if (side === 'below') return [x + move, y + distance];
  return side === 'left' ? [x - distance, y + move] : [x + width + distance, y + move];
}

/** A place for a label, in CSS pixels of the least box. */
export interface Candidate {
  text: string;
  /** Edge of the text that faces the place: it grows with the plot, the text does not. */
  anchor: Point;
  align: Align;
  baseline: 'top' | 'middle' | 'bottom';
  box: Rectangle;
  /** The line from the place to the text. */
  leader: [Point, Point] | undefined;
}

/** A line that is shorter says nothing; and it starts a little off the place itself. */
const LEAST_LEADER = 9;
const LEADER_GAP = 3;

/**
 * The candidate at an offset.
 *
 * @param place in CSS pixels, and how far it reaches to the right
 */
export function candidateAt(
  { text, kind, hasLeader }: { text: string; kind: FigureLabelKind; hasLeader: boolean },
  place: Point,
  reachRight: number,
  offset: Offset,
): Candidate {
  const { width, height } = sizeOfText(text, kind);
  const anchor = anchorOf(place, reachRight, offset);
  const { align } = offset;
  const baseline = BASELINES[offset.side];
  const left = anchor[0] - { start: 0, middle: width / 2, end: width }[align];
  const top = anchor[1] - { top: 0, middle: height / 2, bottom: height }[baseline];
  const reach = Math.hypot(anchor[0] - place[0], anchor[1] - place[1]);
  const leader: Candidate['leader'] =
    hasLeader && reach >= LEAST_LEADER
      ? [between(place, anchor, LEADER_GAP / reach), anchor]
      : undefined;
  const box = { left, top, right: left + width, bottom: top + height };
  return { text, anchor, align, baseline, box, leader };
}
