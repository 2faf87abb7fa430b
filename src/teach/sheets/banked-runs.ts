import type { Term } from '../../content/schema/evidence.ts';

/** A stretch of a text. */
export interface BankedRun {
  text: string;
  /** Whether the word bank of the sheet explains it. */
  isBanked: boolean;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a term may be called in a text: its name, without what stands in brackets, and its variants. */
const namesOf = ({ term, variants }: Pick<Term, 'term' | 'variants'>): string[] => [
  term.replace(/\s*\([^)]*\)$/, ''),
  ...variants,
];

/** A text in stretches, so that the words of a word bank can be marked. Capital letters count. */
export function bankedRuns(
  text: string,
  terms: readonly Pick<Term, 'term' | 'variants'>[],
): BankedRun[] {
  // Of two names that begin alike the longer one is meant.
  const names = terms.flatMap(namesOf).toSorted((a, b) => b.length - a.length);
  if (names.length === 0) return [{ text, isBanked: false }];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );
  return text
    .split(pattern)
    .map((run, i) => ({ text: run, isBanked: i % 2 === 1 }))
    .filter((run) => run.text !== '');
}
