import { describe, expect, it } from 'vitest';
import { crosses, liesIn, overlaps } from './rectangle.ts';

const BOX = { left: 10, top: 10, right: 20, bottom: 20 };

describe('overlaps(a, b)', () => {
  it('is true for rectangles that share some of their inside, and not for neighbours', () => {
    expect(overlaps(BOX, { left: 19, top: 19, right: 30, bottom: 30 })).toBe(true);
    expect(overlaps(BOX, { left: 20, top: 10, right: 30, bottom: 20 })).toBe(false);
    expect(overlaps(BOX, { left: 12, top: 30, right: 18, bottom: 40 })).toBe(false);
  });
});

describe('rectangles at one another’s edges', () => {
  const moved = (x: number, y: number) => ({
    left: BOX.left + x,
    right: BOX.right + x,
    top: BOX.top + y,
    bottom: BOX.bottom + y,
  });

  it.each([
    [10, 0],
    [-10, 0],
    [0, 10],
    [0, -10],
    [10, 10],
  ])('share nothing when one is moved by %i, %i, and something when by less', (x, y) => {
    expect(overlaps(BOX, moved(x, y))).toBe(false);
    expect(overlaps(moved(x, y), BOX)).toBe(false);
    expect(overlaps(BOX, moved(x * 0.9, y * 0.9))).toBe(true);
  });

  it('lie in one another until one sticks out on any side', () => {
    for (const [x, y] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const)
      expect(liesIn(moved(x, y), BOX)).toBe(false);
    expect(liesIn({ left: 11, right: 19, top: 11, bottom: 19 }, BOX)).toBe(true);
  });
});

describe('liesIn(inner, outer)', () => {
  it('allows edges to touch and nothing to stick out', () => {
    expect(liesIn(BOX, BOX)).toBe(true);
    expect(liesIn({ ...BOX, right: 21 }, BOX)).toBe(false);
  });
});

describe('crosses(a, b, box)', () => {
  it.each([
    ['straight through', [0, 15], [30, 15], true],
    ['slanting through a corner', [8, 16], [16, 8], true],
    ['from inside out', [15, 15], [40, 40], true],
    ['wholly inside', [12, 12], [18, 17], true],
    ['past a corner', [5, 16], [13, 4], false],
    ['along an edge', [10, 0], [10, 30], false],
    ['towards it, and ending before', [0, 15], [9, 15], false],
    ['beyond it', [21, 15], [30, 15], false],
  ] as const)('%s', (_, a, b, answer) => {
    expect(crosses([...a], [...b], BOX)).toBe(answer);
    expect(crosses([...b], [...a], BOX)).toBe(answer);
  });
});
