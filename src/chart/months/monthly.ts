import { sum } from 'd3';
import type { DataColumn, Table } from '../../content/schema/table.ts';

/** The number of one month; null where the table has none for it. */
export interface MonthValue {
  month: string;
  value: number | null;
  /** Ids of the sources that the rows name, where the table has a column for them. */
  sources: string[];
}

function columnOf({ columns, id }: Table, type: DataColumn['type']): string {
  const column = columns.find((one) => one.type === type);
  if (!column) throw new Error(`table ${id}: found no column of type ${type}, expected one`);
  return column.name;
}

/**
 * The numbers of a column, month by month, summed over places: within one table each event counts
 * once. A month is missing as soon as one of its places is.
 *
 * @throws where the table has no column of months, or several rows for a month and place
 */
export function monthlyValues(
  table: Table,
  places: readonly string[],
  column: string,
  months: readonly string[],
): MonthValue[] {
  const month = columnOf(table, 'month');
  const place = columnOf(table, 'place');
  const source = table.columns.find(({ type }) => type === 'source')?.name ?? '';
  const rows = new Map<string, Table['rows'][number]>();
  for (const row of table.rows) {
    const key = `${row[month] ?? ''} ${row[place] ?? ''}`;
    if (rows.has(key)) throw new Error(`table ${table.id}: found ${key} twice, expected it once`);
    rows.set(key, row);
  }
  return months.map((name) => {
    const found = places.map((one) => rows.get(`${name} ${one}`));
    const values = found.map((row) => row?.[column]).filter((value) => typeof value === 'number');
    const sources = found.map((row) => row?.[source]).filter((id) => typeof id === 'string');
    return {
      month: name,
      value: values.length === places.length ? sum(values) : null,
      sources: [...new Set(sources)],
    };
  });
}
