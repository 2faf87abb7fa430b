import { least, sort } from 'd3';
import type { Box, Point } from '../../model/geometry.ts';
import type { Label, LabelKind, PlacedLabel } from '../frame/picture.ts';
import type { Below } from '../insets/corner.ts';
import { candidatesFor, isArea, viewOn, type Candidate, type Position } from './candidates.ts';
import { stagesFor, type Viewport } from './stages.ts';

/** Lettering of large features and small counts give way; what the author listed does not. */
const isOptional = ({ emphasis, kind }: Label): boolean =>
  emphasis === 'context' && kind !== 'place' && kind !== 'number' && !isArea({ kind });
/** Whether a label can be missed where it would run into another: what a frame is about cannot. */
const isSecondary = ({ emphasis, kind }: Label): boolean =>
  emphasis === 'context' || kind === 'count';

/** Overlap in square pixels that nobody sees. */
const TOUCHING = 12;
/** The same where letters are large. */
const NOTHING = 2;
/** Among labels of one emphasis, those that are placed first have the lower rank. */
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
const rankOf = ({ kind }: Label): number => RANKS[kind] ?? 2;

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

/** What is peculiar about a stage. */
interface Peculiar {
  /** The letters are large for it: all that a frame is not about gives way to labels and dots. */
  isCrowded: boolean;
  /** Readers may space the letters there, and have the same map. */
  isSpread: boolean;
  /** Other stages on which the labels stand at the same positions. */
  others: readonly Viewport[];
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
  { isCrowded = false, isSpread: maySpread = false, others = [] }: Partial<Peculiar> = {},
): (Position | null)[] {
  const views = [stage, ...others].flatMap((each) =>
    (maySpread ? [false, true] : [false]).map((isSpread) =>
      viewOn(each, { labels, mustSee, lines, isSpread }),
    ),
  );
  const chosen = new Map<Label, Candidate>();
  const candidatesOf = (label: Label): Candidate[] => {
    const rest = [...chosen].flatMap(([other, { set }]) => (other === label ? [] : [set]));
    const written = views.map((_, i) => rest.flatMap((set) => set[i] ?? []));
    return candidatesFor(label, views, written);
  };
  for (const label of orderOf(labels)) {
    const best = bestOf(label, candidatesOf(label));
    if (!best || (isOptional(label) && best.bare > TOUCHING)) continue;
    if (isCrowded && isSecondary(label) && best.covered > NOTHING) continue;
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
