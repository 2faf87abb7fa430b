import type { Book } from '../../content/book.ts';
import type { Table } from '../../content/schema/table.ts';
import { tableMessages } from '#messages/chart.ts';
import { monthlyValues } from '../months/monthly.ts';
import { sourceLinks, type ReaderTable } from './reader-table.ts';

/** A column of numbers, one a month, and what stands over it. */
export interface NumberSeries {
  title: string;
  /** The file that it is read from. */
  data: string;
  /** A number column of the file. */
  column: string;
  /** Added up where there are several. */
  places: readonly string[];
}

/** One row a month, one column for each series: how many, or nothing where nothing was counted. */
export function monthlyTable(
  table: Table,
  series: readonly Omit<NumberSeries, 'data'>[],
  book: Pick<Book, 'sources'>,
): ReaderTable {
  const months = [...new Set(table.rows.map(({ month }) => String(month)))];
  const hasSource = table.columns.some(({ type }) => type === 'source');
  const values = series.map(({ column, places }) => monthlyValues(table, places, column, months));
  return {
    id: table.id,
    caption: tableMessages.caption(table.title, table.unit),
    columns: [
      { title: tableMessages.month },
      ...series.map(({ title }) => ({ title, isNumber: true })),
      ...(hasSource ? [{ title: tableMessages.source }] : []),
    ],
    rows: months.map((month, i) => {
      const own = values.map((one) => one[i]);
      const sources = [...new Set(own.flatMap((one) => one?.sources ?? []))];
      return [
        month,
        ...own.map((one) => one?.value ?? null),
        ...(hasSource ? [sourceLinks(sources, book)] : []),
      ];
    }),
    file: table.id,
  };
}
