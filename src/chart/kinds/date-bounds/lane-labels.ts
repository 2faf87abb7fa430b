import {
  LINE_HEIGHT,
  segment,
  TYPE,
  type FigureLabel,
  type FigureMark,
  type FigureLabelKind,
} from '../../figure.ts';
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
  end: number;
}

/** Height in CSS pixels of one line of a label of several kinds. */
const LINE = TYPE.value.size * LINE_HEIGHT;

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
    sorted.map(({ at, lines }) => ({
      pole: (at / 1000) * width,
      width: Math.max(...lines.map(({ text, kind }) => sizeOfText(text, kind).width)),
    })),
    [-overhang, width + overhang],
  );
  const edge = (lanes: number): number => start + lane * lanes;
  const marks: FigureMark[] = [];
  const labels: FigureLabel[] = [];
  for (const [i, place] of placed.entries()) {
    const item = sorted[i];
    if (!item || item.isHidden) continue;
    const { key, at, lines, role, isContext } = item;
    const y = (edge(place.lane + 0.5) / height) * 1000;
    const isRight = place.side === 'right';
    const pole = segment([at, (foot / height) * 1000], [at, y]);
    marks.push({ key: `pole.${key}`, kind: 'leader', paths: [pole], role, isContext });
    for (const [n, { text, kind }] of lines.entries())
      labels.push({
        key: n === 0 ? key : `${key}.${n}`,
        text,
        kind,
        at: [at, y],
        offset: [isRight ? POLE_GAP : -POLE_GAP, (n - (lines.length - 1) / 2) * LINE],
        align: isRight ? 'start' : 'end',
        role,
        isContext,
      });
  }
  return { marks, labels, end: edge(1 + Math.max(-1, ...placed.map((place) => place.lane))) };
}
