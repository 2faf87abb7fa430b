import { groups } from 'd3';
import type { Noun } from '../../content/plots/fields.ts';
import { shortMonth } from '#messages/format.ts';
import { monthIndex, yearOf } from '../../model/months.ts';
import { monthMessages, NO_DATA } from '#messages/chart.ts';
import type { FigurePoint } from '../figure.ts';
import { highestOf } from './month-columns.ts';
import type { MonthValue } from './monthly.ts';
import type { TimeAxis } from './time-axis.ts';
import type { ValueAxis } from './value-axis.ts';

/** "4 fatal events (1, 3, 0)" for three months, "no data" where one of them is missing. */
function sumInWords(own: readonly MonthValue[], noun: Noun): string {
  const known = own.map(({ value }) => value).filter((value) => value !== null);
  return known.length < own.length ? NO_DATA : monthMessages.sumOf(known, noun);
}

/** One point a quarter, over its highest column: a reader goes through a year in four steps, not twelve. */
export function quarterPoints(
  place: string,
  values: readonly MonthValue[],
  time: TimeAxis,
  height: ValueAxis,
  noun: Noun,
): FigurePoint[] {
  const quarters = groups(values, ({ month }) => Math.floor(monthIndex(month) / 3));
  return quarters.flatMap(([, own]) => {
    const [first, last] = [own[0]?.month ?? '', own.at(-1)?.month ?? ''];
    const names = shortMonth(first);
    const months = first === last ? names : monthMessages.span(names, shortMonth(last));
    return {
      key: `point.${first}`,
      at: [(time.left(first) + time.right(last)) / 2, highestOf(own, height)],
      text: monthMessages.quarterPoint(place, months, yearOf(first), sumInWords(own, noun)),
    };
  });
}
