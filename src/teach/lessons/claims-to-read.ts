import type { Book } from '../../content/book.ts';
import type { Claim } from '../../content/schema/evidence.ts';
import { claimsIn } from '../../content/evidence/verdict-tallies.ts';
import { evenPieces } from './even-pieces.ts';

/** So many claims can be read on one slide. */
const ON_SLIDE = 14;

/**
 * All claims in the order of the report, in pieces of about the same length, one for each slide. The pieces are
 * not the parts of the report: where those part is what a class is asked.
 */
export const claimsToRead = (claims: Book['claims']): Claim[][] =>
  evenPieces(claimsIn('claims', claims), ON_SLIDE);
