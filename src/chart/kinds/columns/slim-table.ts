import type { ColumnsPlot } from '../../../content/plots/columns.ts';
import type { Table } from '../../../content/schema/table.ts';

/** A table with only the rows and columns that a plot reads: what a browser has to fetch. */
export function slimTable(
  table: Table,
  { column, places, slide }: Pick<ColumnsPlot, 'column' | 'places' | 'slide'>,
): Table {
  const wanted = new Set([...places, ...(slide?.areas ?? []).flatMap((area) => area.places)]);
  const columns = table.columns.filter(
    ({ name, type }) => type === 'month' || type === 'place' || name === column,
  );
  const place = columns.find(({ type }) => type === 'place')?.name ?? '';
  const rows = table.rows
    .filter((row) => wanted.has(String(row[place])))
    .map((row) => Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])));
  return {
    ...table,
    columns,
    rows,
    sources: [],
    gaps: [],
    cannot: [],
    method: '',
    description: '',
  };
}
