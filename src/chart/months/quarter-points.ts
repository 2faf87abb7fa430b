import type { Noun } from '../../content/plots/fields.ts';
import { monthIndex, shortMonth, yearOf } from '../../model/months.ts';
import type { FigurePoint } from '../figure.ts';
import { countInWords } from './month-columns.ts';
import type { MonthValue } from './monthly.ts';
import type { TimeAxis } from './time-axis.ts';
import type { ValueAxis } from './value-axis.ts';

const quarterOf = (month: string): number => Math.floor(monthIndex(month) / 3);

/** "4 fatal events (1, 3, 0)" for three months, "no data" where one of them is missing. */
function sumInWords(own: readonly MonthValue[], noun: Noun): string {
  const known = own.map(({ value }) => value).filter((value) => value !== null);
  if (known.length < own.length) return countInWords(null, noun);
  const sum = known.reduce((total, value) => total + value, 0);
  return countInWords(sum, noun) + (known.length > 1 ? ` (${known.join(', ')})` : '');
}

/** One point a quarter, over its highest column: a reader goes through a year in four steps, not twelve. */
export function quarterPoints(
  place: string,
  values: readonly MonthValue[],
  time: TimeAxis,
  height: ValueAxis,
  noun: Noun,
): FigurePoint[] {
  return [...new Set(values.map(({ month }) => quarterOf(month)))].flatMap((quarter) => {
    const own = values.filter(({ month }) => quarterOf(month) === quarter);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const months =
      first === last
        ? shortMonth(first.month)
        : `${shortMonth(first.month)} to ${shortMonth(last.month)}`;
    const highest = Math.max(...own.map(({ value }) => value ?? 0));
    return [
      {
        key: `point.${first.month}`,
        at: [(time.left(first.month) + time.right(last.month)) / 2, Math.max(0, height.y(highest))],
        text: `${place}, ${months} ${yearOf(first.month)}: ${sumInWords(own, noun)}`,
      },
    ];
  });
}
