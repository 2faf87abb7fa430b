import { describe, expect, it } from 'vitest';
import { dateInWords } from './date-words.ts';

describe('dateInWords(date)', () => {
  it('says no more than the date does', () => {
    expect(dateInWords('2019-12-06')).toBe('6 December 2019');
    expect(dateInWords('2019-01')).toBe('January 2019');
    expect(dateInWords('2019')).toBe('2019');
  });

  it('refuses what is no date', () => {
    for (const wrong of ['', '2019-13', '2019-12-1', 'December 2019'])
      expect(() => dateInWords(wrong)).toThrow(`found "${wrong}"`);
  });
});
