import { entry } from '../../../content/book.ts';
import type { ColumnsPlot } from '../../../content/plots/columns.ts';
import type { ChartKind } from '../chart-kind.ts';
import { drawColumns } from './draw-columns.ts';
import { growthTables } from './growth-tables.ts';
import { legendOfColumns } from './legend.ts';
import { slimTable } from './slim-table.ts';

/** One number a month as columns, with bands, notes, curves and fits. */
export const columns: ChartKind<ColumnsPlot> = {
  draw: (plot, { tables }, variant) =>
    drawColumns(plot, entry(tables, plot.data, 'tables'), variant),
  legend: (plot, { tables }) => legendOfColumns(plot, entry(tables, plot.data, 'tables')),
  series({ data, column, places, slide }) {
    const all = [...places, ...(slide?.areas ?? []).flatMap((area) => area.places)];
    return all.map((place) => ({ title: place, data, column, places: [place] }));
  },
  tables: (plot, { tables }) => growthTables(plot, (id) => entry(tables, id, 'tables')),
  askData: (plot, { tables }) =>
    plot.ask && {
      kind: plot.ask,
      plot,
      table: slimTable(entry(tables, plot.data, 'tables'), plot),
    },
};
