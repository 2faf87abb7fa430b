import { claimPath } from '../../content/addresses/evidence-addresses.ts';
import { entry, type Book } from '../../content/book.ts';
import { byDays } from '../../content/evidence/clue-order.ts';
import { sourceLinks, type ReaderTable } from './reader-table.ts';
import { TIE_WORDING } from '../graph/tie-wording.ts';
import { claimsIn } from '../../content/evidence/verdict-tallies.ts';
import { report } from '../../model/story.ts';

export function cluesTable(book: Book): ReaderTable {
  return {
    id: 'clues',
    caption: 'What narrows the date of the report down, and how far each clue can be trusted',
    columns: ['Date', 'Clue', 'Strength', 'Why', 'Sources'].map((title) => ({ title })),
    rows: byDays(book.clues.values()).map(({ date, clue, strength, why, sources }) => [
      date,
      clue,
      strength,
      why,
      sourceLinks(sources, book),
    ]),
    file: 'clues',
  };
}

export function relationsTable(book: Book): ReaderTable {
  const nameOf = (id: string): string => entry(book.actors, id, 'actors').name;
  return {
    id: 'ties',
    caption: `Reported relations${report.period === undefined ? '' : ` around ${report.period}`}; not every relation there was`,
    columns: ['Who', 'Relation', 'With whom', 'Where', 'Note', 'Confidence', 'Sources'].map(
      (title) => ({ title }),
    ),
    rows: [...book.ties.values()].map(({ from, to, kind, where, note, confidence, sources }) => [
      nameOf(from),
      TIE_WORDING[kind],
      nameOf(to),
      where,
      note,
      confidence,
      sourceLinks(sources, book),
    ]),
    file: 'ties',
  };
}

export function claimsTable(book: Book): ReaderTable {
  return {
    id: 'claims',
    caption: `The ${book.claims.size} claims of the report in the order of the text`,
    columns: ['Number', 'Claim', 'Verdict'].map((title) => ({ title })),
    rows: claimsIn('claims', book.claims).map(({ id, order, restatement, verdict }) => [
      [{ text: String(order), href: claimPath(id) }],
      restatement,
      verdict,
    ]),
    file: 'claims',
  };
}
