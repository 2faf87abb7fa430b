import { describe, expect, it } from 'vitest';
import { capital, inWords, listed } from './number-words.ts';

describe('inWords(count)', () => {
  it('has words up to ten and digits from eleven on', () => {
    expect([0, 1, 6, 10, 11, 26].map(inWords)).toEqual(['no', 'one', 'six', 'ten', '11', '26']);
  });
});

describe('capital(text)', () => {
  it('changes the first letter alone', () => {
    expect(['six PMF', '', '11'].map(capital)).toEqual(['Six PMF', '', '11']);
  });
});

describe('listed(texts)', () => {
  it('puts commas between all but the last two', () => {
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
    expect(listed(['a', 'b'])).toBe('a and b');
    expect(listed(['a', 'b'], 'or')).toBe('a or b');
    expect(listed(['a'])).toBe('a');
    expect(listed([])).toBe('');
  });
});
