import { describe, expect, it } from 'vitest';
import { timeAxis, timeAxisParts } from './time-axis.ts';

describe('timeAxis(from, to)', () => {
  it('gives every month the same width, from edge to edge', () => {
    const axis = timeAxis('2019-12', '2020-03');
    expect(axis.months).toHaveLength(4);
    expect([axis.left('2019-12'), axis.middle('2020-01'), axis.right('2020-03')]).toEqual([
      0, 375, 1000,
    ]);
  });

  it('can have one month', () => {
    const axis = timeAxis('2019-12', '2019-12');
    expect([axis.left('2019-12'), axis.middle('2019-12'), axis.right('2019-12')]).toEqual([
      0, 500, 1000,
    ]);
  });

  it('rejects an end before the beginning', () => {
    expect(() => timeAxis('2020-01', '2019-12')).toThrow(
      'expected the first month before the last',
    );
  });
});

describe('timeAxisParts(axis, width)', () => {
  it('names the years in the middle of their months, and marks quarters', () => {
    const { marks, labels } = timeAxisParts(timeAxis('2019-01', '2020-12'), 250);
    expect(labels.map(({ text, at }) => [text, at[0]])).toEqual([
      ['2019', 250],
      ['2020', 750],
    ]);
    const ticks = marks.find(({ key }) => key === 'axis.quarters')?.paths ?? [];
    expect(ticks).toHaveLength(8);
    const lengths = ticks.map((tick) => (tick[1]?.[1] ?? 0) - 1000);
    expect(lengths[0]).toBeGreaterThan(lengths[1] ?? 0);
    expect(lengths[4]).toBe(lengths[0]);
  });

  it('leaves out a year that has no room for its name', () => {
    const { labels } = timeAxisParts(timeAxis('2018-12', '2019-12'), 250);
    expect(labels.map(({ text }) => text)).toEqual(['2019']);
  });
});
