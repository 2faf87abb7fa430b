import { VERDICTS, type Verdict } from '../../model/certainty.ts';

/** A reader's own verdicts by claim. */
export type Ratings = ReadonlyMap<string, Verdict>;

const isVerdict = (value: unknown): value is Verdict => VERDICTS.some((known) => known === value);

/**
 * Verdicts as they were kept in the browser. What cannot be read is left out: it may come from an
 * older page or another hand, and a reader can do nothing about it.
 */
export function parseRatings(text: string | null): Ratings {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? '{}');
  } catch {
    return new Map();
  }
  if (typeof stored !== 'object' || stored === null) return new Map();
  return new Map(
    Object.entries(stored).filter((pair): pair is [string, Verdict] => isVerdict(pair[1])),
  );
}

/** The text to keep, or null when there is nothing to keep. */
export function ratingsText(ratings: Ratings): string | null {
  return ratings.size === 0 ? null : JSON.stringify(Object.fromEntries(ratings));
}

/** A claim on which a reader has given a verdict. */
export interface Rated<C> {
  claim: C;
  theirs: Verdict;
}

/**
 * The reader's verdicts beside ours, both lists in the order of the claims. Claims without a verdict
 * of theirs, and verdicts on claims that are not there, are in neither.
 */
export function compare<C extends { id: string; verdict: Verdict }>(
  ratings: Ratings,
  claims: readonly C[],
): { differ: Rated<C>[]; same: Rated<C>[] } {
  const rated = claims.flatMap((claim) => {
    const theirs = ratings.get(claim.id);
    return theirs === undefined ? [] : [{ claim, theirs }];
  });
  return {
    differ: rated.filter(({ claim, theirs }) => theirs !== claim.verdict),
    same: rated.filter(({ claim, theirs }) => theirs === claim.verdict),
  };
}
