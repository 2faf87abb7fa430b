import type { ColumnsPlot } from '../../../content/plots/columns.ts';
import type { Table } from '../../../content/schema/figure.ts';
import type { LegendEntry } from '../../../map/frame/picture.ts';
import { monthRange } from '../../../model/months.ts';
import { monthLegend } from '#messages/chart.ts';
import { legendOfBands, legendOfGaps, legendOfHighlight } from '../../months/legend-entries.ts';
import { nounFor } from '../../months/month-columns.ts';
import { monthlyValues } from '../../months/monthly.ts';

const CURVE: LegendEntry = {
  swatch: 'line',
  certainty: 'uncheckable',
  role: 'neutral',
  text: monthLegend.curve,
};
const FITS: LegendEntry[] = [
  { swatch: 'line', certainty: 'corroborated', role: 'neutral', text: monthLegend.fit },
  {
    swatch: 'line',
    certainty: 'plausible',
    role: 'neutral',
    text: monthLegend.fitUnclear,
    alone: monthLegend.fitUnclearAlone,
  },
];

/** What the legend of a columns figure says: columns, bands, missing months, lines. */
export function legendOfColumns(content: ColumnsPlot, table: Table): LegendEntry[] {
  const { highlight, bands, curves, fits, seams = [], places, column, from, to } = content;
  const [, several] = nounFor(content.noun, table, column);
  return [
    { swatch: 'role', text: monthLegend.columns(several), ...(highlight && { isContext: true }) },
    ...legendOfHighlight(highlight),
    ...legendOfBands(bands),
    ...legendOfGaps(monthlyValues(table, places, column, monthRange(from, to))),
    ...(curves.length > 0 ? [CURVE] : []),
    ...(fits ? FITS : []),
    ...seams.map(({ text }): LegendEntry => ({ swatch: 'line', certainty: 'plausible', text })),
  ];
}
