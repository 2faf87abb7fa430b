import { sum } from 'd3';
import { entry, type Book } from '../../../content/book.ts';
import type { Table } from '../../../content/schema/table.ts';

type Row = Table['rows'][number];

/** The number of a row in a column; a missing one is no zero. Throws where the column holds no numbers. */
export function countIn(row: Row, column: string, table: string): number {
  const value = row[column];
  if (typeof value !== 'number')
    throw new Error(
      `content/data/series/${table}.csv: found ${String(value)} in the column ${column}, expected a number`,
    );
  return value;
}

interface ByMonth {
  data: string;
  column: string;
  from: string;
  to: string;
}

/** The months of a place, first to last, each with its number. Throws where the table has none of them. */
export function monthsAt(
  place: string,
  { data, column, from, to }: ByMonth,
  { tables }: Pick<Book, 'tables'>,
): { month: string; count: number }[] {
  const rows = entry(tables, data, 'tables')
    .rows.map((row) => ({ row, month: String(row.month) }))
    .filter(({ row, month }) => row.place === place && month >= from && month <= to);
  if (rows.length === 0)
    throw new Error(
      `content/data/series/${data}.csv: found no rows of ${place} from ${from} to ${to}, expected some`,
    );
  return rows
    .map(({ row, month }) => ({ month, count: countIn(row, column, data) }))
    .sort((a, b) => a.month.localeCompare(b.month));
}

/** The sum of a place over some months. */
export const sumAt = (...[place, series, book]: Parameters<typeof monthsAt>): number =>
  sum(monthsAt(place, series, book), ({ count }) => count);
