import type { Book } from '../../content/book.ts';
import type { ColumnsPlot } from '../../content/plots/columns.ts';
import type { Table } from '../../content/schema/figure.ts';
import type { Growth, Window } from '../../model/growth.ts';
import { growthInShort, sayGrowth } from '../../model/growth-wording.ts';
import { longMonth, monthRange } from '../../model/months.ts';
import { sourceLinks, type ReaderTable } from './reader-table.ts';
import { monthlyValues } from '../months/monthly.ts';
import { growthIn } from '../kinds/columns/slide-state.ts';

/** What can be said of growth over each window. */
type Growths = Record<Window, Growth>;

/** A column of numbers, one a month, and what stands over it. */
export interface NumberColumn {
  title: string;
  /** A number column of the file. */
  column: string;
  /** Added up where there are several. */
  places: readonly string[];
}

/** One row a month, one column for each series: how many, or nothing where nothing was counted. */
export function monthlyTable(
  table: Table,
  numbers: readonly NumberColumn[],
  book: Pick<Book, 'sources'>,
): ReaderTable {
  const months = [...new Set(table.rows.map(({ month }) => String(month)))];
  const hasSource = table.columns.some(({ type }) => type === 'source');
  const values = numbers.map(({ column, places }) => monthlyValues(table, places, column, months));
  return {
    id: table.id,
    caption: `${table.title}. ${table.unit}`,
    columns: [
      { title: 'Month' },
      ...numbers.map(({ title }) => ({ title, isNumber: true })),
      ...(hasSource ? [{ title: 'Source' }] : []),
    ],
    rows: months.map((month, i) => {
      const own = values.map((series) => series[i]);
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
 * have no slider, and the same for each other counter that the slider names. Those leave out months
 * up to which nothing can be fitted over twelve months. None for a plot without a slider.
 */
export function growthTables(plot: ColumnsPlot, tableOf: (id: string) => Table): ReaderTable[] {
  const { slide } = plot;
  if (!slide) return [];
  const ends = monthRange(slide.from, slide.to);
  const answers = (data: string, column: string): { end: string; growths: Growths[] }[] =>
    ends.map((end) => ({
      end,
      growths: slide.areas.map(({ places }) =>
        growthIn({ from: plot.from, column }, tableOf(data), places, end),
      ),
    }));
  const inTable = (
    id: string,
    what: string,
    file: string,
    rows: ReturnType<typeof answers>,
  ): ReaderTable => ({
    id,
    caption: `Growth up to each month, by our fits, with 95% intervals. ${what}`,
    columns: ['Up to', ...slide.areas.map(({ name }) => name)].map((title) => ({ title })),
    rows: rows.map(({ end, growths }) => [
      longMonth(end),
      ...growths.map((growth) => {
        const { word } = sayGrowth(growth, end);
        return `${word}; ${growthInShort(12, growth[12])}; ${growthInShort(6, growth[6])}`;
      }),
    ]),
    file,
  });
  return [
    inTable('growth', tableOf(plot.data).title, plot.data, answers(plot.data, plot.column)),
    ...(slide.counters ?? []).map(({ id, name, data, column }) =>
      inTable(
        `growth-${id}`,
        name,
        data,
        answers(data, column).filter(({ growths }) =>
          growths.some((one) => one[12].kind === 'fit'),
        ),
      ),
    ),
  ];
}
