import type { ColumnsPlot } from '../../../content/plots/columns.ts';
import type { Table } from '../../../content/schema/table.ts';
import type { LegendEntry } from '../../../map/legend/legend-entry.ts';
import { monthLegend } from '#messages/chart.ts';
import { legendOfBands, legendOfHighlight } from '../../months/legend-entries.ts';
import { nounFor } from '../../months/month-columns.ts';

const CURVE: LegendEntry = {
  swatch: 'line',
  certainty: 'uncheckable',
  role: 'neutral',
  text: monthLegend.curve,
};
const FITS: LegendEntry = {
  swatch: 'line',
  certainty: 'corroborated',
  also: { swatch: 'line', certainty: 'plausible' },
  role: 'neutral',
  text: monthLegend.fits,
};

/** What the legend of a columns figure says: columns, bands, lines. Months without data say so themselves. */
export function legendOfColumns(content: ColumnsPlot, table: Table): LegendEntry[] {
  const { highlight, bands, curves, fits, seams = [], column } = content;
  const [, several] = nounFor(content.noun, table, column);
  return [
    { swatch: 'role', text: monthLegend.columns(several), ...(highlight && { isContext: true }) },
    ...legendOfHighlight(highlight),
    ...legendOfBands(bands),
    ...(curves.length > 0 ? [CURVE] : []),
    ...(fits ? [FITS] : []),
    ...seams.map(({ text }): LegendEntry => ({ swatch: 'line', certainty: 'plausible', text })),
  ];
}
