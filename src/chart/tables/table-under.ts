import { entry, type Book } from '../../content/book.ts';
import type { FigureContent } from '../../content/schema/figure.ts';
import type { PlotContent } from '../../content/plots/registry.ts';
import type { ReaderTable } from './reader-table.ts';
import { growthTables, monthlyTable, tableAsItIs, type NumberColumn } from './tables-of-counts.ts';
import { cluesTable, claimsTable, relationsTable } from './tables-of-lists.ts';

/** The series that a plot draws, or lets readers choose, each with the file that it is read from. */
function seriesOf(plot: PlotContent): (NumberColumn & { data: string })[] {
  if (plot.type === 'panels')
    return plot.panels.map(({ name, data = plot.data, column, places }) => ({
      title: name,
      data,
      column,
      places,
    }));
  if (plot.type !== 'columns') return [];
  const areas = plot.slide?.areas ?? [];
  return [...plot.places, ...areas.flatMap(({ places }) => places)].map((place) => ({
    title: place,
    data: plot.data,
    column: plot.column,
    places: [place],
  }));
}

/** All series of a scene that are read from one file, each once. */
function numbersIn(file: string, plots: readonly PlotContent[]): NumberColumn[] {
  const series = plots.flatMap(seriesOf).filter(({ data }) => data === file);
  return [
    ...new Map(
      series.map((one) => [[one.column, ...one.places].join('\n'), one] as const),
    ).values(),
  ];
}

function tablesOf(plot: PlotContent, all: readonly PlotContent[], book: Book): ReaderTable[] {
  const tableOf = (id: string) => entry(book.tables, id, 'data');
  switch (plot.type) {
    case 'bracket':
      return [cluesTable(book)];
    case 'ties':
      return [relationsTable(book)];
    case 'units':
      return [claimsTable(book)];
    case 'counters':
      return [tableAsItIs(tableOf(plot.data), book)];
    default: {
      const files = [...new Set(seriesOf(plot).map(({ data }) => data))];
      return [
        ...files.map((file) => monthlyTable(tableOf(file), numbersIn(file, all), book)),
        ...(plot.type === 'columns' ? growthTables(plot, tableOf) : []),
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
