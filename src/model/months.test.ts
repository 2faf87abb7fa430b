import { describe, expect, it } from 'vitest';
import { addMonths, monthAt, monthIndex, monthRange, yearOf } from './months.ts';

describe('monthIndex(month)', () => {
  it('counts on over the turn of the year', () => {
    expect(monthIndex('2020-01') - monthIndex('2019-12')).toBe(1);
    expect(monthIndex('2020-12') - monthIndex('2019-12')).toBe(12);
  });

  it('is undone by monthAt', () => {
    for (const month of ['1999-12', '2000-01', '2019-10', '2020-12'])
      expect(monthAt(monthIndex(month))).toBe(month);
  });

  it.each(['2019', '2019-13', '2019-00', '2019-1', 'Dec 2019', ''])('rejects "%s"', (text) => {
    expect(() => monthIndex(text)).toThrow(`found "${text}", expected a month like 2019-12`);
  });
});

describe('addMonths(month, months)', () => {
  it('goes forward and back over years', () => {
    expect(addMonths('2019-11', 3)).toBe('2020-02');
    expect(addMonths('2020-02', -14)).toBe('2018-12');
  });
});

describe('monthRange(from, to)', () => {
  it('includes both ends', () => {
    expect(monthRange('2019-11', '2020-01')).toEqual(['2019-11', '2019-12', '2020-01']);
    expect(monthRange('2019-11', '2019-11')).toEqual(['2019-11']);
  });

  it('is empty where the end comes before the beginning', () => {
    expect(monthRange('2019-11', '2019-10')).toEqual([]);
  });
});

describe('yearOf(month)', () => {
  it('is that of the first and of the last month', () => {
    expect(['2019-01', '2019-12', '2020-01'].map(yearOf)).toEqual(['2019', '2019', '2020']);
  });
});
