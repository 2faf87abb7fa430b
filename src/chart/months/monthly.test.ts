import { describe, expect, it } from 'vitest';
import { monthlyValues } from './monthly.ts';
import { sampleTable } from './sample-counts.fixture.ts';

const MONTHS = ['2019-10', '2019-11', '2019-12'];
const table = sampleTable({ North: [3, 0, null], West: [1, 2, 3] });
const valuesOf = (places: string[], months = MONTHS): (number | null)[] =>
  monthlyValues(table, places, 'events', months).map(({ value }) => value);

describe('monthlyValues(table, places, column, months)', () => {
  it('gives one number a month, zero as zero and missing as missing', () => {
    expect(valuesOf(['North'])).toEqual([3, 0, null]);
  });

  it('adds places up, and misses a month as soon as one place does', () => {
    expect(valuesOf(['North', 'West'])).toEqual([4, 2, null]);
  });

  it('misses months and places that the table does not have', () => {
    expect(valuesOf(['West'], ['2019-09', '2019-10'])).toEqual([null, 1]);
    expect(valuesOf(['South'])).toEqual([null, null, null]);
  });

  it('is empty without months', () => {
    expect(valuesOf(['North'], [])).toEqual([]);
  });

  it('gives the sources that the rows name, each once', () => {
    const withSources = {
      ...table,
      columns: [
        ...table.columns,
        { name: 'source', type: 'source' as const, title: 'Source', description: 'Source.' },
      ],
      rows: table.rows.map((row) => ({ ...row, source: row.month === '2019-10' ? 'a' : 'b' })),
    };
    expect(
      monthlyValues(withSources, ['North', 'West'], 'events', MONTHS).map(({ sources }) => sources),
    ).toEqual([['a'], ['b'], ['b']]);
  });

  it('rejects a table that has a month and place twice', () => {
    const [row = {}] = table.rows;
    expect(() =>
      monthlyValues({ ...table, rows: [row, row] }, ['North'], 'events', MONTHS),
    ).toThrow('table fights: found 2019-10 North twice, expected it once');
  });
});
