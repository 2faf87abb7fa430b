import { describe, expect, it } from 'vitest';
import { drawColumns } from './draw-columns.ts';
import { slimTable } from './slim-table.ts';
import { sampleColumns, sampleTable } from '../../months/sample-counts.fixture.ts';

const table = sampleTable({ North: [1, 2, 3, 4, 5, 6], South: [0, 0, 0, 0, 0, 0], East: [9, 9] });
const wide = {
  ...table,
  columns: [
    ...table.columns,
    { name: 'deaths', type: 'count' as const, title: 'Deaths', description: 'Deaths.' },
  ],
  rows: table.rows.map((row) => ({ ...row, deaths: 7 })),
};

describe('slimTable(table, plot)', () => {
  it('keeps the places that the plot shows and those that its slider can choose', () => {
    const placesIn = (rows: readonly Record<string, unknown>[]): unknown[] => [
      ...new Set(rows.map(({ place }) => place)),
    ];
    expect(placesIn(slimTable(wide, sampleColumns()).rows)).toEqual(['North']);
    const slide = {
      from: '2019-10',
      to: '2020-03',
      areas: [{ id: 'south', name: 'South', places: ['South'] }],
    };
    expect(placesIn(slimTable(wide, sampleColumns({ slide })).rows)).toEqual(['North', 'South']);
  });

  it('keeps month, place and the number that is drawn, and leaves the other numbers out', () => {
    const slim = slimTable(wide, sampleColumns());
    expect(slim.columns.map(({ name }) => name)).toEqual(['month', 'place', 'events']);
    expect(slim.rows[0]).toEqual({ month: '2019-10', place: 'North', events: 1 });
  });

  it('keeps a missing number missing', () => {
    const holed = sampleTable({ North: [1, null, 3] });
    expect(slimTable(holed, sampleColumns()).rows.map(({ events }) => events)).toEqual([
      1,
      null,
      3,
    ]);
  });

  it('draws the same picture as the whole table', () => {
    for (const variant of ['narrow', 'wide'] as const)
      expect(drawColumns(sampleColumns(), slimTable(wide, sampleColumns()), variant)).toEqual(
        drawColumns(sampleColumns(), wide, variant),
      );
  });

  it('is left with no rows where the plot shows none of its places', () => {
    expect(slimTable(wide, sampleColumns({ places: ['Moon'] })).rows).toEqual([]);
  });
});
