import { VERDICTS } from '../../model/certainty.ts';
import type { Point } from '../../model/geometry.ts';
import {
  NO_VOTES,
  type ClassMark,
  type SessionState,
  type Votes,
} from '../session/session-state.ts';

/** The most hands that can be counted for one verdict or mark. */
export const MOST_HANDS = 999;
/** The most marks: more groups a class cannot keep apart. */
export const MOST_MARKS = 40;
/** How near a click must be to a mark to mean that mark, as a share of the visible width. */
const NEAR = 0.03;

/** What is typed may be no number at all. */
const within = (hands: number): number =>
  Number.isNaN(hands) ? 0 : Math.max(0, Math.min(MOST_HANDS, Math.trunc(hands)));

/** One hand more or less, or a number that was typed, for one verdict. */
export function withVotes(votes: Votes, verdict: number, hands: number): Votes {
  return NO_VOTES.map((_, i) => within(i === verdict ? hands : (votes[i] ?? 0)));
}

export const sumOf = (votes: Votes): number => votes.reduce((sum, hands) => sum + hands, 0);

/** Each verdict's share of all hands, 0 to 1: the lengths of the bars. Without hands, all are 0. */
export function sharesOf(votes: Votes): number[] {
  const all = sumOf(votes);
  return votes.map((hands) => (all === 0 ? 0 : hands / all));
}

/**
 * The marks after a click: a mark that is near gets one hand more, else there is a new one.
 *
 * @param width of what is visible, in map units
 */
export function withMark(
  marks: readonly ClassMark[],
  at: Point,
  width: number,
): readonly ClassMark[] {
  const near = marks.findIndex(
    (mark) => Math.hypot(mark.at[0] - at[0], mark.at[1] - at[1]) < width * NEAR,
  );
  if (near >= 0) return withHand(marks, near);
  return marks.length < MOST_MARKS ? [...marks, { at, hands: 1 }] : marks;
}

/** The marks after one hand more was counted at one of them. */
export const withHand = (marks: readonly ClassMark[], index: number): readonly ClassMark[] =>
  marks.map((mark, i) => (i === index ? { ...mark, hands: within(mark.hands + 1) } : mark));

/** The marks after one hand was taken back from one of them: the last hand takes the mark with it. */
export const withoutHand = (marks: readonly ClassMark[], index: number): readonly ClassMark[] =>
  marks
    .map((mark, i) => (i === index ? { ...mark, hands: mark.hands - 1 } : mark))
    .filter(({ hands }) => hands > 0);

export const handsOn = (marks: readonly ClassMark[]): number =>
  marks.reduce((sum, { hands }) => sum + hands, 0);

/** What the class has told so far: what is kept, and what a reset erases. */
export type Tally = Pick<SessionState, 'marks' | 'votes'>;
export const NO_TALLY: Tally = { marks: [], votes: {} };

export const isEmpty = ({ marks, votes }: Tally): boolean =>
  marks.length === 0 && Object.values(votes).every((one) => sumOf(one) === 0);

const isHands = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_HANDS;
const isCoordinate = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 1e6;

function markFrom(value: unknown): ClassMark[] {
  const { at, hands } = (value ?? {}) as { at?: unknown; hands?: unknown };
  if (!Array.isArray(at) || at.length !== 2 || !isHands(hands) || hands === 0) return [];
  const [x, y] = at as unknown[];
  return isCoordinate(x) && isCoordinate(y) ? [{ at: [x, y], hands }] : [];
}

/**
 * A tally as another window or an older visit has it. What cannot be read is left out; undefined when
 * it is no tally at all.
 */
export function tallyFrom(value: unknown): Tally | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { marks, votes } = value as { marks?: unknown; votes?: unknown };
  if (!Array.isArray(marks) || typeof votes !== 'object' || votes === null) return undefined;
  return {
    marks: marks.slice(0, MOST_MARKS).flatMap(markFrom),
    votes: Object.fromEntries(
      Object.entries(votes)
        .slice(0, 100)
        .filter(
          (pair): pair is [string, number[]] =>
            /^[a-z0-9.-]{1,40}$/.test(pair[0]) &&
            Array.isArray(pair[1]) &&
            pair[1].length === VERDICTS.length &&
            pair[1].every(isHands),
        ),
    ),
  };
}
