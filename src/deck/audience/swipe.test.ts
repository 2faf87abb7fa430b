import { describe, expect, it } from 'vitest';
import { swipe } from './swipe.ts';

const from = { x: 200, y: 200 };

describe('swipe', () => {
  it('to the left is on, to the right is back', () => {
    expect(swipe(from, { x: 100, y: 210 })).toBe(1);
    expect(swipe(from, { x: 300, y: 190 })).toBe(-1);
  });

  it('short and slanted ways mean nothing', () => {
    expect(swipe(from, { x: 170, y: 200 })).toBeUndefined();
    expect(swipe(from, { x: 130, y: 270 })).toBeUndefined();
    expect(swipe(from, { x: 200, y: 400 })).toBeUndefined();
    expect(swipe(from, from)).toBeUndefined();
  });
});
