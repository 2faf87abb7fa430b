import { describe, expect, it } from 'vitest';
import type { Table } from '../../../content/schema/table.ts';
import { sampleColumns, sampleTable } from '../../months/sample-counts.fixture.ts';
import { growthIn, slideState } from './slide-state.ts';

const plot = sampleColumns({
  places: ['North'],
  top: 80,
  to: '2020-09',
  ask: 'slide',
  slide: {
    from: '2019-12',
    to: '2020-09',
    areas: [
      { id: 'north', name: 'The north', places: ['North'] },
      { id: 'both', name: 'North and South', places: ['North', 'South'] },
      { id: 'quiet', name: 'The quiet place', places: ['Quiet'] },
    ],
  },
});
const table = sampleTable({
  North: [1, 2, 4, 8, 16, 32, 64, 64, 64, 64, 64, 64],
  South: [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4],
  Quiet: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0],
});
const fits = (state: ReturnType<typeof slideState>): string[] =>
  state.plots.wide.marks.filter(({ kind }) => kind === 'fit').map(({ key }) => key);

describe('growthIn(plot, table, places, end)', () => {
  it('looks at the months up to the end and at none after it', () => {
    const before = growthIn(plot, table, ['North'], '2020-03');
    const changed = sampleTable({ North: [1, 2, 4, 8, 16, 32, 999, 0, 0, 0, 0, 0] });
    expect(growthIn(plot, changed, ['North'], '2020-03')).toEqual(before);
  });

  it('adds up the places of one table', () => {
    const both = growthIn(plot, table, ['North', 'South'], '2020-03');
    const sum = sampleTable({ All: [5, 6, 8, 12, 20, 36] });
    expect(both).toEqual(growthIn(plot, sum, ['All'], '2020-03'));
  });

  it('has no fit where a month has no number', () => {
    const holed: Table = sampleTable({ North: [1, 2, 4, 8, null, 32] });
    expect(growthIn(plot, holed, ['North'], '2020-03')[3]).toEqual({
      kind: 'none',
      why: 'missing month',
    });
  });
});

describe('slideState(plot, table, choice)', () => {
  it('says area, month and verdict in the headline', () => {
    const { title, verdict } = slideState(plot, table, { area: 'quiet', end: '2020-03' });
    expect(title).toBe('The quiet place. Up to March 2020: no clear growth');
    expect(verdict).toBe('none');
  });

  it('draws the columns of the area that was chosen', () => {
    const heights = (area: string): unknown =>
      slideState(plot, table, { area, end: '2020-03' })
        .plots.wide.points.slice(0, 3)
        .map(({ text }) => text);
    expect(heights('north')).toEqual([
      'October 2019: 1 fight',
      'November 2019: 2 fights',
      'December 2019: 4 fights',
    ]);
    expect(heights('both')).toEqual([
      'October 2019: 5 fights',
      'November 2019: 6 fights',
      'December 2019: 8 fights',
    ]);
  });

  it('draws a line for each window that has a fit, and none for one that says nothing', () => {
    expect(fits(slideState(plot, table, { area: 'north', end: '2020-09' }))).toEqual([
      'fit.12',
      'fit.6',
      'fit.3',
    ]);
    expect(fits(slideState(plot, table, { area: 'quiet', end: '2020-03' }))).toEqual([]);
    const short = slideState(plot, table, { area: 'north', end: '2019-12' });
    expect(fits(short)).toEqual(['fit.3']);
    expect(short.windows.filter((line) => line.includes('no fit'))).toHaveLength(2);
  });

  it('sets months after the end back', () => {
    const { marks } = slideState(plot, table, { area: 'north', end: '2020-03' }).plots.narrow;
    const pale = marks.filter(({ kind, isContext }) => kind === 'column' && isContext);
    expect(pale.map(({ key }) => key)).toEqual(
      ['04', '05', '06', '07', '08', '09'].map((month) => `column.2020-${month}`),
    );
  });

  it('is the same for the same choice, whatever was chosen before', () => {
    const first = slideState(plot, table, { area: 'both', end: '2020-05' });
    slideState(plot, table, { area: 'quiet', end: '2020-09' });
    expect(slideState(plot, table, { area: 'both', end: '2020-05' })).toEqual(first);
  });

  it('refuses an area that the plot does not have, and a plot without a slider', () => {
    expect(() => slideState(plot, table, { area: 'moon', end: '2020-03' })).toThrow(
      'found area "moon"',
    );
    expect(() => slideState(sampleColumns(), table, { area: 'north', end: '2020-03' })).toThrow(
      'found area "north"',
    );
  });
});
