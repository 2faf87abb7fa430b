import { least, sum } from 'd3';
import type { Noun } from '../../../content/plots/fields.ts';
import { longMonth } from '#messages/format.ts';
import { compareMessages } from '#messages/chart.ts';
import type { DrawnLine } from './drawn-line.ts';

/** Totals that differ by no more than this share of what was counted are called close. */
const CLOSE = 0.1;

interface Value {
  month: string;
  value: number;
}

/** A line's total, and its highest month, the first of several. */
function summaryOf(line: readonly Value[]): Parameters<typeof compareMessages.months>[0] {
  const { month, value } = least(line, (one) => -one.value) ?? { month: '', value: 0 };
  return {
    total: sum(line, (one) => one.value),
    peak: {
      month: month && longMonth(month),
      value,
      isLevel: line.every((one) => one.value === value),
    },
  };
}

/**
 * One sentence that sets what a reader drew beside what was counted: the totals, and where each is
 * highest. It compares, and does not judge. Months that were not drawn or have no number are left out.
 *
 * @param counted the numbers of the same months, in the same order; null is missing
 */
export function compareDrawn(
  { months, values }: DrawnLine,
  counted: readonly (number | null)[],
  noun: Noun,
): string {
  const both = months.flatMap((month, i): { month: string; drawn: number; count: number }[] => {
    const [drawn, count] = [values[i] ?? null, counted[i] ?? null];
    return drawn === null || count === null ? [] : [{ month, drawn, count }];
  });
  if (both.length === 0) {
    const known = counted.filter((count) => count !== null);
    return compareMessages.nothingDrawn(sum(known), known.length, noun);
  }
  const drawn = summaryOf(both.map(({ month, drawn: value }) => ({ month, value })));
  const count = summaryOf(both.map(({ month, count: value }) => ({ month, value })));
  const isClose = Math.abs(drawn.total - count.total) <= count.total * CLOSE;
  return both.length === 1
    ? compareMessages.oneMonth(drawn.total, count.total, noun, isClose)
    : compareMessages.months(drawn, count, both.length, noun, isClose);
}
