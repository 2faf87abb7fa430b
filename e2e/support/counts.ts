import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of content/data/series as rows by column name; only for files without quoted commas in the columns used. */
export function readCounts(id: string): Record<string, string>[] {
  const path = join(import.meta.dirname, `../../content/data/series/${id}.csv`);
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((cell, i) => [names[i] ?? '', cell])),
  );
}

/** The months of one place after a month, with their number of events, in order. */
export const eventsAfter = (month: string, place: string): { month: string; events: number }[] =>
  readCounts('ucdp-iraq')
    .filter((row) => row.place === place && (row.month ?? '') > month)
    .map((row) => ({ month: row.month ?? '', events: Number(row.events) }));

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
/** "2019-12" as "December 2019". */
export const longMonth = (month: string): string =>
  `${MONTHS[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
