import type { Clue } from '../schema/evidence.ts';

/** Clues by the days that they speak of: the site's store hands collections out by id, not as they were written. */
export const byDays = (clues: Iterable<Clue>): Clue[] =>
  [...clues].sort(({ days: [a] }, { days: [b] }) => (a < b ? -1 : 1));
