import { describe, expect, it } from 'vitest';
import { shortDate } from './clue-text.ts';

describe('shortDate(clue)', () => {
  it.each([
    ['19 December 2019', '19 Dec'],
    ['9 and 14 January 2020', '9 and 14 Jan'],
    ['About mid-March 2020', 'mid-Mar'],
    ['About 10 May 2020', 'About 10 May'],
    ['Spring', 'Spring'],
  ])('cuts "%s" to "%s"', (date, expected) => {
    expect(shortDate({ date })).toBe(expected);
  });
});
