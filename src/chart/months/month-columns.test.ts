import { describe, expect, it } from 'vitest';
import {
  bandBoxes,
  columnEdges,
  columnMarks,
  heightOf,
  highestOf,
  missingBoxes,
  missingNotes,
  monthPoints,
  nounFor,
  runsOf,
  sumOf,
  zeroLabels,
} from './month-columns.ts';
import type { MonthValue } from './monthly.ts';
import { sampleTable } from './sample-counts.fixture.ts';
import { timeAxis } from './time-axis.ts';
import { valueAxis } from './value-axis.ts';

/** Counts of the months from January 2031 on. */
const months = (...values: (number | null)[]): MonthValue[] =>
  values.map((value, i) => ({ month: `2031-0${i + 1}`, value, sources: [] }));
const time = timeAxis('2031-01', '2031-05');
const height = valueAxis('linear', 10);
const marks = (...values: (number | null)[]) =>
  columnMarks(months(...values), time, height, 100, () => ({}));

describe('columnMarks(values, time, height, pixels, lookOf)', () => {
  it('stands on the foot of the plot in the middle of its month, as high as its value', () => {
    const [column, ...others] = marks(4);
    expect(others).toEqual([]);
    const [left, right] = columnEdges(time, '2031-01');
    expect((left + right) / 2).toBeCloseTo(100);
    expect(right - left).toBeLessThan(200);
    expect(right - left).toBeGreaterThan(100);
    expect(column?.paths).toEqual([
      [
        [left, 1000],
        [left, 600],
        [right, 600],
        [right, 1000],
      ],
    ]);
  });

  it('ends at the top of the plot where the value is higher', () => {
    expect(heightOf(height, 12)).toBe(0);
    expect(marks(12)[0]?.paths[0]?.[1]?.[1]).toBe(0);
  });

  it('has a tick of 4 pixels for a zero, on a column without height, also on a logarithmic axis', () => {
    for (const axis of [height, valueAxis('log', 10)]) {
      const [column, tick, ...others] = columnMarks(months(0), time, axis, 100, () => ({}));
      expect(others).toEqual([]);
      expect(column?.paths[0]?.map(([, y]) => y)).toEqual([1000, 1000, 1000, 1000]);
      expect(tick?.paths).toEqual([
        [
          [100, 1000],
          [100, 960],
        ],
      ]);
    }
  });

  it('has nothing for a missing month', () => {
    expect(marks(null, 1, null).map(({ key }) => key)).toEqual(['column.2031-02']);
  });
});

describe('runsOf(values, isMeant)', () => {
  it('joins neighbours, and begins anew behind a gap', () => {
    const values = months(0, 0, 3, 0, null);
    const runs = (meant: number | null) => runsOf(values, (value) => value === meant);
    expect(runs(0)).toEqual([
      ['2031-01', '2031-02'],
      ['2031-04', '2031-04'],
    ]);
    expect(runs(3)).toEqual([['2031-03', '2031-03']]);
    expect(runs(null)).toEqual([['2031-05', '2031-05']]);
    expect(runs(7)).toEqual([]);
  });
});

describe('what stands on a stretch of months', () => {
  const values = months(0, 0, null, null, 2);

  it('is one zero for neighbours without events, over the middle of their ticks', () => {
    expect(zeroLabels(values, time, 100).map(({ text, at }) => [text, at])).toEqual([
      ['0', [200, 960]],
    ]);
  });

  it('is an area that nobody can check where numbers are missing, as wide as its months', () => {
    expect(missingBoxes(values, time).map(({ at, certainty }) => [at, certainty])).toEqual([
      [[400, 0, 800, 1000], 'uncheckable'],
    ]);
    expect(missingNotes(values, time).map(({ at: [x] }) => x)).toEqual([600]);
  });

  it('is a band from the beginning of its first month to the end of its last', () => {
    const band = { from: '2031-02', to: '2031-03', certainty: 'plausible' } as const;
    expect(bandBoxes([band], time).map(({ at }) => at)).toEqual([[200, 0, 600, 1000]]);
  });
});

describe('numbers of several months', () => {
  it('have a sum only where none is missing', () => {
    expect(sumOf(months(1, 0, 4))).toBe(5);
    expect(sumOf(months(1, null, 4))).toBeNull();
    expect(sumOf([])).toBe(0);
  });

  it('are as high as the highest, and on the foot where none is known', () => {
    expect(highestOf(months(1, 5, null), height)).toBe(500);
    expect(highestOf(months(null), height)).toBe(1000);
    expect(highestOf([], height)).toBe(1000);
  });

  it('have a point each, over the column or halfway up where it is missing', () => {
    const noun = ['fight', 'fights'] as const;
    const points = monthPoints(
      [...months(1, null), { month: '2031-03', value: 5, sources: ['log'] }],
      time,
      height,
      [...noun],
    );
    expect(points.map(({ at }) => at)).toEqual([
      [100, 900],
      [300, 500],
      [500, 500],
    ]);
    expect(points.map(({ sources }) => sources)).toEqual([undefined, undefined, ['log']]);
  });
});

describe('nounFor(noun, table, column)', () => {
  const table = sampleTable({ North: [1] });

  it('is what the author says, else the title of the column, else its name', () => {
    expect(nounFor(['raid', 'raids'], table, 'events')).toEqual(['raid', 'raids']);
    expect(nounFor(undefined, table, 'events')).toEqual(['fights', 'fights']);
    expect(nounFor(undefined, table, 'wounded')).toEqual(['wounded', 'wounded']);
  });
});
