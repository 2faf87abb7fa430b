import { describe, expect, it } from 'vitest';
import { MOST_LIVE, nearest } from './live-budget.ts';

describe('nearest(distances, viewport)', () => {
  it('allows the scene on the screen', () => {
    expect(nearest([0], 800)).toEqual([true]);
  });

  it('allows no more than two at a time, the nearest', () => {
    expect(MOST_LIVE).toBe(2);
    expect(nearest([500, 0, 100, 400], 800)).toEqual([false, true, true, false]);
  });

  it('allows none that is far away', () => {
    expect(nearest([719, 720, 5000], 800)).toEqual([true, false, false]);
    expect(nearest([9000, 8000], 800)).toEqual([false, false]);
  });

  it('takes the earlier of two that are equally near', () => {
    expect(nearest([0, 0, 0], 800)).toEqual([true, true, false]);
  });

  it('allows nothing on a page without scenes or a window without height', () => {
    expect(nearest([], 800)).toEqual([]);
    expect(nearest([0], 0)).toEqual([false]);
  });
});
