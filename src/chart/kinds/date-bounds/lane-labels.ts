import {
  LINE_HEIGHT,
  segment,
  TYPE,
  type FigureBox,
  type FigureField,
  type FigureLabel,
  type FigureMark,
  type FigureLabelKind,
} from '../../figure.ts';
import type { Point } from '../../../model/geometry.ts';
import { labelLanes, POLE_GAP } from './label-lanes.ts';
import { sizeOfText } from '../../labels/text-size.ts';

/** Something to write beside an upright, its pole. */
export interface LaneLabel {
  key: string;
  /** Where the pole stands, 0 to 1000. */
  at: number;
  lines: { text: string; kind: FigureLabelKind }[];
  role?: FigureLabel['role'];
  isContext?: boolean;
  /** It stands on a card, a flag at its pole. The card has a key of its own. */
  card?: string;
  /** Squares under the letters, in groups that are full or pale; null is a place without one. */
  squares?: readonly (boolean | null)[];
  /** Keeps its place in the lanes and is not drawn. */
  isHidden?: boolean;
}

/** Where labels stand, in CSS pixels of the least box. */
export interface Lanes {
  /** Size of the plot. */
  width: number;
  height: number;
  /** How far letters may reach beyond the plot at either side. */
  overhang: number;
  /** Height at which the poles stand, from the top. */
  foot: number;
  /** Near edge of the first lane, and height of a lane: negative where lanes go up. */
  start: number;
  lane: number;
}

/** The poles, the labels, and the far edge of the last lane in CSS pixels. */
export interface PlacedInLanes {
  marks: FigureMark[];
  labels: FigureLabel[];
  boxes: FigureBox[];
  fields: FigureField[];
  end: number;
}

/** Height in CSS pixels of one line of a label of several kinds. */
const LINE = TYPE.value.size * LINE_HEIGHT;
/** Edge of a square and from one to the next, and height of a row of them with the gap over it, in CSS pixels. */
const SQUARE = { size: 5.2, pitch: 6.8, row: 9 };
/** CSS pixels of a card around what stands on it. */
const AROUND = 3;

/** Width and height of what stands at a pole, in CSS pixels. */
function sizeOf({ lines, squares = [] }: LaneLabel): { width: number; height: number } {
  const letters = lines.map(({ text, kind }) => sizeOfText(text, kind).width);
  return {
    width: Math.max(...letters, squares.length * SQUARE.pitch),
    height: lines.length * LINE + (squares.length > 0 ? SQUARE.row : 0),
  };
}

/** Squares side by side; those alike that stand together are one field. */
function squareFields(
  key: string,
  squares: readonly (boolean | null)[],
  at: Point,
  [left, top]: Point,
): FigureField[] {
  return squares.flatMap((isFull, i) => {
    if (isFull === null || squares[i - 1] === isFull) return [];
    const rest = squares.slice(i);
    const end = rest.findIndex((one) => one !== isFull);
    const count = end === -1 ? rest.length : end;
    const offset: Point = [left + i * SQUARE.pitch, top];
    const { size, pitch } = SQUARE;
    return [
      {
        key: `squares.${key}.${i}`,
        at,
        offset,
        count,
        perRow: count,
        size,
        pitch,
        isContext: !isFull,
      },
    ];
  });
}

/**
 * Labels on poles over or under a line, in lanes. Lines of different kinds are labels of their own,
 * because one label has one kind.
 *
 * @throws when the labels are too wide for the plot
 */
export function placeInLanes(
  items: readonly LaneLabel[],
  { width, height, overhang, foot, start, lane }: Lanes,
): PlacedInLanes {
  const sorted = items.toSorted((a, b) => a.at - b.at);
  const placed = labelLanes(
    sorted.map((item) => ({ pole: (item.at / 1000) * width, width: sizeOf(item).width })),
    [-overhang, width + overhang],
  );
  const edge = (lanes: number): number => start + lane * lanes;
  const marks: FigureMark[] = [];
  const labels: FigureLabel[] = [];
  const boxes: FigureBox[] = [];
  const fields: FigureField[] = [];
  for (const [i, place] of placed.entries()) {
    const item = sorted[i];
    if (!item || item.isHidden) continue;
    const { key, at, lines, card, squares = [], role, isContext } = item;
    const y = (edge(place.lane + 0.5) / height) * 1000;
    const isRight = place.side === 'right';
    const pole = segment([at, (foot / height) * 1000], [at, y]);
    marks.push({ key: `pole.${key}`, kind: 'leader', paths: [pole], role, isContext });
    const size = sizeOf(item);
    const start = isRight ? POLE_GAP : -POLE_GAP - size.width;
    const top = -size.height / 2;
    if (card !== undefined)
      boxes.push({
        key: card,
        isCard: true,
        at: [at, y, at, y],
        fixed: {
          offset: [isRight ? 0 : start - AROUND, top - AROUND],
          width: size.width + POLE_GAP + AROUND,
          height: size.height + 2 * AROUND,
        },
      });
    const squaresAt = isRight ? POLE_GAP : -POLE_GAP - squares.length * SQUARE.pitch;
    fields.push(...squareFields(key, squares, [at, y], [squaresAt, -top - SQUARE.size]));
    for (const [n, { text, kind }] of lines.entries())
      labels.push({
        key: n === 0 ? key : `${key}.${n}`,
        text,
        kind,
        at: [at, y],
        offset: [isRight ? POLE_GAP : -POLE_GAP, top + (n + 0.5) * LINE],
        align: isRight ? 'start' : 'end',
        role,
        isContext,
      });
  }
  return {
    marks,
    labels,
    boxes,
    fields,
    end: edge(1 + Math.max(-1, ...placed.map((place) => place.lane))),
  };
}
