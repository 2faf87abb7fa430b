/** Months are strings like "2019-12": they sort as text, and nothing depends on a time zone. */

/**
 * A month as a running number of months, so that neighbours differ by one: "2019-12" is 24239.
 * Throws for what is not a month of four and two digits.
 */
export function monthIndex(month: string): number {
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? [];
  if (year === undefined || number === undefined)
    throw new Error(`months: found "${month}", expected a month like 2019-12`);
  return Number(year) * 12 + Number(number) - 1;
}

/** The month with this running number. */
export function monthAt(index: number): string {
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, '0')}-${String(index - year * 12 + 1).padStart(2, '0')}`;
}

/** The month so many months later, or earlier where the number is negative. */
export const addMonths = (month: string, months: number): string =>
  monthAt(monthIndex(month) + months);

/** All months from the first to the last, both included; none where the last is before the first. */
export function monthRange(from: string, to: string): string[] {
  const first = monthIndex(from);
  return Array.from({ length: Math.max(0, monthIndex(to) - first + 1) }, (_, i) =>
    monthAt(first + i),
  );
}

/** "2019" for "2019-12". */
export const yearOf = (month: string): string => String(Math.floor(monthIndex(month) / 12));
