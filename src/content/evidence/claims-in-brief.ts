import type { Book } from '../book.ts';
import type { Claim } from '../schema/evidence.ts';
import { claimsIn } from './verdict-tallies.ts';

/** What lists of claims need of each. */
export type BriefClaim = Pick<Claim, 'id' | 'order' | 'restatement' | 'verdict' | 'reason'>;

/** All claims in the order of the report, as lists of them show them. */
export const briefClaims = (book: Pick<Book, 'claims'>): BriefClaim[] =>
  claimsIn('claims', book.claims).map(({ id, order, restatement, verdict, reason }) => ({
    id,
    order,
    restatement,
    verdict,
    reason,
  }));
