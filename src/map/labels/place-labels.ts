import { least, sort, sum } from 'd3';
import { fit, pixelOf, type FreeBox } from '../../model/fit.ts';
import type { Box, Point } from '../../model/geometry.ts';
import type { Label, LabelKind, PlacedLabel, Side } from '../frame/picture.ts';
import type { Below } from '../insets/corner.ts';
import { around, covers, overlap, type Rectangle } from './label-boxes.ts';

/** A stage for which labels are placed: its size, and its part that nothing covers, in CSS pixels. */
export interface Viewport {
  width: number;
  height: number;
  free: FreeBox;
}

/** The two stages for which sides are chosen; a journey measures that the page lays out the same free boxes. */
export const WIDE: Viewport = {
  width: 1440,
  height: 900,
  free: { left: 552, top: 84, width: 824, height: 716 },
};
export const TALL: Viewport = {
  width: 390,
  height: 464,
  free: { left: 32, top: 34, width: 326, height: 340 },
};

const SIDES: readonly Side[] = ['right', 'left', 'top', 'bottom'];
const AREA_SIDES: readonly Side[] = ['over', 'bottom', 'top'];
const isArea = ({ kind }: Pick<Label, 'kind'>): boolean => kind === 'area' || kind === 'subject';
const LINE_SIDES: readonly Side[] = ['top', 'bottom', 'right', 'left'];

function candidatesFor(label: Label): readonly Side[] {
  if (label.dot) return label.wish ? [label.wish] : SIDES;
  if (label.kind === 'line') return LINE_SIDES;
  return isArea(label) ? AREA_SIDES : ['over'];
}

/** Lettering of large features and small counts give way; what the author listed does not. */
const isOptional = ({ emphasis, kind }: Label): boolean =>
  emphasis === 'context' && kind !== 'place' && kind !== 'number' && !isArea({ kind });
/** Overlap in square pixels that nobody sees. */
const TOUCHING = 12;
/** What a less liked side costs, in square pixels of overlap. */
const PER_PREFERENCE = 6;
/** What each pixel under the card beside the wide stage costs, and how far the card is from the free box. */
const UNDER_CARD = { cost: 20, gap: 24 };

/** The labels that are placed first have the lower rank. */
const RANKS: Partial<Record<LabelKind, number>> = {
  place: 0,
  number: 0,
  count: 0,
  area: 1,
  subject: 1,
  line: 1,
};
const rankOf = ({ emphasis, kind }: Label): number =>
  (emphasis === 'key' ? 0 : 10) + (RANKS[kind] ?? 2);

/** What a box costs on a stage, in square pixels: what it covers, and what of it is off the stage or under the card. */
function costOf(box: Rectangle, taken: readonly Rectangle[], stage: Viewport): number {
  const inside = { left: 4, top: 4, right: stage.width - 4, bottom: stage.height - 30 };
  const outside = (box.right - box.left) * (box.bottom - box.top) - overlap(box, inside);
  const isWide = stage.width === WIDE.width && stage.free.left === WIDE.free.left;
  const card = isWide ? stage.free.left - UNDER_CARD.gap : -Infinity;
  return (
    sum(taken, (other) => overlap(box, other)) +
    2 * outside +
    Math.max(0, card - box.left) * UNDER_CARD.cost
  );
}

/** How much wider letters may be for readers who space them, as a share of a label's width on either side. */
const SPACED = 0.1;

const spaced = ({ left, right, ...box }: Rectangle): Rectangle => ({
  ...box,
  left: left - (right - left) * SPACED,
  right: right + (right - left) * SPACED,
});

/** Whether a label can be missed where it would run into another: what a frame is about cannot. */
const isSecondary = ({ emphasis, kind }: Label): boolean =>
  emphasis === 'context' || kind === 'number' || kind === 'count';

/**
 * A side for every label on one stage: important ones first, each on the side where it covers least
 * of what is already there. Lettering that would cover another label is left out (null); places,
 * areas, marks and notes never are, unless the stage is crowded. Same input, same output.
 *
 * @param lines points along drawn lines, in map units, which labels should leave free
 * @param isCrowded the letters are large for the stage: all that a frame is not about gives way to labels
 */
export function placeOn(
  labels: readonly Label[],
  mustSee: Box,
  stage: Viewport,
  lines: readonly Point[] = [],
  isCrowded = false,
): (Side | null)[] {
  const camera = fit(mustSee, stage.free, stage);
  const taken = [
    ...labels.filter(({ dot }) => dot).map(({ at }) => around(pixelOf(at, camera, stage), 5)),
    ...lines.map((at) => around(pixelOf(at, camera, stage), 4)),
  ];
  const written: Rectangle[] = [];
  const sides = new Map<Label, Side>();
  for (const label of sort(labels, rankOf)) {
    const [x, y] = pixelOf(label.at, camera, stage);
    const candidates = candidatesFor(label).map((side, preference) => {
      const boxes = covers(x, y, label, side);
      const bare = sum(boxes, (box) => costOf(box, taken, stage));
      return { side, boxes, bare, cost: bare + preference * PER_PREFERENCE };
    });
    const best = least(candidates, ({ cost }) => cost);
    if (!best || (isOptional(label) && best.bare > TOUCHING)) continue;
    const boxes = best.boxes.map(spaced);
    const shared = sum(boxes, (box) => sum(written, (other) => overlap(box, other)));
    if (isCrowded && isSecondary(label) && shared > TOUCHING) continue;
    sides.set(label, best.side);
    taken.push(...best.boxes);
    written.push(...boxes);
  }
  return labels.map((label) => sides.get(label) ?? null);
}

/** A stage whose map ends so many pixels higher. */
const above = (stage: Viewport, below: number): Viewport =>
  below === 0 ? stage : { ...stage, free: { ...stage.free, height: stage.free.height - below } };

/**
 * All labels of a frame with their sides on both stages; those that fit on neither are dropped.
 *
 * @param below what a chart takes from the map
 */
export function placeLabels(
  labels: readonly Label[],
  mustSee: Box,
  lines: readonly Point[] = [],
  below: Below = { wide: 0, tall: 0 },
): PlacedLabel[] {
  const wide = placeOn(labels, mustSee, above(WIDE, below.wide), lines);
  const tall = placeOn(labels, mustSee, above(TALL, below.tall), lines);
  return labels
    .map((label, i) => ({ ...label, wide: wide[i] ?? null, tall: tall[i] ?? null }))
    .filter((label) => label.wide !== null || label.tall !== null);
}
