import { describe, expect, it } from 'vitest';
import { growthUpTo, type Growth, type Window } from './growth.ts';
import { growthVerdict } from './growth-verdict.ts';

const between = (low: number, high: number, events = 40): Growth => {
  const rate = (low + high) / 2;
  return {
    kind: 'fit',
    rate,
    error: (high - low) / 2 / 1.96,
    low,
    high,
    dispersion: 1,
    doubling: low > 0 ? Math.LN2 / rate : null,
    fitted: [events],
  };
};
const NONE: Growth = { kind: 'none', why: 'all zero' };
const windows = (three: Growth, six: Growth, twelve: Growth): Record<Window, Growth> => ({
  3: three,
  6: six,
  12: twelve,
});

const UP = between(0.1, 0.5);
const DOWN = between(-0.5, -0.1);
const FLAT = between(-0.2, 0.2);

describe('growthVerdict(growth)', () => {
  it.each([
    ['growing, where the 6-month window rises alone', windows(FLAT, UP, FLAT), 'growing'],
    ['growing, where the 12-month window rises alone', windows(FLAT, FLAT, UP), 'growing'],
    ['growing only, where the three points do not rise', windows(FLAT, UP, UP), 'growing'],
    ['none, however steep three points are', windows(between(1, 2), FLAT, FLAT), 'none'],
    ['none, where the interval includes no growth', windows(FLAT, FLAT, FLAT), 'none'],
    ['none, where nothing can be fitted', windows(NONE, NONE, NONE), 'none'],
    ['falling, where the 12-month window falls', windows(UP, FLAT, DOWN), 'falling'],
    ['mixed, where 6 months fall and 12 rise', windows(FLAT, DOWN, UP), 'mixed'],
    ['exponential, where all rise and share a rate', windows(UP, UP, UP), 'exponential'],
    [
      'growing only, where all rise but no rate fits all: the growth itself changes',
      windows(between(0.6, 0.9), UP, between(0.01, 0.05)),
      'growing',
    ],
    [
      'too few, where no long window has events enough',
      windows(UP, between(0.1, 0.5, 9), between(-0.2, 0.5, 9)),
      'few',
    ],
    [
      'none, where a window that rises has too few events',
      windows(UP, between(0.1, 0.5, 9), FLAT),
      'none',
    ],
    [
      'not growing, where the interval only touches zero',
      windows(UP, between(0, 0.4), FLAT),
      'none',
    ],
  ] as const)('says %s', (_, growth, verdict) => {
    expect(growthVerdict(growth)).toBe(verdict);
  });

  it('calls a geometric series exponential and a straight line at most growing', () => {
    const doubling = Array.from({ length: 12 }, (_, i) => Math.round(5 * 2 ** (i / 2)));
    const line = Array.from({ length: 12 }, (_, i) => 40 + 20 * i);
    expect(growthVerdict(growthUpTo(doubling))).toBe('exponential');
    expect(growthVerdict(growthUpTo(line))).toBe('growing');
  });
});
