import { least, sort, sum } from 'd3';
import { fit, pixelOf, type FreeBox } from '../../model/fit.ts';
import type { Box, Point } from '../../model/geometry.ts';
import type { Label, LabelKind, PlacedLabel, Side } from '../frame/picture.ts';
import type { Below } from '../insets/corner.ts';
import { around, covers, overlap, type Rectangle, type Setting } from './label-boxes.ts';
import { discIn, type Disc } from './lettering.ts';

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

/** The tall stage of a map with a chart below: both come nearer to its edges (src/story/scene/stage-stacked.css). */
const ABOVE_CHART: Viewport = {
  ...TALL,
  free: { ...TALL.free, top: TALL.free.top - 14, height: TALL.free.height + 24 },
};

/** Where a label stands: at which point, in map units, and on which side of it. */
export interface Position {
  at: Point;
  side: Side;
}

const SIDES: readonly Side[] = ['right', 'left', 'top', 'bottom'];
const AREA_SIDES: readonly Side[] = ['over', 'bottom', 'top', 'right', 'left'];
const LINE_SIDES: readonly Side[] = ['top', 'bottom', 'right', 'left'];
const isArea = ({ kind }: Pick<Label, 'kind'>): boolean => kind === 'area' || kind === 'subject';

function sidesFor(label: Label): readonly Side[] {
  if (label.dot) return label.wish ? [label.wish, ...SIDES] : SIDES;
  if (label.kind === 'line') return LINE_SIDES;
  return isArea(label) ? AREA_SIDES : ['over'];
}

/** Where a label may stand, the best first. What may move along its line does so before it leaves it. */
function positionsFor(label: Label): Position[] {
  const { at, along = [] } = label;
  const sides = along.length > 0 ? (['over', ...LINE_SIDES] as const) : sidesFor(label);
  return sides.flatMap((side) => [at, ...along].map((point): Position => ({ at: point, side })));
}

/** Lettering of large features and small counts give way; what the author listed does not. */
const isOptional = ({ emphasis, kind }: Label): boolean =>
  emphasis === 'context' && kind !== 'place' && kind !== 'number' && !isArea({ kind });
/** Whether a label can be missed where it would run into another: what a frame is about cannot. */
const isSecondary = ({ emphasis, kind }: Label): boolean =>
  emphasis === 'context' || kind === 'count';

/** Overlap in square pixels that nobody sees. */
const TOUCHING = 12;
/** What a less liked side costs, in square pixels of overlap; for what may move along its line, a less liked point. */
const PER_PREFERENCE = { side: 6, point: 2 } as const;
/** What each pixel under the card beside the wide stage costs, and how far the card is from the free box. */
const UNDER_CARD = { cost: 20, gap: 24 };
/** How far dots and lines reach from their points, in CSS pixels. */
const REACH = { dot: 5, line: 4 } as const;

/** The labels that are placed first have the lower rank. */
const RANKS: Partial<Record<LabelKind, number>> = {
  place: 0,
  number: 0,
  count: 0,
  area: 1,
  subject: 1,
  line: 1,
  // It has no other place.
  sign: -1,
};
const rankOf = ({ emphasis, kind }: Label): number =>
  (emphasis === 'key' ? 0 : 10) + (RANKS[kind] ?? 2);

/**
 * The labels in the order in which they are placed. Where some may move along their lines, what a frame is about is
 * placed three times: the first do not know yet how little room they leave for the last.
 */
function orderOf(labels: readonly Label[]): Label[] {
  const [key = [], context = []] = [true, false].map((isKey) =>
    sort(
      labels.filter(({ emphasis }) => (emphasis === 'key') === isKey),
      rankOf,
    ),
  );
  const again = key.some(({ along }) => along) ? key : [];
  return [...key, ...again, ...again, ...context];
}

/** Square pixels that boxes share with others. */
const shared = (boxes: readonly Rectangle[], others: readonly Rectangle[]): number =>
  sum(boxes, (box) => sum(others, (other) => overlap(box, other)));

/** What it costs, in square pixels, that some of a box is off the stage. */
function costOutside(box: Rectangle, stage: Viewport): number {
  const inside = { left: 4, top: 4, right: stage.width - 4, bottom: stage.height - 30 };
  return 2 * ((box.right - box.left) * (box.bottom - box.top) - overlap(box, inside));
}

/** What it costs that a box begins under the card beside the wide stage. */
function costUnderCard(box: Rectangle, stage: Viewport): number {
  const isWide = stage.width === WIDE.width && stage.free.left === WIDE.free.left;
  const card = isWide ? stage.free.left - UNDER_CARD.gap : -Infinity;
  return Math.max(0, card - box.left) * UNDER_CARD.cost;
}

/** What is peculiar about a stage. */
interface Peculiar {
  /** The letters are large for it: all that a frame is not about gives way to labels and dots. */
  isCrowded: boolean;
  /** Readers may space the letters there, and have the same map. */
  isSpread: boolean;
  /** Discs of numbers, where they are not those of pictures of that width. */
  disc: Disc;
  /** Other stages on which the labels stand at the same positions. */
  others: readonly Viewport[];
}

/** A way in which a picture is seen: where its points are, in CSS pixels, and how its letters are set. */
interface View {
  stage: Viewport;
  setting: Setting;
  pixel: (at: Point) => Point;
  /** What dots and lines take. */
  dots: Rectangle[];
  traces: Rectangle[];
}

function viewOn(
  stage: Viewport,
  { labels, mustSee, lines, disc = discIn(stage.width), isSpread }: Seen,
): View {
  const camera = fit(mustSee, stage.free, stage);
  const pixel = (at: Point): Point => pixelOf(at, camera, stage);
  return {
    stage,
    setting: { disc, height: stage.free.height, isSpread },
    pixel,
    dots: labels.filter(({ dot }) => dot).map(({ at }) => around(pixel(at), REACH.dot)),
    traces: lines.map((at) => around(pixel(at), REACH.line)),
  };
}

/** What is seen on a stage. */
interface Seen {
  labels: readonly Label[];
  mustSee: Box;
  lines: readonly Point[];
  disc?: Disc | undefined;
  isSpread: boolean;
}

/** How much it matters that lines are covered: a number stands on its own, and its disc hides what is behind it. */
const lineWeight = ({ along }: Label, side: Side): number =>
  along ? (side === 'over' ? 0 : 0.25) : 1;

/** A position that a label may have, and what stands against it, in square pixels. */
interface Candidate extends Position {
  /** Its boxes in each view. */
  set: Rectangle[][];
  /** Dots and labels under it, and what of it is off the stage. */
  covered: number;
  /** The same with lines and the card. */
  bare: number;
  cost: number;
}

/** The candidate that is in nobody's way: the side that the author wishes for, if it covers no label and no dot. */
function bestOf(label: Label, candidates: readonly Candidate[]): Candidate | undefined {
  const [wished] = candidates;
  return label.dot && label.wish && wished && wished.covered <= TOUCHING
    ? wished
    : least(candidates, ({ cost }) => cost);
}

/**
 * A position for every label on one stage: important ones first, each where it covers least of what is
 * already there. Lettering that would cover another label is left out (null); places, areas, marks and
 * notes never are, unless the stage is crowded. Same input, same output.
 *
 * @param lines points along drawn lines, in map units, which labels should leave free
 */
export function placeOn(
  labels: readonly Label[],
  mustSee: Box,
  stage: Viewport,
  lines: readonly Point[] = [],
  { isCrowded = false, isSpread: maySpread = false, disc, others = [] }: Partial<Peculiar> = {},
): (Position | null)[] {
  const views = [stage, ...others].flatMap((each) =>
    (maySpread ? [false, true] : [false]).map((isSpread) =>
      viewOn(each, { labels, mustSee, lines, disc, isSpread }),
    ),
  );
  const chosen = new Map<Label, Candidate>();
  const candidatesOf = (label: Label): Candidate[] => {
    const rest = [...chosen].flatMap(([other, { set }]) => (other === label ? [] : [set]));
    const written = views.map((_, i) => rest.flatMap((set) => set[i] ?? []));
    const perPreference = PER_PREFERENCE[label.along ? 'point' : 'side'];
    return positionsFor(label).map(({ at, side }, preference) => {
      const set = views.map(({ pixel, setting }) => covers(pixel(at), label, side, setting));
      const sumOf = (cost: (box: Rectangle, view: View) => number): number =>
        sum(views, (view, i) => sum(set[i] ?? [], (box) => cost(box, view)));
      const covered =
        sum(set, (boxes, i) => shared(boxes, written[i] ?? [])) +
        sumOf((box, view) => shared([box], view.dots) + costOutside(box, view.stage));
      const weight = lineWeight(label, side);
      const bare =
        covered +
        sumOf((box, view) => weight * shared([box], view.traces) + costUnderCard(box, view.stage));
      return { at, side, set, covered, bare, cost: bare + preference * perPreference };
    });
  };
  for (const label of orderOf(labels)) {
    const best = bestOf(label, candidatesOf(label));
    if (!best || (isOptional(label) && best.bare > TOUCHING)) continue;
    if (isCrowded && isSecondary(label) && best.covered > TOUCHING) continue;
    chosen.set(label, best);
  }
  return labels.map((label) => {
    const found = chosen.get(label);
    return found ? { at: found.at, side: found.side } : null;
  });
}

/** A label with its positions on two stages, as a still has it. */
export function placed(label: Label, wide: Position | null, tall: Position | null): PlacedLabel {
  const moved = (position: Position | null): Point | undefined =>
    position && position.at !== label.at ? position.at : undefined;
  const [wideAt, tallAt] = [moved(wide), moved(tall)];
  return {
    ...label,
    wide: wide?.side ?? null,
    tall: tall?.side ?? null,
    ...(wideAt && { wideAt }),
    ...(tallAt && { tallAt }),
  };
}

/** A stage whose map ends so many pixels higher. */
const above = (stage: Viewport, below: number): Viewport =>
  below === 0 ? stage : { ...stage, free: { ...stage.free, height: stage.free.height - below } };

/** The two stages of a map from which charts take so much height. */
export const stagesFor = ({ wide, tall }: Below): { wide: Viewport; tall: Viewport } => ({
  wide: above(WIDE, wide),
  tall: tall === 0 ? TALL : above(ABOVE_CHART, tall),
});

/**
 * All labels of a frame with their positions on both stages; those that fit on neither are dropped.
 *
 * @param below what a chart takes from the map
 */
export function placeLabels(
  labels: readonly Label[],
  mustSee: Box,
  lines: readonly Point[] = [],
  below: Below = { wide: 0, tall: 0 },
): PlacedLabel[] {
  const stages = stagesFor(below);
  const wide = placeOn(labels, mustSee, stages.wide, lines);
  const tall = placeOn(labels, mustSee, stages.tall, lines);
  return labels
    .map((label, i) => placed(label, wide[i] ?? null, tall[i] ?? null))
    .filter((label) => label.wide !== null || label.tall !== null);
}
