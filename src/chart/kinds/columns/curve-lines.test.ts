import { describe, expect, it } from 'vitest';
import { doublingLine, fitLines } from './curve-lines.ts';
import { timeAxis } from '../../months/time-axis.ts';
import { valueAxis } from '../../months/value-axis.ts';

const time = timeAxis('2019-10', '2020-09');
const CURVE = { from: '2019-10', to: '2020-09', start: 3, doubling: 3, text: 'doubling' };
const valuesOf = (...counts: (number | null)[]) =>
  counts.map((value, i) => ({ month: time.months[i] ?? '', value, sources: [] }));

describe('doublingLine(curve)', () => {
  it('doubles as often as it says', () => {
    const [line] = doublingLine(CURVE, 0, time, valueAxis('linear', 48));
    const path = line?.mark.paths[0] ?? [];
    expect(path).toHaveLength(12);
    const valueAt = (i: number): number => ((1000 - (path[i]?.[1] ?? 0)) / 1000) * 48;
    expect([0, 3, 6, 9].map((i) => Math.round(valueAt(i)))).toEqual([3, 6, 12, 24]);
  });

  it('ends where it leaves the top, and has its name there', () => {
    const [line] = doublingLine(CURVE, 0, time, valueAxis('linear', 12));
    const [x, y] = line?.at ?? [0, 0];
    expect(y).toBeCloseTo(0);
    expect(x).toBeCloseTo(time.middle('2020-04'));
    expect(line?.mark).toMatchObject({ kind: 'curve', certainty: 'uncheckable' });
  });

  it('is straight on a logarithmic scale', () => {
    const path = doublingLine(CURVE, 0, time, valueAxis('log', 48))[0]?.mark.paths[0] ?? [];
    const steps = path.slice(1).map(([, y], i) => (path[i]?.[1] ?? 0) - y);
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0);
  });

  it('is not drawn where it lies above the plot from the start', () => {
    expect(doublingLine({ ...CURVE, start: 50 }, 0, time, valueAxis('linear', 20))).toEqual([]);
  });
});

describe('fitLines(values)', () => {
  const height = valueAxis('linear', 20);

  it('runs over the last 3, 6 and 12 months, longest first', () => {
    const lines = fitLines(valuesOf(3, 5, 2, 6, 4, 7, 5, 3, 8, 4, 6, 9), time, height);
    expect(lines.map(({ mark, name }) => [mark.key, name, mark.paths[0]?.length])).toEqual([
      ['fit.12', '12\u00a0months', 12],
      ['fit.6', '6\u00a0months', 6],
      ['fit.3', '3\u00a0months', 3],
    ]);
    expect(lines.map(({ at }) => at[0])).toEqual([
      time.middle('2019-10'),
      time.middle('2020-04'),
      time.middle('2020-07'),
    ]);
  });

  it('is dashed as what is not shown, unless it can be told from a level line, up or down', () => {
    const lookOf = (...counts: number[]) =>
      fitLines(valuesOf(...counts), time, valueAxis('linear', 300)).at(-1)?.mark.certainty;
    expect(lookOf(40, 80, 160)).toBeUndefined();
    expect(lookOf(160, 80, 40)).toBeUndefined();
    expect(lookOf(3, 2, 3)).toBe('plausible');
  });

  it('draws no line for a window that says nothing', () => {
    const lines = fitLines(valuesOf(3, 5, 2, 0, 0, 4), time, height);
    expect(lines.map(({ mark }) => mark.key)).toEqual(['fit.6']);
    expect(fitLines(valuesOf(0, 0, 0), time, height)).toEqual([]);
    expect(fitLines([], time, height)).toEqual([]);
  });

  it('is cut where it leaves the top: a piece between two months stays, a single point is no line', () => {
    const pathOf = (top: number) =>
      fitLines(valuesOf(1, 2, 4), time, valueAxis('linear', top))[0]?.mark.paths[0];
    const whole = pathOf(20)?.map(([, y]) => 20 - (y * 20) / 1000) ?? [];
    const [first = NaN, second = NaN] = whole;
    const cut = pathOf((first + second) / 2) ?? [];
    expect(cut).toHaveLength(2);
    expect(cut[1]?.[1]).toBe(0);
    expect(cut[1]?.[0]).toBeGreaterThan(time.middle('2019-10'));
    expect(cut[1]?.[0]).toBeLessThan(time.middle('2019-11'));
    expect(pathOf(first * 0.9)).toBeUndefined();
  });

  it('has its name over a column that is higher than the line', () => {
    const [line] = fitLines(valuesOf(10, 2, 1), time, height);
    expect(line?.at[1]).toBe(height.y(10));
  });
});
