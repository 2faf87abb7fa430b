import { entry, type Book } from '../../content/book.ts';
import type { FigureContent } from '../../content/schema/figure.ts';
import { kindOf } from '../kinds/registry.ts';
import { monthlyTable, type NumberSeries } from './monthly-table.ts';
import type { ReaderTable } from './reader-table.ts';

/** Each key once, where it came first. */
const once = <T>(all: readonly T[], keyOf: (one: T) => string): T[] => [
  ...new Map(all.map((one) => [keyOf(one), one])).values(),
];

/** The tables that say the same as the figures of a scene, each once, in the order of its frames. */
export function tablesUnder(figure: FigureContent, book: Book): ReaderTable[] {
  const plots = figure.frames.map(({ plot }) => plot);
  const seriesOf = (plot: (typeof plots)[number]): NumberSeries[] =>
    kindOf(plot).series?.(plot) ?? [];
  const all = plots.flatMap(seriesOf);
  const ofFile = (file: string): ReaderTable =>
    monthlyTable(
      entry(book.tables, file, 'tables'),
      once(
        all.filter(({ data }) => data === file),
        ({ column, places }) => [column, ...places].join('\n'),
      ),
      book,
    );
  const tables = plots.flatMap((plot) => {
    const files = new Set(seriesOf(plot).map(({ data }) => data));
    return [...[...files].map(ofFile), ...(kindOf(plot).tables?.(plot, book, figure) ?? [])];
  });
  return once(tables, ({ id }) => id);
}
