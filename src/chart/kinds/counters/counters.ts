import { entry, type Book } from '../../../content/book.ts';
import type { CountersPlot } from '../../../content/plots/counters.ts';
import type { Table } from '../../../content/schema/table.ts';
import { counterMessages, tableMessages } from '#messages/chart.ts';
import { sourceLinks, type ReaderTable } from '../../tables/reader-table.ts';
import type { ChartKind } from '../chart-kind.ts';
import { drawCounters } from './draw-counters.ts';

/** A data file as it is, with its sources by name. */
export function tableAsItIs(table: Table, book: Book): ReaderTable {
  return {
    id: table.id,
    caption: tableMessages.caption(table.title, table.unit),
    columns: table.columns.map(({ title, type }) => ({
      title,
      ...(type === 'count' ? { isNumber: true } : {}),
    })),
    rows: table.rows.map((row) =>
      table.columns.map(({ name, type }) => {
        const cell = row[name] ?? null;
        return type === 'source' && typeof cell === 'string' ? sourceLinks([cell], book) : cell;
      }),
    ),
    file: table.id,
  };
}

/** Several counts of the same thing as fields of squares at one scale. */
export const counters: ChartKind<CountersPlot> = {
  draw: (plot, { tables }, variant) => drawCounters(entry(tables, plot.data, 'tables'), variant),
  legend: () => [{ swatch: 'count', text: counterMessages.legend }],
  tables: ({ data }, book) => [tableAsItIs(entry(book.tables, data, 'tables'), book)],
};
