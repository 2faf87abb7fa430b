import { describe, expect, it } from 'vitest';
import { compareDrawn } from './compare-drawn.ts';
import { emptyLine, type DrawnLine } from './drawn-line.ts';

const NOUN: [string, string] = ['event', 'events'];
const MONTHS = ['2019-10', '2019-11', '2019-12', '2020-01'];
const drawn = (...values: (number | null)[]): DrawnLine => ({
  ...emptyLine(MONTHS.slice(0, values.length), 5, 40),
  values,
});
const COUNTED = [3, 5, 9, 4];

describe('compareDrawn(drawn, counted, noun)', () => {
  it('sets totals and the highest months side by side', () => {
    expect(compareDrawn(drawn(10, 15, 20, 30), COUNTED, NOUN)).toBe(
      'You drew 75 events for these 4 months; 21 were counted; your line is highest in January 2020 with 30, the count is highest in December 2019 with 9.',
    );
  });

  it('says where both are highest in the same month', () => {
    expect(compareDrawn(drawn(1, 1, 2, 1), COUNTED, NOUN)).toContain(
      'both are highest in December 2019, yours with 2, the count with 9.',
    );
  });

  it('calls totals close, or the same', () => {
    expect(compareDrawn(drawn(5, 5, 6, 6), COUNTED, NOUN)).toContain(
      'You drew 22 events for these 4 months, close to the 21 counted;',
    );
    expect(compareDrawn(drawn(6, 5, 5, 5), COUNTED, NOUN)).toContain('as many as were counted;');
  });

  it('says that a line is level rather than name a month', () => {
    expect(compareDrawn(drawn(7, 7, 7, 7), COUNTED, NOUN)).toContain('your line stays level at 7,');
    expect(compareDrawn(drawn(1, 2, 3, 4), [0, 0, 0, 0], NOUN)).toContain(
      '0 were counted; your line is highest in January 2020 with 4, the count stays level at 0.',
    );
  });

  it('leaves out months without a number on either side', () => {
    expect(compareDrawn(drawn(1, null, 3, 4), [2, 5, null, 8], NOUN)).toContain(
      'You drew 5 events for these 2 months; 10 were counted;',
    );
  });

  it('has a sentence for one month, and for none', () => {
    expect(compareDrawn(drawn(1), [4], NOUN)).toBe(
      'You drew 1 event for this month; 4 were counted.',
    );
    expect(compareDrawn(drawn(null, null), [4, 5], NOUN)).toBe(
      '9 events were counted in these 2 months.',
    );
  });

  it('is one sentence and scolds nobody', () => {
    for (const line of [drawn(40, 40, 40, 40), drawn(0, 0, 0, 0), drawn(3, 5, 9, 4)]) {
      const sentence = compareDrawn(line, COUNTED, NOUN);
      expect(sentence.match(/[.!?]/g)).toHaveLength(1);
      expect(sentence).not.toMatch(/wrong|right|error|mistake|too (many|few)|should/i);
    }
  });
});
