import { readCells, type Cell } from './csv-cells.ts';
import { didYouMean, suggestion } from '../check/did-you-mean.ts';
import type { Problem } from '../check/problem.ts';
import type { DataColumn, Table, TableHead } from '../schema/table.ts';
import { cellSchema, type CellSchema } from './cell-schema.ts';
import { missing, twice, type Dated } from './table-months.ts';

/** A message at a cell. */
type Say = (at: Pick<Cell, 'line' | 'column'>, field: string, message: string) => void;

/** The column under each cell of the header; undefined where there is none of that name. */
function readHeader(
  header: readonly Cell[],
  columns: readonly DataColumn[],
  say: Say,
): (DataColumn | undefined)[] {
  const names = columns.map(({ name }) => name);
  const found = header.map(({ text }) => text);
  const absent = names.filter((name) => !found.includes(name));
  let isWrong = absent.length > 0;
  const wrong = (at: Cell, message: string): void => {
    isWrong = true;
    say(at, 'header', message);
  };
  const [start = { text: '', line: 1, column: 1 }] = header;
  if (header.length === 1 && /[;\t]/.test(start.text)) {
    wrong(
      start,
      `found "${start.text}", expected commas between columns. Save the file with commas.`,
    );
    return [];
  }
  const meant = new Set<string | undefined>();
  header.forEach((cell, i) => {
    const { text } = cell;
    if (!names.includes(text)) {
      meant.add(didYouMean(text, absent));
      wrong(
        cell,
        `found unknown column "${text}", expected one of: ${names.join(', ')}.` +
          suggestion(text, absent, 'Remove it, or describe it in the metadata.'),
      );
    } else if (found.indexOf(text) < i)
      wrong(cell, `found the column "${text}" twice, expected it once. Remove one.`);
  });
  for (const name of absent)
    if (!meant.has(name))
      wrong(start, `has no column "${name}", expected: ${names.join(', ')}. Add it.`);
  const moved = isWrong ? -1 : found.findIndex((text, i) => text !== names[i]);
  const movedCell = header[moved];
  if (movedCell)
    wrong(
      movedCell,
      `found "${movedCell.text}", expected "${names[moved] ?? ''}" here, as in the metadata. Put the columns into one order.`,
    );
  return found.map((text, i) =>
    found.indexOf(text) < i ? undefined : columns.find(({ name }) => name === text),
  );
}

/** Whether a row has as many cells as the header. */
function isWhole(row: readonly Cell[], width: number, say: Say): boolean {
  const [first] = row;
  if (!first || row.length === width) return true;
  if (row.length === 1 && first.text === '') {
    say(first, 'row', 'found an empty line, expected none. Remove it.');
    return false;
  }
  say(
    row[width] ?? row.at(-1) ?? first,
    'row',
    `found ${row.length} ${row.length === 1 ? 'cell' : 'cells'}, expected ${width} as in the header. ` +
      (row.length < width
        ? 'Add what is missing; an unknown count is an empty cell.'
        : 'Remove what is too much, or put a text that has commas in it into quotes.'),
  );
  return false;
}

/** A column with the schema of its cells. */
interface Column extends DataColumn {
  schema: CellSchema;
}

/** Month and place of a row, also where a place is only misspelt; undefined when they cannot be told. */
function datedOf(
  row: readonly Cell[],
  columns: readonly (Column | undefined)[],
  places: readonly string[] | undefined,
): Dated<Cell> | undefined {
  const cellOf = (type: DataColumn['type']): [Cell, Column] | undefined => {
    const i = columns.findIndex((column) => column?.type === type);
    const [cell, column] = [row[i], columns[i]];
    return cell && column && [cell, column];
  };
  const month = cellOf('month');
  if (!month?.[1].schema.safeParse(month[0].text).success) return undefined;
  const dated = { month: month[0].text, at: month[0] };
  if (!places) return { ...dated, place: undefined };
  const text = cellOf('place')?.[0].text ?? '';
  const place = places.includes(text) ? text : didYouMean(text, places);
  return place === undefined ? undefined : { ...dated, place };
}

/** The rows below the header, and what is wrong with single cells of them. */
function readRows(
  rows: readonly (readonly Cell[])[],
  columns: readonly (Column | undefined)[],
  say: Say,
): Table['rows'] {
  return rows.flatMap((row) => {
    if (!isWhole(row, columns.length, say)) return [];
    const cells = columns.flatMap((column, i): [string, string | number | null][] => {
      const cell = row[i];
      if (!column || !cell) return [];
      const { data = null, error } = column.schema.safeParse(cell.text);
      for (const { message } of error?.issues ?? []) say(cell, column.name, message);
      return [[column.name, data]];
    });
    return [Object.fromEntries(cells)];
  });
}

/**
 * Reads a CSV file and holds it against its metadata: the header, each cell, and that every place
 * has every month once. All problems at once, each with the line and column of its cell. What cannot
 * be read is null in the table, so that the rest of the content can still be checked.
 *
 * @param file the name of the CSV file in messages
 * @param sources ids of all sources; undefined when they could not be read: then any id is taken
 */
export function readTable(
  id: string,
  file: string,
  text: string,
  head: TableHead,
  sources: readonly string[] | undefined,
): { table: Table; problems: Problem[] } {
  const problems: Problem[] = [];
  const say: Say = ({ line, column }, field, message) => {
    problems.push({ file, line, column, field, message });
  };
  const empty = { ...head, id, rows: [] };
  const read = readCells(text);
  if ('slip' in read) {
    say(read.slip, 'CSV', read.slip.message);
    return { table: empty, problems };
  }
  const [header, ...rest] = read.rows;
  const [start] = header ?? [];
  if (!header || !start) {
    const names = head.columns.map(({ name }) => name).join(',');
    say({ line: 1, column: 1 }, 'header', `is empty, expected a first line "${names}". Add it.`);
    return { table: empty, problems };
  }
  const columns = readHeader(header, head.columns, say).map(
    (column) => column && { ...column, schema: cellSchema(column, head, sources) },
  );
  if (columns.length === 0) return { table: empty, problems };
  if (rest.length === 0)
    say(start, 'row', 'has no rows below the header, expected at least one. Add them.');
  const rows = readRows(rest, columns, say);
  const hasMonths = columns.some((column) => column?.type === 'month');
  if (head.months && hasMonths && rest.length > 0) {
    const dated = rest.flatMap((row) => datedOf(row, columns, head.places) ?? []);
    const unread = rest.length - dated.length;
    const holes = [...twice(dated), ...missing(dated, head.months, head.places, unread)];
    for (const { at, message } of holes) say(at ?? start, 'month', message);
  }
  return { table: { ...empty, rows }, problems };
}
