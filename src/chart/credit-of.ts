import { entry, type Book } from '../content/book.ts';
import { figureMessages } from '#messages/chart.ts';

/** Where a credit line stands: under a figure in the page, in a picture that leaves it, or on a card, which is small. */
export type CreditPlace = 'page' | 'picture' | 'card';

/**
 * Most letters of the publishers' names: on a phone the line has two rows under the stage, which
 * would otherwise grow into the figure.
 */
const ROOM: Record<CreditPlace, number> = { page: 100, picture: 260, card: 110 };

/**
 * Who published these sources. Publishers beyond the room that there is are counted, and all of them
 * stand under the figure.
 */
export function publishersOf(
  sources: readonly string[],
  { sources: known }: Pick<Book, 'sources'>,
  place: CreditPlace,
): string {
  const publishers = [...new Set(sources.map((id) => entry(known, id, 'sources').publisher))];
  let named = publishers.length;
  const line = (): string => publishers.slice(0, named).join('; ');
  while (named > 1 && line().length > ROOM[place]) named -= 1;
  const rest = publishers.length - named;
  return rest > 0
    ? `${line()}; ${figureMessages.creditRest[place === 'page' ? 'page' : 'picture'](rest)}`
    : line();
}

/** The credit line of a figure: who published what is drawn. */
export const creditOf = (
  sources: readonly string[],
  book: Pick<Book, 'sources'>,
  place: CreditPlace = 'page',
): string => figureMessages.credit(publishersOf(sources, book, place));
