import { describe, expect, it } from 'vitest';
import { growthUpTo } from './growth.ts';
import { growthVerdict } from './growth-verdict.ts';
import { between, DOWN, FLAT, NONE, UP, windows } from './fits.fixture.ts';

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
      'growing, where a window has just events enough',
      windows(FLAT, between(0.1, 0.5, 10), FLAT),
      'growing',
    ],
    [
      'not falling, where the interval only touches zero',
      windows(FLAT, between(-0.4, 0), FLAT),
      'none',
    ],
    [
      'exponential, where the intervals share a single rate',
      windows(between(0.3, 0.9), UP, between(0.1, 0.3)),
      'exponential',
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
