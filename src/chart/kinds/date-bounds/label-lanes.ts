/** A label at a pole: where the pole stands and how wide the label is, in CSS pixels. */
export interface PoleLabel {
  pole: number;
  width: number;
}

/** To which side of its pole a label stands, and in which lane: 0 is nearest to the line. */
export interface LanePlace {
  side: 'left' | 'right';
  lane: number;
}

/** CSS pixels between a pole and its own label, and after the label's free end. */
export const POLE_GAP = 4;
const CLEAR = 6;

/** A label on one side, with the stretch of the line that it claims, from its pole to behind its free end. */
interface Span {
  pole: number;
  side: LanePlace['side'];
  from: number;
  to: number;
  /** Position among the labels: decides where two poles stand on one spot. */
  index: number;
}

function spanOf({ pole, width }: PoleLabel, side: LanePlace['side'], index: number): Span {
  const reach = POLE_GAP + width + CLEAR;
  return side === 'right'
    ? { pole, side, from: pole, to: pole + reach, index }
    : { pole, side, from: pole - reach, to: pole, index };
}

const meet = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** Whether the pole of `b` would cross the label of `a` if `a` stood lower. */
const needsToClear = (a: Span, b: Span): boolean =>
  a.pole === b.pole ? a.side === b.side && a.index < b.index : b.pole > a.from && b.pole < a.to;

/** The lanes for one choice of sides; undefined where two labels would each have to fly above the other. */
function lanesOf(all: readonly Span[]): number[] | undefined {
  const lanes = new Map<Span, number>();
  while (lanes.size < all.length) {
    const next = all.find(
      (a) => !lanes.has(a) && all.every((b) => a === b || lanes.has(b) || !needsToClear(a, b)),
    );
    if (!next) return undefined;
    const others = [...lanes].filter(([other]) => meet(next, other));
    let lane = 1 + Math.max(-1, ...others.filter(([b]) => needsToClear(next, b)).map(([, n]) => n));
    while (others.some(([, taken]) => taken === lane)) lane++;
    lanes.set(next, lane);
  }
  return all.map((span) => lanes.get(span) ?? 0);
}

/**
 * Places labels at poles along a line so that no label covers another or is crossed by a pole, in
 * as few lanes as possible; among equals, the later ones stand left. Tries every choice of sides, so
 * it is meant for a dozen labels at most. Same input, same output.
 *
 * @param labels sorted by pole
 * @param room leftmost and rightmost pixel that a label may cover
 * @throws when there is no such way
 */
export function labelLanes(
  labels: readonly PoleLabel[],
  room: readonly [number, number],
): LanePlace[] {
  let best: { spans: LanePlace[]; height: number } | undefined;
  for (let choice = 0; choice < 2 ** labels.length; choice++) {
    const spans = labels.map((label, i) => spanOf(label, (choice >> i) & 1 ? 'left' : 'right', i));
    if (spans.some(({ from, to }) => from < room[0] - CLEAR || to > room[1] + CLEAR)) continue;
    const lanes = lanesOf(spans);
    const height = Math.max(-1, ...(lanes ?? []));
    if (lanes && (!best || height < best.height))
      best = { spans: spans.map(({ side }, i) => ({ side, lane: lanes[i] ?? 0 })), height };
  }
  if (best) return best.spans;
  const widths = labels.map(({ width }) => Math.round(width)).join(', ');
  throw new Error(
    `labelLanes: found no room between ${room.join(' and ')} px for labels of ${widths} px, expected shorter ones`,
  );
}
