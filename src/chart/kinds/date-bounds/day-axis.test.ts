import { describe, expect, it } from 'vitest';
import { dayAxis } from './day-axis.ts';

describe('dayAxis(first, last)', () => {
  it('runs from 0 on the first day to 1000 on the last', () => {
    const { position } = dayAxis('2019-11-01', '2020-04-30');
    expect(position('2019-11-01')).toBe(0);
    expect(position('2020-04-30')).toBe(1000);
  });

  it('counts the 29 February of a leap year', () => {
    const { position } = dayAxis('2020-02-28', '2020-03-01');
    expect(position('2020-02-29')).toBe(500);
  });

  it('names each month, with the year at the start and in January', () => {
    const { months } = dayAxis('2019-11-15', '2020-02-10');
    expect(months.map(({ name }) => name)).toEqual(['Nov\n2019', 'Dec', 'Jan\n2020', 'Feb']);
  });

  it('knows that the first month is cut off, and ends the last one at the last day', () => {
    const { months } = dayAxis('2019-11-15', '2020-02-10');
    expect(months.map(({ isWhole }) => isWhole)).toEqual([false, true, true, true]);
    expect(months[0]?.from).toBe(0);
    expect(months.at(-1)?.to).toBe(1000);
  });

  it('has no stub of a month that begins on the last day', () => {
    expect(dayAxis('2019-11-01', '2019-12-01').months).toHaveLength(1);
  });

  it('refuses a single day, which has no length', () => {
    expect(() => dayAxis('2019-11-01', '2019-11-01')).toThrow('expected the last day after');
  });

  it('refuses what is no day', () => {
    expect(() => dayAxis('2019-11-01', '2019-12-01').position('mid-March')).toThrow(
      'found day "mid-March"',
    );
  });
});
