import { entry } from '../../../content/book.ts';
import type { PanelsPlot } from '../../../content/plots/panels.ts';
import type { Table } from '../../../content/schema/figure.ts';
import type { LegendEntry } from '../../../map/frame/picture.ts';
import { monthRange } from '../../../model/months.ts';
import { monthLegend } from '#messages/chart.ts';
import { legendOfBands, legendOfGaps, legendOfHighlight } from '../../months/legend-entries.ts';
import { nounFor } from '../../months/month-columns.ts';
import { monthlyValues } from '../../months/monthly.ts';
import type { ChartKind } from '../chart-kind.ts';
import { drawPanels } from './draw-panels.ts';

/** What the legend of small multiples says; panels that count different things are explained one by one. */
export function legendOfPanels(content: PanelsPlot, tableOf: (id: string) => Table): LegendEntry[] {
  const months = monthRange(content.from, content.to);
  const read = content.panels.map(({ name, data = content.data, places, column, noun }) => {
    const table = tableOf(data);
    const [, several] = nounFor(noun, table, column);
    return { name, several, values: monthlyValues(table, places, column, months) };
  });
  const [several, ...others] = new Set(read.map((one) => one.several));
  const texts =
    several !== undefined && others.length === 0
      ? [monthLegend.columns(several)]
      : read.map((one) => monthLegend.columnsOf(one.name, one.several));
  return [
    ...texts.map((text): LegendEntry => ({ swatch: 'role', text })),
    ...legendOfHighlight(content.highlight),
    ...legendOfBands(content.bands),
    ...legendOfGaps(read.flatMap(({ values }) => values)),
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
