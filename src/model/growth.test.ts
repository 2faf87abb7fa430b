import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { fitGrowth, growthUpTo, type Fit } from './growth.ts';

function fitOf(counts: readonly number[]): Fit {
  const growth = fitGrowth(counts);
  if (growth.kind === 'none') throw new Error(`found "${growth.why}", expected a fit`);
  return growth;
}

/** Monthly counts of the file behind the figure, up to a month. */
function counted(places: readonly string[], until: string): number[] {
  const rows = csvParse(readFileSync('content/data/series/ucdp-iraq.csv', 'utf8'));
  const months = [...new Set(rows.map((row) => row.month ?? ''))].filter((m) => m <= until);
  return months.map((month) =>
    rows
      .filter((row) => row.month === month && places.includes(row.place ?? ''))
      .reduce((sum, row) => sum + Number(row.events), 0),
  );
}

const IRAQ = ['Iraq'];
const WEST = ['Anbar', 'Nineveh'];
const EAST = ['Kirkuk', 'Diyala', 'Salahaddin'];

describe('fitGrowth(counts) gives what the research published for December 2019', () => {
  // The research page prints −0.24 for the first lower end; it is −0.2349. All others agree.
  it.each([
    [IRAQ, 3, [3, 5, 7], 0.41, -0.23, 1.06],
    [IRAQ, 6, [5, 9, 14, 3, 5, 7], -0.05, -0.33, 0.23],
    [IRAQ, 12, [10, 7, 6, 3, 4, 3, 5, 9, 14, 3, 5, 7], 0, -0.09, 0.09],
    [WEST, 6, [0, 3, 3, 0, 0, 0], -0.37, -1.18, 0.43],
    [WEST, 12, [0, 4, 2, 0, 2, 0, 0, 3, 3, 0, 0, 0], -0.1, -0.33, 0.13],
    [EAST, 3, [2, 4, 7], 0.61, -0.12, 1.34],
    [EAST, 6, [3, 6, 5, 2, 4, 7], 0.07, -0.15, 0.29],
    [EAST, 12, [9, 3, 2, 3, 2, 2, 3, 6, 5, 2, 4, 7], 0.01, -0.09, 0.11],
  ])('for %j over %d months: %j', (places, months, counts, rate, low, high) => {
    expect(counted(places, '2019-12').slice(-months)).toEqual(counts);
    const fit = fitOf(counts);
    const rounded = [fit.rate, fit.low, fit.high].map((value) => Math.round(value * 100) / 100 + 0);
    expect(rounded).toEqual([rate, low, high]);
    expect(fit.doubling).toBeNull();
  });

  it('no fit for three months without an event', () => {
    expect(counted(WEST, '2019-12').slice(-3)).toEqual([0, 0, 0]);
    expect(fitGrowth([0, 0, 0])).toEqual({ kind: 'none', why: 'all zero' });
  });

  it('times in which the count would double, had the interval excluded no growth', () => {
    const doubling = (counts: number[]): number => Math.LN2 / fitOf(counts).rate;
    expect(doubling([3, 5, 7])).toBeCloseTo(1.7, 1);
    expect(doubling([2, 4, 7])).toBeCloseTo(1.1, 1);
    expect(doubling([3, 6, 5, 2, 4, 7])).toBeCloseTo(9.9, 1);
    expect(Math.round(doubling([9, 3, 2, 3, 2, 2, 3, 6, 5, 2, 4, 7]))).toBe(79);
  });

  it('the fastest doubling that the year’s interval for Iraq leaves open: 7.6 months', () => {
    expect(Math.LN2 / fitOf([10, 7, 6, 3, 4, 3, 5, 9, 14, 3, 5, 7]).high).toBeCloseTo(7.6, 1);
  });
});

describe('fitGrowth(counts) against other known answers', () => {
  /**
   * New AIDS cases in Belgium, 1981 to 1993, against the year: the Poisson regression epidemic model
   * of S. N. Wood, Generalized Additive Models: An Introduction with R. R prints for
   * glm(y ~ t, poisson) an intercept of 3.1405895 and a slope of 0.2021212, standard error 0.0078.
   */
  const BELGIUM = [12, 14, 33, 50, 67, 74, 123, 141, 165, 204, 253, 246, 240];

  it('a textbook’s: AIDS cases in Belgium, as R fits them', () => {
    const { rate, error, dispersion, fitted } = fitOf(BELGIUM);
    expect(rate).toBeCloseTo(0.2021212, 6);
    // The intercept stands for year zero, one step before the first.
    expect(Math.log(fitted[0] ?? 0) - rate).toBeCloseTo(3.1405895, 5);
    expect(error / Math.sqrt(dispersion)).toBeCloseTo(0.0078, 4);
  });

  it('a geometric series: the rate is exact, and so is the doubling time', () => {
    const fit = fitOf([3, 6, 12, 24, 48, 96]);
    expect(fit.rate).toBeCloseTo(Math.LN2, 9);
    expect(fit.doubling).toBeCloseTo(1, 9);
    expect(fit.dispersion).toBeCloseTo(0, 9);
    expect(fit.fitted.map(Math.round)).toEqual([3, 6, 12, 24, 48, 96]);
  });

  it('a case done by hand: 1, 0, 4 doubles each month from 5/7, as its sums demand', () => {
    // Sums of the fit equal sums of the counts: m + mq + mq² = 5 and mq² − m = 3, so 2q² − 3q − 8 = 0.
    const factor = (3 + Math.sqrt(73)) / 4;
    const { rate, fitted, error } = fitOf([1, 0, 4]);
    expect(Math.exp(rate)).toBeCloseTo(factor, 9);
    const first = 5 / (1 + factor + factor ** 2);
    expect(fitted[0]).toBeCloseTo(first, 9);
    const [a, b, c] = [first, first * factor, first * factor ** 2];
    const chi = (1 - a) ** 2 / a + b + (4 - c) ** 2 / c;
    expect(error).toBeCloseTo(Math.sqrt((Math.max(1, chi) * 5) / (5 * (a + c) - 9)), 9);
  });

  it('equal counts: no growth at all, and an interval to both sides alike', () => {
    const fit = fitOf([6, 6, 6, 6]);
    expect(fit.rate).toBeCloseTo(0, 12);
    expect(fit.low).toBeCloseTo(-fit.high, 12);
    expect(fit.error).toBeCloseTo(1 / Math.sqrt(6 * 5), 9);
  });

  it('counts backwards: the rate with the other sign', () => {
    const counts = [2, 9, 0, 4, 11, 1];
    expect(fitOf(counts.toReversed()).rate).toBeCloseTo(-fitOf(counts).rate, 9);
  });

  it('finds a fit for every window of three months with events in two, however steep', () => {
    const some = [0, 1, 2, 5, 30, 400];
    for (const a of some)
      for (const b of some)
        for (const c of some) {
          const eventful = [a, b, c].filter((count) => count > 0).length;
          if (eventful < 2) continue;
          const { rate, fitted } = fitOf([a, b, c]);
          expect(Number.isFinite(rate)).toBe(true);
          expect(fitted.reduce((sum, mean) => sum + mean)).toBeCloseTo(a + b + c, 5);
        }
  });
});

describe('a window that says nothing about growth is no number', () => {
  it.each([
    [[], 'too few months'],
    [[4, 5], 'too few months'],
    [[4, null, 5], 'missing month'],
    [[0, 0, 0, 0, 0, 0], 'all zero'],
    [[0, 0, 5], 'one month with events'],
    [[0, 5, 0], 'one month with events'],
  ])('%j: %s', (counts, why) => {
    expect(fitGrowth(counts)).toEqual({ kind: 'none', why });
  });

  it.each([[[-1, 2, 3]], [[1, 2.5, 3]], [[1, NaN, 3]]])('rejects counts like %j', (counts) => {
    expect(() => fitGrowth(counts)).toThrow('expected a whole number, zero or more');
  });
});

describe('the interval', () => {
  it('is widened by scatter, and never narrowed for the lack of it', () => {
    const smooth = fitOf([4, 4, 4, 4, 4, 4]);
    const wild = fitOf([0, 8, 0, 8, 4, 4]);
    expect(smooth.dispersion).toBeLessThan(1);
    expect(wild.dispersion).toBeGreaterThan(1);
    expect(smooth.error).toBeCloseTo(1 / Math.sqrt(4 * 17.5), 9);
    expect(wild.error).toBeGreaterThan(smooth.error * 1.5);
  });

  it('gives a doubling time only where it lies wholly above zero', () => {
    expect(fitOf([5, 7, 4, 14, 17, 7]).doubling).toBeNull();
    expect(fitOf([2, 9, 4, 20, 30, 60]).doubling).toBeGreaterThan(0);
    expect(fitOf([60, 30, 15, 8, 4, 2]).doubling).toBeNull();
  });
});

describe('growthUpTo(counts)', () => {
  it('fits the last 3, 6 and 12 months', () => {
    const counts = counted(IRAQ, '2019-12');
    const growth = growthUpTo(counts);
    expect(growth[3]).toEqual(fitGrowth([3, 5, 7]));
    expect(growth[6]).toEqual(fitGrowth(counts.slice(-6)));
    expect(growth[12]).toEqual(fitGrowth(counts.slice(-12)));
  });

  it('misses months where the series is too young for the window', () => {
    const growth = growthUpTo([1, 2, 4, 8]);
    expect(growth[3].kind).toBe('fit');
    expect(growth[6]).toEqual({ kind: 'none', why: 'missing month' });
    expect(growth[12]).toEqual({ kind: 'none', why: 'missing month' });
  });
});

describe('what the story says of growth in the counts for Iraq', () => {
  const excludesZero = (places: string[], months: 6 | 12, end: string): boolean => {
    const growth = growthUpTo(counted(places, end))[months];
    return growth.kind === 'fit' && growth.low > 0;
  };

  it('no end month from December 2019 to March 2020 shows growth over 6 or 12 months', () => {
    for (const end of ['2019-12', '2020-01', '2020-02', '2020-03'])
      for (const places of [IRAQ, WEST, EAST])
        for (const months of [6, 12] as const)
          expect([places, end, excludesZero(places, months, end)]).toEqual([places, end, false]);
  });

  it('the windows that show it by June 2020 all include the spring of 2020', () => {
    const shown = ['2020-04', '2020-05', '2020-06'].flatMap((end) =>
      [IRAQ, WEST, EAST].flatMap((places) =>
        ([6, 12] as const)
          .filter((months) => excludesZero(places, months, end))
          .map((months) => `${places.join('+')} ${months} to ${end}`),
      ),
    );
    expect(shown).toEqual([
      'Kirkuk+Diyala+Salahaddin 12 to 2020-04',
      'Iraq 6 to 2020-05',
      'Kirkuk+Diyala+Salahaddin 12 to 2020-05',
      'Kirkuk+Diyala+Salahaddin 12 to 2020-06',
    ]);
  });
});
