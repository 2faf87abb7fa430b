import { wordingOf } from '#messages/certainty.ts';
import type { Band } from '../../content/plots/fields.ts';
import type { LegendEntry } from '../../map/legend/legend-entry.ts';
import { longMonth } from '#messages/format.ts';
import { monthRange } from '../../model/months.ts';
import { monthLegend, monthMessages } from '#messages/chart.ts';

export const legendOfBands = (bands: readonly Band[]): LegendEntry[] =>
  bands.map(({ text, certainty }) => ({
    swatch: 'area',
    certainty,
    text: monthLegend.band(text, wordingOf(certainty)),
  }));

/** Months that stand out: "October 2019 to March 2020" for months in a row, else each by its name. */
export function legendOfHighlight(months: readonly string[] = []): LegendEntry[] {
  const [first, ...others] = months.toSorted();
  if (first === undefined) return [];
  const last = others.at(-1);
  const isRow = last !== undefined && monthRange(first, last).length === months.length;
  const text = isRow
    ? monthMessages.span(longMonth(first), longMonth(last))
    : months.map(longMonth).join(', ');
  return [{ swatch: 'role', role: 'neutral', text }];
}
