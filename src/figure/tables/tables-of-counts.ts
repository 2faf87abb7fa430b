import type { Book } from '../../contract/book.ts';
import type { ColumnsPlot, Table } from '../../contract/schema/figure.ts';
import { growthInShort, sayGrowth } from '../../model/growth-wording.ts';
import { longMonth, monthRange } from '../../model/months.ts';
import { sourceLinks, type ReaderTable } from './reader-table.ts';
import { growthIn } from '../counts/slide-state.ts';

/** One row a month, one column a place: how many, or nothing where nothing was counted. */
export function monthlyTable(
  table: Table,
  column: string,
  places: readonly string[],
  book: Book,
): ReaderTable {
  const months = [...new Set(table.rows.map(({ month }) => String(month)))];
  const hasSource = table.columns.some(({ type }) => type === 'source');
  return {
    id: table.id,
    caption: `${table.title}. ${table.unit}`,
    columns: [
      { title: 'Month' },
      ...places.map((title) => ({ title, isNumber: true })),
      ...(hasSource ? [{ title: 'Source' }] : []),
    ],
    rows: months.map((month) => {
      const own = table.rows.filter((row) => row.month === month);
      const source = own[0]?.source;
      return [
        month,
        ...places.map((place) => own.find((row) => row.place === place)?.[column] ?? null),
        ...(hasSource ? [sourceLinks(typeof source === 'string' ? [source] : [], book)] : []),
      ];
    }),
    file: table.id,
  };
}

/** A data file as it is, with its sources by name. */
export function tableAsItIs(table: Table, book: Book): ReaderTable {
  return {
    id: table.id,
    caption: `${table.title}. ${table.unit}`,
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

/**
 * What can be said of growth up to each month that a slider reaches: its answers, for readers who
 * have no slider. None for a plot without one.
 */
export function growthTable(plot: ColumnsPlot, table: Table): ReaderTable[] {
  const { slide } = plot;
  if (!slide) return [];
  const inWords = (places: readonly string[], end: string): string => {
    const growth = growthIn(plot, table, places, end);
    const { word } = sayGrowth(growth, end);
    return `${word}; ${growthInShort(12, growth[12])}; ${growthInShort(6, growth[6])}`;
  };
  return [
    {
      id: 'growth',
      caption: 'Growth up to each month, by our fits, with 95% intervals',
      columns: ['Up to', ...slide.areas.map(({ name }) => name)].map((title) => ({ title })),
      rows: monthRange(slide.from, slide.to).map((end) => [
        longMonth(end),
        ...slide.areas.map(({ places }) => inWords(places, end)),
      ]),
      file: plot.data,
    },
  ];
}
