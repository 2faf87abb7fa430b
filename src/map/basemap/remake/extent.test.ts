import { describe, expect, it } from 'vitest';
import { DETAIL } from '../region.ts';
import { boundsOf, touchesDetail } from './extent.ts';

describe('the box around positions', () => {
  it('knows whether it touches the detail region', () => {
    const box = boundsOf([
      [33, 38.9],
      [33.6, 38.4],
    ]);
    expect(box).toEqual([33, 38.4, 33.6, 38.9]);
    expect(touchesDetail(box)).toBe(false);
    expect(touchesDetail([48, 37, 50, 39])).toBe(true);
  });

  it('touches it from every side as soon as it reaches over its edge, and not at the edge', () => {
    const [west, south, east, north] = DETAIL;
    const far = 5;
    for (const [over, isTouching] of [
      [0.1, true],
      [0, false],
    ] as const) {
      expect(touchesDetail([west - far, south, west + over, north])).toBe(isTouching);
      expect(touchesDetail([east - over, south, east + far, north])).toBe(isTouching);
      expect(touchesDetail([west, south - far, east, south + over])).toBe(isTouching);
      expect(touchesDetail([west, north - over, east, north + far])).toBe(isTouching);
    }
  });

  it('has the region touched by what lies in it, and by what it lies in', () => {
    const [west, south, east, north] = DETAIL;
    const [x, y] = [(west + east) / 2, (south + north) / 2];
    expect(touchesDetail([x, y, x + 0.1, y + 0.1])).toBe(true);
    expect(touchesDetail([west - 1, south - 1, east + 1, north + 1])).toBe(true);
  });
});
