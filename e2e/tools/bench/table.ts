import { ratio, type Row, type Unit } from './rows.ts';

const rounded = (value: number, unit: Unit): string =>
  `${unit === '' && !Number.isInteger(value) ? value.toFixed(4) : Math.round(value)} ${unit}`.trim();

/** Cells in columns of one width each. */
function inColumns(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, i) =>
    Math.min(48, Math.max(...lines.map((line) => line[i]?.length ?? 0))),
  );
  return lines
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const mark = ({ good }: Row): string => (good === undefined ? 'seen' : good ? 'good' : 'BAD');

const number = ({ found, unit }: Row): string =>
  typeof found === 'number' ? rounded(found, unit) : found;

/** One line for each number. */
export const asList = (rows: readonly Row[]): string =>
  inColumns(
    rows.map((row) => [
      mark(row),
      row.part,
      row.where,
      row.what,
      number(row),
      row.floor === undefined ? '' : `floor ${rounded(row.floor, row.unit)}`,
      ratio(row),
      row.limit ?? '',
    ]),
  );

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** One line for each number of a part and one column for each page or scene; beside it, times the floor. */
export function asGrid(rows: readonly Row[]): string {
  const places = unique(rows.map(({ where }) => where));
  const lines = unique(rows.map(({ what }) => what)).map((what) => {
    const cells = places.map((place) => {
      const row = rows.find((one) => one.what === what && one.where === place);
      if (!row) return '';
      return [row.good === false ? 'BAD' : '', number(row), ratio(row) && `(${ratio(row)})`]
        .filter((word) => word !== '')
        .join(' ');
    });
    const floors = unique(
      rows
        .filter((row) => row.what === what)
        .map(({ floor, unit }) => (floor === undefined ? '' : rounded(floor, unit))),
    );
    return [what, ...cells, floors.length === 1 ? (floors[0] ?? '') : ''];
  });
  return inColumns([[rows[0]?.part ?? '', ...places, 'floor'], ...lines]);
}

/** All rows: parts that measured the same of several places as grids, everything else as lists. */
export function asTables(rows: readonly Row[]): string {
  return unique(rows.map(({ part }) => part))
    .map((part) => rows.filter((row) => row.part === part))
    .map((own) => {
      const cells =
        unique(own.map(({ where }) => where)).length * unique(own.map(({ what }) => what)).length;
      return cells === own.length && own.length > 8 && own.every((row) => row.floor !== undefined)
        ? asGrid(own)
        : asList(own);
    })
    .join('\n\n');
}
