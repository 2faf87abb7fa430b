import { longMonth } from './months.ts';

/**
 * A date as it is read: `2019-12-16` is “16 December 2019”, `2019-12` is “December 2019”, `2019` stays.
 * Throws on anything else.
 */
export function dateInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined)
    throw new Error(`date: found "${date}", expected one like 2019, 2019-12 or 2019-12-16`);
  if (month === undefined) return year;
  const inMonth = longMonth(`${year}-${month}`);
  return day === undefined ? inMonth : `${Number(day)} ${inMonth}`;
}
