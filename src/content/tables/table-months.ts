import { addMonths, monthRange } from '../../model/months.ts';

/** A row that could be told apart: its month, its place where the table has places, and its line. */
export interface Dated<T> {
  month: string;
  place: string | undefined;
  /** Where a problem with this row is reported. */
  at: T;
}

export interface Hole<T> {
  at: T | undefined;
  message: string;
}

const inPlace = (place: string | undefined): string => (place === undefined ? '' : ` for ${place}`);

/** Rows that say a second time what a row above them says already. */
export function twice<T extends { line: number }>(rows: readonly Dated<T>[]): Hole<T>[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ month, place, at }) => {
    const key = `${month} ${place ?? ''}`;
    const line = first.get(key);
    if (line === undefined) {
      first.set(key, at.line);
      return [];
    }
    return [
      {
        at,
        message: `found ${month}${inPlace(place)} twice, expected it once; line ${line} has it too. Remove one.`,
      },
    ];
  });
}

/** Months that follow each other, as first and last. */
function runsOf(months: readonly string[]): [first: string, last: string][] {
  const runs: [string, string][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run && addMonths(run[1], 1) === month) run[1] = month;
    else runs.push([month, month]);
  }
  return runs;
}

/**
 * Months without a row, for every place, each unbroken stretch once, at the row that stands before
 * it. `unread` rows could not be told apart: when they can account for all that is missing, nothing
 * is said, since they have been reported themselves.
 */
export function missing<T>(
  rows: readonly Dated<T>[],
  [first, last]: readonly [string, string],
  places: readonly string[] | undefined,
  unread: number,
): Hole<T>[] {
  const gaps = (places ?? [undefined]).map((place) => {
    const own = rows.filter((row) => row.place === place);
    const there = new Set(own.map(({ month }) => month));
    return { place, own, months: monthRange(first, last).filter((month) => !there.has(month)) };
  });
  const count = gaps.reduce((sum, { months }) => sum + months.length, 0);
  if (count <= unread) return [];
  return gaps.flatMap(({ place, own, months }) =>
    runsOf(months).map(([from, to]) => ({
      at: own.findLast(({ month }) => month < from)?.at ?? own[0]?.at,
      message: `has no row${inPlace(place)} in ${from === to ? from : `${from} to ${to}`}, expected one for every month from ${first} to ${last}. Add it, with empty cells for counts that are not known.`,
    })),
  );
}
