import { entry, type Book } from '../../contract/book.ts';
import type { FigureContent, PlotContent } from '../../contract/schema/figure.ts';
import type { ReaderTable } from './reader-table.ts';
import { growthTable, monthlyTable, tableAsItIs } from './tables-of-counts.ts';
import { cluesTable, claimsTable, relationsTable } from './tables-of-lists.ts';

function placesOf(plots: readonly PlotContent[]): string[] {
  const places = plots.flatMap((plot) => {
    if (plot.type === 'panels') return plot.places;
    if (plot.type !== 'columns') return [];
    return [...plot.places, ...(plot.slide?.areas ?? []).flatMap((area) => area.places)];
  });
  return [...new Set(places)];
}

function tablesOf(plot: PlotContent, all: readonly PlotContent[], book: Book): ReaderTable[] {
  switch (plot.type) {
    case 'bracket':
      return [cluesTable(book)];
    case 'ties':
      return [relationsTable(book)];
    case 'units':
      return [claimsTable(book)];
    case 'counters':
      return [tableAsItIs(entry(book.tables, plot.data, 'data'), book)];
    default: {
      const sharing = all.filter((other) => 'data' in other && other.data === plot.data);
      const table = entry(book.tables, plot.data, 'data');
      return [
        monthlyTable(table, plot.column, placesOf(sharing), book),
        ...(plot.type === 'columns' ? growthTable(plot, table) : []),
      ];
    }
  }
}

/** The tables that say the same as the figures of a scene, each once, in the order of its frames. */
export function tablesUnder({ frames }: FigureContent, book: Book): ReaderTable[] {
  const plots = frames.map(({ plot }) => plot);
  const tables = plots.flatMap((plot) => tablesOf(plot, plots, book));
  return [...new Map(tables.map((table) => [table.id, table])).values()];
}
