import { sum } from 'd3';
import { fit, pixelOf } from '../../model/fit.ts';
import type { Box, Point } from '../../model/geometry.ts';
import type { Item, Label, Side } from '../frame/picture.ts';
import { around, covers, overlap, type Rectangle, type Setting } from './label-boxes.ts';
import { discIn } from './lettering.ts';
import { WIDE, type Viewport } from './stages.ts';

/** Where a label stands: at which point, in map units, and on which side of it. */
export interface Position {
  at: Point;
  side: Side;
}

const SIDES: readonly Side[] = ['right', 'left', 'top', 'bottom'];
const AREA_SIDES: readonly Side[] = ['over', 'bottom', 'top', 'right', 'left'];
const LINE_SIDES: readonly Side[] = ['top', 'bottom', 'right', 'left'];
export const isArea = ({ kind }: Pick<Label, 'kind'>): boolean =>
  kind === 'area' || kind === 'subject';

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

/** What a less liked side costs, in square pixels of overlap; for what may move along its line, a less liked point. */
const PER_PREFERENCE = { side: 6, point: 2 } as const;
/** What each pixel under the card beside the wide stage costs, and how far the card is from the free box. */
const UNDER_CARD = { cost: 20, gap: 24 };
/** How far dots and lines reach from their points, in CSS pixels. */
const REACH = { dot: 5, line: 4 } as const;

/** Square pixels that boxes share with others. */
const shared = (boxes: readonly Rectangle[], others: readonly Rectangle[]): number =>
  sum(boxes, (box) => sum(others, (other) => overlap(box, other)));

/** How far labels stay away from the edges of a stage, and from its foot where the tools of a page are, in CSS pixels. */
const EDGE = { usual: 4, tools: 30 };

/** What it costs, in square pixels, that some of a box is off the stage. */
function costOutside(box: Rectangle, { width, height, foot = EDGE.tools }: Viewport): number {
  const { usual } = EDGE;
  const inside = { left: usual, top: usual, right: width - usual, bottom: height - foot };
  return 2 * ((box.right - box.left) * (box.bottom - box.top) - overlap(box, inside));
}

/** What it costs that a box begins under the card beside the wide stage. */
function costUnderCard(box: Rectangle, stage: Viewport): number {
  const isWide = stage.width === WIDE.width && stage.free.left === WIDE.free.left;
  const card = isWide ? stage.free.left - UNDER_CARD.gap : -Infinity;
  return Math.max(0, card - box.left) * UNDER_CARD.cost;
}

/** A way in which a picture is seen: where its points are, in CSS pixels, and how its letters are set. */
export interface View {
  stage: Viewport;
  setting: Setting;
  pixel: (at: Point) => Point;
  /** What dots and lines take. */
  dots: Rectangle[];
  traces: Rectangle[];
}

/** A picture on a stage, as labels are placed for it. */
export function viewOn(stage: Viewport, { labels, mustSee, lines, isSpread }: Seen): View {
  const camera = fit(mustSee, stage.free, stage);
  const pixel = (at: Point): Point => pixelOf(at, camera, stage);
  return {
    stage,
    setting: {
      disc: stage.disc ?? discIn(stage.width),
      height: stage.free.height,
      isSpread,
      letters: stage.letters,
    },
    pixel,
    dots: labels.filter(({ dot }) => dot).map(({ at }) => around(pixel(at), REACH.dot)),
    traces: lines.map((at) => around(pixel(at), REACH.line)),
  };
}

/** Points along drawn lines, in map units, that labels should leave free; those of ghosts are pale enough. */
export const tracesOf = (items: readonly Item[]): Point[] =>
  items.flatMap(({ drawing, emphasis }) => (emphasis === 'ghost' ? [] : drawing.trace));

/** What is seen on a stage. */
export interface Seen {
  labels: readonly Label[];
  mustSee: Box;
  lines: readonly Point[];
  isSpread: boolean;
}

/** What each square pixel of a name or a dot costs that is covered; of a line it costs 1. A dot is the place itself. */
const WEIGHTS = { name: 2, dot: 4 } as const;
/** How much it matters that lines are covered: a number stands on its own, and its disc hides what is behind it. */
const lineWeight = ({ along }: Label, side: Side): number =>
  along ? (side === 'over' ? 0 : 0.25) : 1;

/** A position that a label may have, and what stands against it, in square pixels. */
export interface Candidate extends Position {
  /** Its boxes in each view. */
  set: Rectangle[][];
  /** Dots and labels under it, labels over its own dot, and what of it is off the stage. */
  covered: number;
  /** The same with lines and the card. */
  bare: number;
  cost: number;
}

/**
 * Where a label may stand, with what stands against each position.
 *
 * @param written the boxes of the other labels in each view
 */
export function candidatesFor(
  label: Label,
  views: readonly View[],
  written: readonly (readonly Rectangle[])[],
): Candidate[] {
  const perPreference = PER_PREFERENCE[label.along ? 'point' : 'side'];
  const overDot = sum(views, ({ pixel }, i) =>
    label.dot ? shared([around(pixel(label.at), REACH.dot)], written[i] ?? []) : 0,
  );
  return positionsFor(label).map(({ at, side }, preference) => {
    const set = views.map(({ pixel, setting }) => covers(pixel(at), label, side, setting));
    const sumOf = (cost: (box: Rectangle, view: View) => number): number =>
      sum(views, (view, i) => sum(set[i] ?? [], (box) => cost(box, view)));
    const covered =
      overDot +
      WEIGHTS.name * sum(set, (boxes, i) => shared(boxes, written[i] ?? [])) +
      sumOf((box, view) => WEIGHTS.dot * shared([box], view.dots) + costOutside(box, view.stage));
    const weight = lineWeight(label, side);
    const bare =
      covered +
      sumOf((box, view) => weight * shared([box], view.traces) + costUnderCard(box, view.stage));
    return { at, side, set, covered, bare, cost: bare + preference * perPreference };
  });
}
