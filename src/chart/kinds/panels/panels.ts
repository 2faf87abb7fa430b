import { entry } from '../../../content/book.ts';
import type { PanelsPlot } from '../../../content/plots/panels.ts';
import type { Table } from '../../../content/schema/table.ts';
import type { LegendEntry } from '../../../map/legend/legend-entry.ts';
import { monthLegend } from '#messages/chart.ts';
import { legendOfBands, legendOfHighlight } from '../../months/legend-entries.ts';
import { nounFor } from '../../months/month-columns.ts';
import type { ChartKind } from '../chart-kind.ts';
import { drawPanels } from './draw-panels.ts';

/** What the legend of small multiples says; where panels count different things, what each of them does. */
export function legendOfPanels(content: PanelsPlot, tableOf: (id: string) => Table): LegendEntry[] {
  const counted = content.panels.map(({ name, data = content.data, column, noun }) => {
    const [, several] = nounFor(noun, tableOf(data), column);
    return { name, several };
  });
  const [several, ...others] = new Set(counted.map((one) => one.several));
  const text =
    several !== undefined && others.length === 0
      ? monthLegend.columns(several)
      : monthLegend.columnsOf(counted);
  return [
    { swatch: 'role', text },
    ...legendOfHighlight(content.highlight),
    ...legendOfBands(content.bands),
  ];
}

/** Small multiples: the same months in every panel. */
export const panels: ChartKind<PanelsPlot> = {
  draw: (plot, { tables }, variant) =>
    drawPanels(plot, (id) => entry(tables, id, 'tables'), variant),
  legend: (plot, { tables }) => legendOfPanels(plot, (id) => entry(tables, id, 'tables')),
  series: (plot) =>
    plot.panels.map(({ name, data = plot.data, column, places }) => ({
      title: name,
      data,
      column,
      places,
    })),
};
