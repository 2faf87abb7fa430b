import { fit, pixelOf, type FreeBox } from '../../model/fit.ts';
import type { Box, Point } from '../../model/geometry.ts';
import type { Label, LabelKind, PlacedLabel, Side } from './picture.ts';

/** A stage for which labels are placed: its size, and its part that nothing covers, in CSS pixels. */
export interface Stage {
  width: number;
  height: number;
  free: FreeBox;
}

/** The two stages for which sides are chosen; a journey measures that the page lays out the same free boxes. */
export const WIDE: Stage = {
  width: 1440,
  height: 900,
  free: { left: 552, top: 84, width: 824, height: 716 },
};
export const TALL: Stage = {
  width: 390,
  height: 464,
  free: { left: 32, top: 34, width: 326, height: 340 },
};

/** Font size in CSS pixels, width of an average letter in ems, and the widest line in CSS pixels. */
export const TYPE: Record<LabelKind, { key: number; context: number; em: number; widest: number }> =
  {
    place: { key: 15, context: 12.5, em: 0.52, widest: 999 },
    area: { key: 14, context: 12.5, em: 0.5, widest: 170 },
    line: { key: 13.5, context: 12.5, em: 0.5, widest: 170 },
    note: { key: 13, context: 12.5, em: 0.5, widest: 170 },
    country: { key: 14, context: 14, em: 0.95, widest: 999 },
    governorate: { key: 12, context: 12, em: 0.72, widest: 999 },
    water: { key: 12.5, context: 12.5, em: 0.5, widest: 999 },
    relief: { key: 12.5, context: 12.5, em: 0.66, widest: 999 },
  };

/** Distance of a label from its point in CSS pixels. */
export const GAP = 9;

interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The size of a label in CSS pixels, estimated from its letters: the fonts are not there at build. */
export function sizeOf(label: Label): { width: number; height: number } {
  const type = TYPE[label.kind];
  const font = type[label.emphasis];
  const line = label.text.length * font * type.em;
  const lines = Math.ceil(line / type.widest);
  const arabic = label.arabic ? label.arabic.length * font * 0.42 : 0;
  const width = Math.max(Math.min(line, type.widest), arabic);
  const height = (lines + (label.arabic ? 1.05 : 0)) * font * 1.2;
  const turn = ((label.rotate ?? 0) * Math.PI) / 180;
  return {
    width: Math.abs(width * Math.cos(turn)) + Math.abs(height * Math.sin(turn)),
    height: Math.abs(height * Math.cos(turn)) + Math.abs(width * Math.sin(turn)),
  };
}

function rectangle(x: number, y: number, label: Label, side: Side): Rectangle {
  const { width, height } = sizeOf(label);
  const left = side === 'right' ? x + GAP : side === 'left' ? x - GAP - width : x - width / 2;
  const top = side === 'top' ? y - GAP - height : side === 'bottom' ? y + GAP : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

/** Boxes along a slanted line of letters: one box around the whole would claim much empty map. */
const PIECES = 6;

/** What a label covers around its point (CSS pixels): one box, or several along its line where it is turned. */
export function covers(x: number, y: number, label: Label, side: Side): Rectangle[] {
  const turn = ((label.rotate ?? 0) * Math.PI) / 180;
  if (turn === 0) return [rectangle(x, y, label, side)];
  const { width, height } = sizeOf({ ...label, rotate: 0 });
  const reach = Math.max(height, (width / PIECES) * Math.abs(Math.cos(turn))) / 2;
  return Array.from({ length: PIECES }, (_, i) => {
    const along = ((i + 0.5) / PIECES - 0.5) * width;
    const [cx, cy] = [x + along * Math.cos(turn), y + along * Math.sin(turn)];
    return { left: cx - reach, top: cy - reach, right: cx + reach, bottom: cy + reach };
  });
}

const overlap = (a: Rectangle, b: Rectangle): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const SIDES: readonly Side[] = ['right', 'left', 'top', 'bottom'];
const AREA_SIDES: readonly Side[] = ['over', 'bottom', 'top'];
const LINE_SIDES: readonly Side[] = ['top', 'bottom', 'right', 'left'];

function candidatesFor(label: Label): readonly Side[] {
  if (label.dot) return label.wish ? [label.wish] : SIDES;
  if (label.kind === 'line') return LINE_SIDES;
  return label.kind === 'area' ? AREA_SIDES : ['over'];
}

/** Lettering of large features gives way; what the author listed does not. */
const isOptional = ({ emphasis, kind }: Label): boolean =>
  emphasis === 'context' && kind !== 'place' && kind !== 'area';
/** Overlap in square pixels that nobody sees. */
const TOUCHING = 12;

/**
 * A side for every label on one stage: important ones first, each on the side where it covers least
 * of what is already there. Lettering that would cover another label is left out (null); places,
 * areas, marks and notes never are. Same input, same output.
 *
 * @param lines points along drawn lines, in map units, which labels should leave free
 */
export function placeOn(
  labels: readonly Label[],
  mustSee: Box,
  stage: Stage,
  lines: readonly Point[] = [],
): (Side | null)[] {
  const camera = fit(mustSee, stage.free, stage);
  const bounds: Rectangle = { left: 4, top: 4, right: stage.width - 4, bottom: stage.height - 30 };
  const covered = stage.free.left - 24;
  const taken: Rectangle[] = [];
  const sides: (Side | null)[] = labels.map(() => null);
  for (const label of labels) {
    if (!label.dot) continue;
    const [x, y] = pixelOf(label.at, camera, stage);
    taken.push({ left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 });
  }
  for (const point of lines) {
    const [x, y] = pixelOf(point, camera, stage);
    taken.push({ left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 });
  }
  const costOf = (box: Rectangle): number => {
    const outside = (box.right - box.left) * (box.bottom - box.top) - overlap(box, bounds);
    const underCard = stage === WIDE ? Math.max(0, covered - box.left) * 20 : 0;
    return taken.reduce((sum, other) => sum + overlap(box, other), 0) + 2 * outside + underCard;
  };
  const rank = (label: Label): number =>
    (label.emphasis === 'key' ? 0 : 10) +
    (label.kind === 'place' ? 0 : label.kind === 'area' || label.kind === 'line' ? 1 : 2);
  const order = labels
    .map((label, i) => ({ label, i }))
    .sort((a, b) => rank(a.label) - rank(b.label));
  for (const { label, i } of order) {
    const [x, y] = pixelOf(label.at, camera, stage);
    const candidates = candidatesFor(label);
    const scored = candidates.map((side, preference) => {
      const boxes = covers(x, y, label, side);
      const bare = boxes.reduce((sum, box) => sum + costOf(box), 0);
      return { side, boxes, cost: bare + preference * 6, bare };
    });
    const best = scored.toSorted((a, b) => a.cost - b.cost)[0];
    if (!best) continue;
    if (isOptional(label) && best.bare > TOUCHING) continue;
    sides[i] = best.side;
    taken.push(...best.boxes);
  }
  return sides;
}

/** All labels of a frame with their sides on both stages; those that fit on neither are dropped. */
export function placeLabels(
  labels: readonly Label[],
  mustSee: Box,
  lines: readonly Point[] = [],
): PlacedLabel[] {
  const wide = placeOn(labels, mustSee, WIDE, lines);
  const tall = placeOn(labels, mustSee, TALL, lines);
  return labels
    .map((label, i) => ({ ...label, wide: wide[i] ?? null, tall: tall[i] ?? null }))
    .filter((label) => label.wide !== null || label.tall !== null);
}
