import { distance as editDistance } from 'fastest-levenshtein';

/** Whether one word is the beginning or the end of the other: half an id was typed. */
const isPartOf = (word: string, candidate: string): boolean =>
  candidate.startsWith(word) || word.startsWith(candidate) || candidate.endsWith(`/${word}`);

/** The known word that was probably meant, or undefined when none is near. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  if (word === '') return undefined;
  // At least one letter must be right, or every short word would be near every other.
  const reach = Math.min(Math.max(2, Math.floor(word.length / 3)), word.length - 1);
  let best: string | undefined;
  let least = reach + 1;
  for (const candidate of known) {
    const edits = editDistance(word, candidate);
    const nearness = isPartOf(word, candidate) ? Math.min(reach, edits) : edits;
    if (nearness < least) [best, least] = [candidate, nearness];
  }
  return best;
}

/** ` Did you mean "lake"?`, or what else to do, as the end of a message. */
export function suggestion(word: string, known: Iterable<string>, otherwise: string): string {
  const meant = didYouMean(word, known);
  return meant === undefined ? ` ${otherwise}` : ` Did you mean "${meant}"?`;
}
