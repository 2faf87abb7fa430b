import { entry, type Book } from '../contract/book.ts';
import { strings } from '../strings.ts';

/** Most publishers named in a credit line; the rest are counted, and all of them stand under the figure. */
const NAMED = 4;

/** The credit line of a figure: who published what is drawn. */
export function creditOf(sources: readonly string[], { sources: known }: Book): string {
  const publishers = [...new Set(sources.map((id) => entry(known, id, 'sources').publisher))];
  const rest = publishers.length - NAMED;
  const named = publishers.slice(0, NAMED).join('; ');
  return strings.figureCredit(rest > 0 ? `${named}; ${rest} more below` : named);
}
