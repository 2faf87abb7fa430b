import { suggestion } from '../check/did-you-mean.ts';
import type { Path } from '../check/yaml-file.ts';
import type { Table } from '../schema/table.ts';
import type { Slip } from './plot-kind.ts';

type Months = readonly [first: string, last: string];

export function unlessOneOf(
  value: string,
  known: readonly string[],
  what: string,
  at: Path,
): Slip[] {
  if (known.includes(value)) return [];
  return [
    {
      at,
      message: `found "${value}", expected one of ${what}: ${known.join(', ')}.${suggestion(value, known, 'Correct it.')}`,
    },
  ];
}

/** Values that stand in a list a second time. */
export const repeated = (values: readonly string[], atOf: (i: number) => Path): Slip[] =>
  values.flatMap((value, i) =>
    values.indexOf(value) === i
      ? []
      : [{ at: atOf(i), message: `found "${value}" twice, expected it once. Remove one.` }],
  );

/** Places that the table has not, that are there twice, or that would count events twice. */
export function placeSlips(
  places: readonly string[],
  { id, places: known = [], whole }: Table,
  at: Path,
): Slip[] {
  const slips = [
    ...places.flatMap((place, i) => unlessOneOf(place, known, `the places of ${id}`, [...at, i])),
    ...repeated(places, (i) => [...at, i]),
  ];
  if (whole === undefined || places.length < 2 || !places.includes(whole)) return slips;
  const message = `found "${whole}" beside parts of it, expected the whole or parts: else events count twice. Remove one or the other.`;
  return [...slips, { at, message }];
}

/** A column that the table has not, or that holds no numbers. */
export function columnSlips(column: string, { id, columns }: Table, at: Path): Slip[] {
  const numbers = columns.filter(({ type }) => type === 'count').map(({ name }) => name);
  return unlessOneOf(column, numbers, `the number columns of ${id}`, at);
}

/** What stands on an axis of months asks for a table with months and places, and then for more. */
export function inMonths(
  { id, months, places }: Table,
  at: Path,
  more: (months: Months) => Slip[],
): Slip[] {
  if (months && places) return more(months);
  const message = `found "${id}", which has no months and places, expected a table that has both. Choose another.`;
  return [{ at, message }];
}

/** A stretch of months that runs backwards, or beyond the months that it may reach. */
export function spanSlips(
  { from, to }: { from: string; to: string },
  at: Path,
  [first, last]: Months = [from, to],
): Slip[] {
  const found = `found ${from} to ${to}, expected`;
  if (from > to)
    return [{ at, message: `${found} the first month and then the last. Exchange them.` }];
  if (from >= first && to <= last) return [];
  return [
    { at, message: `${found} months from ${first} to ${last}, as in the table. Correct them.` },
  ];
}

/** A single month outside of a stretch. */
export function monthSlips(
  month: string | undefined,
  at: Path,
  [from, to]: Months,
  fix = 'Correct it, or widen the axis.',
): Slip[] {
  if (month === undefined || (month >= from && month <= to)) return [];
  return [{ at, message: `found ${month}, expected a month from ${from} to ${to}. ${fix}` }];
}

/** What columns and panels have on their axis of months. */
interface OnMonths {
  from: string;
  to: string;
  bands: readonly { from: string; to: string }[];
  annotations: readonly { month: string }[];
  highlight?: readonly string[] | undefined;
}

/** The axis, bands, notes and months that stand out, against the months of the table. */
export function axisSlips(plot: OnMonths, months: Months): Slip[] {
  const axis: Months = [plot.from, plot.to];
  return [
    ...spanSlips(plot, ['from'], months),
    ...plot.bands.flatMap((one, i) => spanSlips(one, ['bands', i, 'from'])),
    ...plot.annotations.flatMap(({ month }, i) =>
      monthSlips(month, ['annotations', i, 'month'], axis),
    ),
    ...(plot.highlight ?? []).flatMap((month, i) => monthSlips(month, ['highlight', i], axis)),
  ];
}
