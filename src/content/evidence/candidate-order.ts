import { FITS, type Candidate, type Criterion, type Fit } from '../schema/candidates.ts';

/** The criteria in their order: the site's store hands collections out by id, not as they were written. */
export const inOrder = (criteria: Iterable<Criterion>): Criterion[] =>
  [...criteria].sort((a, b) => a.order - b.order);

/** What a candidate answers to a criterion. Throws where it has no answer, which the content check reports. */
export function fitOf({ id, fit }: Candidate, criterion: string): Fit {
  const found = FITS.find((answer) => fit[answer].includes(criterion));
  if (found) return found;
  throw new Error(
    `candidates: found no answer of "${id}" to "${criterion}", expected it under yes, no or unknown. Add it.`,
  );
}

/**
 * Candidates inside the window first; then by the number of criteria that they meet, most first.
 * Equals stay equals: they stand by day, which ranks nothing.
 */
export const byFit = (candidates: Iterable<Candidate>): Candidate[] =>
  [...candidates].sort(
    (a, b) =>
      Number(b.isInWindow) - Number(a.isInWindow) ||
      b.fit.yes.length - a.fit.yes.length ||
      (a.day < b.day ? -1 : 1),
  );
