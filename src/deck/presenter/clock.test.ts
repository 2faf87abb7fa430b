import { describe, expect, it } from 'vitest';
import { elapsed, inMinutes, startedOrPaused } from './clock.ts';

describe('the clock of the lesson', () => {
  it('counts while it runs and keeps what it counted', () => {
    const started = startedOrPaused({ since: null, before: 0 }, 1000);
    expect(elapsed(started, 61_000)).toBe(60_000);
    const paused = startedOrPaused(started, 61_000);
    expect(elapsed(paused, 500_000)).toBe(60_000);
    const again = startedOrPaused(paused, 600_000);
    expect(elapsed(again, 605_000)).toBe(65_000);
  });

  it('never runs backwards when the computer’s clock is set back', () => {
    expect(elapsed({ since: 1000, before: 5 }, 0)).toBe(5);
  });
});

describe('inMinutes', () => {
  it.each([
    [0, '0:00'],
    [59_999, '0:59'],
    [245_000, '4:05'],
    [3_599_000, '59:59'],
    [3_845_000, '1:04:05'],
  ])('%i ms is %s', (milliseconds, text) => {
    expect(inMinutes(milliseconds)).toBe(text);
  });
});
