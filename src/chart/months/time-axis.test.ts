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

  const texts = (from: string, to: string, width: number): string[] =>
    timeAxisParts(timeAxis(from, to), width).labels.map(({ text }) => text);

  it('names months that are few, under their columns, with the year of the first of each year', () => {
    expect(texts('2021-03', '2021-09', 500)).toEqual([
      ...['Mar 2021', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep'],
    ]);
    expect(texts('2020-11', '2021-02', 500)).toEqual(['Nov 2020', 'Dec', 'Jan 2021', 'Feb']);
    const [first] = timeAxisParts(timeAxis('2021-03', '2021-06'), 500).labels;
    expect(first?.at[0]).toBe(125);
  });

  it('names only every second, third, sixth or the first month where there is no room', () => {
    expect(texts('2020-12', '2021-11', 500)).toEqual([
      ...['Dec 2020', 'Feb 2021', 'Apr', 'Jun', 'Aug', 'Oct'],
    ]);
    expect(texts('2020-12', '2021-11', 250)).toEqual(['Dec 2020', 'Mar 2021', 'Jun', 'Sep']);
    expect(texts('2020-12', '2021-11', 130)).toEqual(['Dec 2020', 'Jun 2021']);
    expect(texts('2020-12', '2021-11', 40)).toEqual(['Dec 2020']);
  });

  it('names years from thirteen months on', () => {
    expect(texts('2020-12', '2021-12', 500)).toEqual(['2020', '2021']);
  });

  it('leaves out a year that has no room for its name', () => {
    const { labels } = timeAxisParts(timeAxis('2018-12', '2019-12'), 250);
    expect(labels.map(({ text }) => text)).toEqual(['2019']);
  });
});
