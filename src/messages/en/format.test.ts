import { describe, expect, it } from 'vitest';
import {
  capital,
  dateInWords,
  inWords,
  listed,
  longMonth,
  sentencesOf,
  separatorBefore,
  shortMonth,
} from './format.ts';

describe('the names of a month', () => {
  it('are long with the year, or short without', () => {
    expect(['2019-12', '2020-01', '2020-05'].map(longMonth)).toEqual([
      'December 2019',
      'January 2020',
      'May 2020',
    ]);
    const months = Array.from({ length: 12 }, (_, i) => `2019-${String(i + 1).padStart(2, '0')}`);
    expect(months.map(shortMonth).join(' ')).toBe(
      'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    );
  });

  it('are those of months', () => {
    expect(() => longMonth('2019-13')).toThrow('found "2019-13", expected a month like 2019-12');
  });
});

describe('dateInWords(date)', () => {
  it('says no more than the date does', () => {
    expect(dateInWords('2019-12-06')).toBe('6 December 2019');
    expect(dateInWords('2019-01')).toBe('January 2019');
    expect(dateInWords('2019')).toBe('2019');
  });

  it('refuses what is no date', () => {
    for (const wrong of ['', '2019-13', '2019-12-1', '2019-12-32', 'December 2019', 'in 2019'])
      expect(() => dateInWords(wrong)).toThrow(`found "${wrong}"`);
  });
});

describe('numbers', () => {
  it('are words up to ten and digits from eleven on', () => {
    expect([0, 1, 6, 10, 11, 26, 1200].map(inWords)).toEqual([
      'no',
      'one',
      'six',
      'ten',
      '11',
      '26',
      '1,200',
    ]);
  });
});

describe('capital(text)', () => {
  it('changes the first letter alone', () => {
    expect(['six PMF', '', '11'].map(capital)).toEqual(['Six PMF', '', '11']);
  });
});

describe('lists', () => {
  it('have commas between all but the last two', () => {
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect(listed(['a', 'b'])).toBe('a and b');
    expect(listed(['a', 'b'], 'or')).toBe('a or b');
    expect(listed(['a'])).toBe('a');
    expect(listed([])).toBe('');
  });

  it('are the same when each text is written with what stands before it', () => {
    for (const texts of [['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']])
      for (const word of ['and', 'or'] as const)
        expect(texts.map((text, i) => separatorBefore(i, texts.length, word) + text).join('')).toBe(
          listed(texts, word),
        );
  });
});

describe('sentencesOf(text)', () => {
  it('takes a text apart and loses nothing', () => {
    const text = 'One. “Two?” Three!';
    expect(sentencesOf(text)).toEqual(['One. ', '“Two?” ', 'Three!']);
    expect(sentencesOf(text).join('')).toBe(text);
    expect(sentencesOf('')).toEqual([]);
  });
});
