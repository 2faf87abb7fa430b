import { describe, expect, it } from 'vitest';
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
});
