import type { Band } from '../../content/plots/fields.ts';
import type { ColumnsPlot } from '../../content/plots/columns.ts';
import type { CountersPlot } from '../../content/plots/counters.ts';
import type { PanelsPlot } from '../../content/plots/panels.ts';
import type { Table } from '../../content/schema/figure.ts';
import { lookOf } from '../../model/certainty.ts';
import { longMonth, monthRange } from '../../model/months.ts';
import type { LegendEntry } from '../../map/frame/picture.ts';
import { nounFor } from './month-columns.ts';
import { monthlyValues } from './monthly.ts';

const ofBands = (bands: readonly Band[]): LegendEntry[] =>
  bands.map(({ text, certainty }) => ({
    swatch: 'area',
    certainty,
    text: `${text}: ${lookOf(certainty).wording}`,
  }));

const NO_DATA: LegendEntry = { swatch: 'area', certainty: 'uncheckable', text: 'no data' };

/** "October 2019 to March 2020" for months in a row, else each by its name. */
function monthsInWords(months: readonly string[]): string {
  const [first, last] = [months.toSorted()[0], months.toSorted().at(-1)];
  if (first === undefined || last === undefined) return '';
  const isRow = monthRange(first, last).length === months.length;
  if (isRow && months.length > 1) return `${longMonth(first)} to ${longMonth(last)}`;
  return months.map(longMonth).join(', ');
}

const ofHighlight = (months: readonly string[]): LegendEntry => ({
  swatch: 'role',
  role: 'attacker',
  text: monthsInWords(months),
});

/** What the legend of a columns figure says: columns, bands, missing months, lines. */
export function legendOfColumns(content: ColumnsPlot, table: Table): LegendEntry[] {
  const { highlight, bands, curves, fits, places, column, from, to } = content;
  const [, several] = nounFor(content.noun, table, column);
  const values = monthlyValues(table, places, column, monthRange(from, to));
  const entries: LegendEntry[] = [{ swatch: 'role', text: `${several} in one month` }];
  if (highlight && highlight.length > 0) entries.push(ofHighlight(highlight));
  entries.push(...ofBands(bands));
  if (values.some(({ value }) => value === null)) entries.push(NO_DATA);
  if (curves.length > 0)
    entries.push({
      swatch: 'line',
      certainty: 'uncheckable',
      role: 'neutral',
      text: 'not counted: what a constant doubling would look like',
    });
  if (fits)
    entries.push(
      {
        swatch: 'line',
        certainty: 'corroborated',
        role: 'neutral',
        text: 'growth fitted by us over 3, 6 or 12 months',
      },
      {
        swatch: 'line',
        certainty: 'plausible',
        role: 'neutral',
        text: 'the same where the 95% interval includes no growth',
      },
    );
  for (const { text } of content.seams ?? [])
    entries.push({ swatch: 'line', certainty: 'plausible', text });
  return entries;
}

/** What the legend of small multiples says; panels that count different things are explained one by one. */
export function legendOfPanels(content: PanelsPlot, tableOf: (id: string) => Table): LegendEntry[] {
  const { highlight, bands, panels, from, to } = content;
  const months = monthRange(from, to);
  const read = panels.map(({ name, data, places, column, noun }) => {
    const table = tableOf(data ?? content.data);
    const [, several] = nounFor(noun, table, column);
    return { name, several, values: monthlyValues(table, places, column, months) };
  });
  const nouns = [...new Set(read.map(({ several }) => several))];
  const isHoley = read.some(({ values }) => values.some(({ value }) => value === null));
  return [
    ...(nouns.length === 1
      ? nouns.map((several): LegendEntry => ({
          swatch: 'role',
          text: `${several} in one month`,
        }))
      : read.map(({ name, several }): LegendEntry => ({
          swatch: 'role',
          text: `${name}: ${several}, in one month`,
        }))),
    ...(highlight && highlight.length > 0 ? [ofHighlight(highlight)] : []),
    ...ofBands(bands),
    ...(isHoley ? [NO_DATA] : []),
  ];
}

/** What the legend of a dot plot of counters says. */
export function legendOfCounters(content: CountersPlot): LegendEntry[] {
  const [from, to] = content.bounds.map((value) => value.toLocaleString('en-GB'));
  return [{ swatch: 'dot', text: `one counter’s number, on a scale from ${from} to ${to}` }];
}
