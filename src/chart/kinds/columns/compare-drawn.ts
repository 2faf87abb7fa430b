import type { Noun } from '../../../content/plots/fields.ts';
import { longMonth } from '../../../model/months.ts';
import type { DrawnLine } from './drawn-line.ts';

/** Totals that differ by no more than this share are called close. */
const CLOSE = 0.1;

interface Month {
  month: string;
  drawn: number;
  counted: number;
}

function totals(months: readonly Month[], [one, several]: Noun): string {
  const sum = (key: 'drawn' | 'counted'): number =>
    months.reduce((total, month) => total + month[key], 0);
  const [drawn, counted] = [sum('drawn'), sum('counted')];
  const things = drawn === 1 ? one : several;
  const span = months.length === 1 ? 'this month' : `these ${months.length} months`;
  const start = `You drew ${drawn} ${things} for ${span}`;
  if (drawn === counted) return `${start}, as many as were counted`;
  if (Math.abs(drawn - counted) <= counted * CLOSE)
    return `${start}, close to the ${counted} counted`;
  return `${start}; ${counted} ${counted === 1 ? 'was' : 'were'} counted`;
}

interface Peak {
  month: string;
  value: number;
  isLevel: boolean;
}

function peakOf(months: readonly Month[], key: 'drawn' | 'counted'): Peak {
  const values = months.map((month) => month[key]);
  const value = Math.max(...values);
  const month = months[values.indexOf(value)]?.month ?? '';
  return { month, value, isLevel: value === Math.min(...values) };
}

function shapes(months: readonly Month[]): string {
  const [yours, counts] = [peakOf(months, 'drawn'), peakOf(months, 'counted')];
  const inWords = ({ month, value, isLevel }: Peak): string =>
    isLevel ? `stays level at ${value}` : `is highest in ${longMonth(month)} with ${value}`;
  if (!yours.isLevel && !counts.isLevel && yours.month === counts.month)
    return `both are highest in ${longMonth(yours.month)}, yours with ${yours.value}, the count with ${counts.value}`;
  return `your line ${inWords(yours)}, the count ${inWords(counts)}`;
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
  const both = months.flatMap((month, i): Month[] => {
    const [drawn, count] = [values[i] ?? null, counted[i] ?? null];
    return drawn === null || count === null ? [] : [{ month, drawn, counted: count }];
  });
  if (both.length === 0) {
    const known = counted.filter((count) => count !== null);
    const sum = known.reduce((total, count) => total + count, 0);
    return `${sum} ${sum === 1 ? noun[0] : noun[1]} were counted in these ${known.length} months.`;
  }
  if (both.length === 1) return `${totals(both, noun)}.`;
  return `${totals(both, noun)}; ${shapes(both)}.`;
}
