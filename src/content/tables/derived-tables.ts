import { byDays } from '../evidence/clue-order.ts';
import { actorsTable, tiesTable } from './actor-tables.ts';
import type { Book } from '../book.ts';
import { citationOf, ID, OURS, SOURCES, sourcesOf, text } from './our-tables.ts';
import { SIDES } from '../schema/evidence.ts';
import type { Table } from '../schema/figure.ts';
import { claimsIn } from '../evidence/verdict-tallies.ts';

function cluesTable({ clues }: Book): Table {
  return {
    ...OURS,
    id: 'clues',
    title: 'Clues to the date of the report',
    description:
      'The report carries no date. Each row is one thing that narrows its date, with how strong it is and why.',
    unit: 'one clue in each row',
    columns: [
      ID,
      text('date', 'Date', 'The date of the clue in words, as the story has it.'),
      {
        name: 'first_day',
        type: 'day',
        title: 'First day',
        description: 'First day that the clue speaks of.',
      },
      {
        name: 'last_day',
        type: 'day',
        title: 'Last day',
        description:
          'Last day that the clue speaks of; where only a part of a month is known, set by us.',
      },
      text(
        'bounds',
        'Bounds',
        'after: the report is later than this. before: it is earlier. inside: the clue only resembles what is told.',
      ),
      text('short', 'Name', 'A few words for the figure.'),
      text('clue', 'Clue', 'What was found.'),
      text('strength', 'Strength', 'strong, medium or weak, in our judgement.'),
      text('why', 'Why', 'Why it is no stronger and no weaker.'),
      SOURCES,
    ],
    sources: sourcesOf(clues.values()),
    method:
      'Read from the publisher’s own index pages and from dated texts, in stored copies. How strong each clue is was judged by us.',
    citation: citationOf('clues to the date'),
    gaps: ['No copy of the report that carries a date was found.'],
    cannot: [
      'It cannot give the date. The report was written probably between 20 December 2019 and mid-March 2020; that is not certain.',
    ],
    rows: byDays(clues.values()).map(
      ({ id, date, days, bounds, short, clue, strength, why, sources }) => ({
        id,
        date,
        first_day: days[0],
        last_day: days[1],
        bounds,
        short,
        clue,
        strength,
        why,
        sources: sources.join(' '),
      }),
    ),
  };
}

function claimsTable({ claims }: Book): Table {
  const testimony = [...claims.values()].flatMap((claim) => SIDES.flatMap((side) => claim[side]));
  return {
    ...OURS,
    id: 'claims',
    title: 'The claims of the report and our verdicts',
    description: 'The report taken apart: one claim in each row, in our words, with a verdict.',
    unit: 'one claim in each row',
    columns: [
      ID,
      {
        name: 'order',
        type: 'count',
        title: 'Number',
        description: 'Position in the text of the report, from 1.',
      },
      text('restatement', 'Claim', 'What the report says, in our words.'),
      text('kind', 'Kind', 'event, outcome, attribution, context, forecast or motive.'),
      text(
        'verdict',
        'Verdict',
        'corroborated; partly corroborated; plausible, unproven; contested; or not checkable.',
      ),
      text('reason', 'Reason', 'Why the verdict is this one.'),
    ],
    sources: [...new Set(testimony.map(({ source }) => source))],
    method:
      'Each claim was held against the texts that speak for it, against it or qualify it. They stand with their sources on the pages of evidence.',
    citation: citationOf('claims and verdicts'),
    gaps: ['All texts were read as stored copies, and long reports only in part.'],
    cannot: [
      'It cannot show that a claim is true or false, only what the texts read say for and against it.',
      'It cannot be summed up in one score: the claims do not weigh the same.',
    ],
    rows: claimsIn('claims', claims).map(({ id, order, restatement, kind, verdict, reason }) => ({
      id,
      order,
      restatement,
      kind,
      verdict,
      reason,
    })),
  };
}

/** Tables made from lists of the content, in the shape of the stored ones. */
export function derivedTables(book: Book): Table[] {
  return [cluesTable(book), actorsTable(book), tiesTable(book), claimsTable(book)];
}

/**
 * All tables that readers can download, by id: first the stored ones, then those made from lists.
 * Throws when two of them would stand at one address.
 */
export function allTables(book: Book): ReadonlyMap<string, Table> {
  const tables = new Map(book.tables);
  for (const table of derivedTables(book)) {
    if (tables.has(table.id))
      throw new Error(
        `content/data/series/${table.id}.csv: found the id of a table that is made from a list, expected another. Rename the file.`,
      );
    tables.set(table.id, table);
  }
  return tables;
}
