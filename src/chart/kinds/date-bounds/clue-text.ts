import { sourcePath } from '../../../content/addresses/evidence-addresses.ts';
import { entry, type Book } from '../../../content/book.ts';
import type { Clue } from '../../../content/schema/evidence.ts';
import type { FigurePoint } from '../../figure.ts';

const MONTH = /\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]+/g;

/**
 * The date of a clue without its year and with its month cut to three letters: 9 and 14 Jan. An
 * "about" goes as well, because it only stands before a "mid" or "late" that says the same.
 */
export const shortDate = ({ date }: Pick<Clue, 'date'>): string =>
  date
    .replace(/ \d{4}$/, '')
    .replace(/^About (?=[a-z])/, '')
    .replace(MONTH, '$1');

/** Sources by publisher; where one publisher stands twice, with the title to tell them apart. */
function linksTo(
  ids: readonly string[],
  sources: Book['sources'],
): { text: string; href: string }[] {
  const found = ids.map((id) => entry(sources, id, 'sources'));
  return found.map(({ id, publisher, title }) => {
    const isAlone = found.filter((other) => other.publisher === publisher).length === 1;
    return { text: isAlone ? publisher : `${publisher}: ${title}`, href: sourcePath(id) };
  });
}

/** What the readout says about a clue: when, what, how strong and why, and where to read it. */
export function wordsOf(
  { date, clue, strength, why, sources: ids }: Clue,
  sources: Book['sources'],
): Pick<FigurePoint, 'text'> & Required<Pick<FigurePoint, 'links'>> {
  const heading = `${strength.charAt(0).toUpperCase()}${strength.slice(1)}`;
  return { text: `${date}. ${clue} ${heading}: ${why}`, links: linksTo(ids, sources) };
}
