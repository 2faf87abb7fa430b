import type { Book } from '../../content/book.ts';
import { claimsByPart } from '../../content/evidence/claims-by-part.ts';
import { certaintyOfVerdict } from '../../model/certainty.ts';
import { report } from '../../model/story.ts';
import type { PartSigns } from './claim-strip-svg.ts';

/**
 * The verdicts on the claims of each part of the report.
 *
 * @param spoken ids of the claims that a frame speaks of, if it is about some
 */
export const signsByPart = (
  { claims }: Pick<Book, 'claims'>,
  spoken: readonly string[] = [],
): PartSigns[] =>
  claimsByPart(claims, report.parts).map((part) => ({
    name: part.name,
    signs: part.claims.map(({ verdict }) => certaintyOfVerdict(verdict)),
    ...(spoken.length > 0 ? { lit: part.claims.map(({ id }) => spoken.includes(id)) } : {}),
  }));
