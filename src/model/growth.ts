/** Windows over which growth is fitted, in months up to and including the end month. */
export const WINDOWS = [3, 6, 12] as const;
export type Window = (typeof WINDOWS)[number];

/** Why a window says nothing about growth. */
export type NoFit = 'too few months' | 'missing month' | 'all zero' | 'one month with events';

/** Growth over a window of months, or why there is none to be had. */
export type Growth =
  | {
      kind: 'fit';
      /** Natural logarithm of the monthly factor: 0.1 is about 10.5 % more each month. */
      rate: number;
      /** Standard error of the rate, already widened for overdispersion. */
      error: number;
      /** Ends of the 95 % interval of the rate. */
      low: number;
      high: number;
      /** Pearson chi-squared per degree of freedom, as found: below 1 it widens nothing. */
      dispersion: number;
      /** Months in which the count doubles; null unless the whole interval is above zero. */
      doubling: number | null;
      /** Fitted events in each month of the window. */
      fitted: number[];
    }
  | { kind: 'none'; why: NoFit };
export type Fit = Extract<Growth, { kind: 'fit' }>;

/** Two-sided 95 % quantile of the normal distribution. */
const QUANTILE = 1.96;
const STEPS = 100;
const CLOSE = 1e-10;

interface Line {
  level: number;
  rate: number;
}

/** Fitted means in each month; months are counted from the middle of the window. */
const meansOf = ({ level, rate }: Line, times: readonly number[]): number[] =>
  times.map((time) => Math.exp(level + rate * time));

/** Poisson log-likelihood of the counts, without the part that does not depend on the line. */
function likelihood(line: Line, counts: readonly number[], times: readonly number[]): number {
  return times.reduce((sum, time, i) => {
    const log = line.level + line.rate * time;
    return sum + (counts[i] ?? 0) * log - Math.exp(log);
  }, 0);
}

/** Sums of the means times 1, time and time squared: Fisher's information about level and rate. */
function information(means: readonly number[], times: readonly number[]): [number, number, number] {
  const moment = (power: number): number =>
    means.reduce((sum, mean, i) => sum + mean * (times[i] ?? 0) ** power, 0);
  return [moment(0), moment(1), moment(2)];
}

/**
 * One step of iteratively reweighted least squares, which for Poisson counts with the log link is
 * Fisher scoring. Halved until the likelihood does not fall: a step from afar can overshoot.
 */
function improved(line: Line, counts: readonly number[], times: readonly number[]): Line {
  const means = meansOf(line, times);
  const [s0, s1, s2] = information(means, times);
  const gaps = means.map((mean, i) => (counts[i] ?? 0) - mean);
  const g0 = gaps.reduce((sum, gap) => sum + gap, 0);
  const g1 = gaps.reduce((sum, gap, i) => sum + gap * (times[i] ?? 0), 0);
  const determinant = s0 * s2 - s1 * s1;
  const [dLevel, dRate] = [(s2 * g0 - s1 * g1) / determinant, (s0 * g1 - s1 * g0) / determinant];
  const before = likelihood(line, counts, times);
  for (let share = 1; share > CLOSE; share /= 2) {
    const next = { level: line.level + share * dLevel, rate: line.rate + share * dRate };
    if (likelihood(next, counts, times) >= before) return next;
  }
  return line;
}

function maximumLikelihood(counts: readonly number[], times: readonly number[]): Line {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  let line: Line = { level: Math.log(mean), rate: 0 };
  for (let step = 0; step < STEPS; step += 1) {
    const next = improved(line, counts, times);
    const moved = Math.max(Math.abs(next.level - line.level), Math.abs(next.rate - line.rate));
    line = next;
    if (moved < CLOSE) return line;
  }
  throw new Error(`growth: found no fit for ${counts.join(', ')} after ${STEPS} steps`);
}

function whyNone(counts: readonly (number | null)[]): NoFit | undefined {
  if (counts.length < 3) return 'too few months';
  if (counts.includes(null)) return 'missing month';
  const eventful = counts.filter((count) => count !== 0).length;
  if (eventful === 0) return 'all zero';
  // With events in one month only, the likeliest line is infinitely steep, or flat by chance alone.
  return eventful === 1 ? 'one month with events' : undefined;
}

/**
 * Growth of monthly counts by a Poisson log-linear model: log E(count) = level + rate × month,
 * fitted by iteratively reweighted least squares. The variance of the rate is the inverse of
 * Fisher's information times the dispersion, Pearson's chi-squared / (n − 2), never taken below 1
 * (quasi-likelihood); the interval is rate ± 1.96 standard errors.
 *
 * Source: P. McCullagh and J. A. Nelder, Generalized Linear Models, 2nd ed., Chapman and Hall 1989:
 * fitting, section 2.5; overdispersed counts, section 6.2; quasi-likelihood, chapter 9.
 *
 * @param counts events of each month, oldest first; null is missing
 * @returns a fit with rates per month, or why there is none; throws for a count that is negative or
 * not a whole number
 */
export function fitGrowth(counts: readonly (number | null)[]): Growth {
  const bad = counts.find((count) => count !== null && !(Number.isInteger(count) && count >= 0));
  if (typeof bad === 'number')
    throw new Error(`growth: found a count of ${bad}, expected a whole number, zero or more`);
  const why = whyNone(counts);
  if (why) return { kind: 'none', why };
  const known = counts.filter((count) => count !== null);
  const times = known.map((_, i) => i - (known.length - 1) / 2);
  const line = maximumLikelihood(known, times);
  const fitted = meansOf(line, times);
  const pearson = fitted.reduce((sum, mean, i) => sum + ((known[i] ?? 0) - mean) ** 2 / mean, 0);
  const dispersion = pearson / (known.length - 2);
  const [s0, s1, s2] = information(fitted, times);
  const error = Math.sqrt((Math.max(1, dispersion) * s0) / (s0 * s2 - s1 * s1));
  const { rate } = line;
  const [low, high] = [rate - QUANTILE * error, rate + QUANTILE * error];
  const doubling = low > 0 ? Math.LN2 / rate : null;
  return { kind: 'fit', rate, error, low, high, dispersion, doubling, fitted };
}

/**
 * Growth over the last 3, 6 and 12 of these months.
 *
 * @param counts events of each month up to the end month, oldest first; null is missing
 */
export function growthUpTo(counts: readonly (number | null)[]): Record<Window, Growth> {
  const last = (months: Window): Growth =>
    counts.length < months
      ? { kind: 'none', why: 'missing month' }
      : fitGrowth(counts.slice(-months));
  return { 3: last(3), 6: last(6), 12: last(12) };
}
