import { describe, expect, it } from 'vitest';
import { blueNoise } from './blue-noise.ts';

const SIZE = 32;
const ranks = blueNoise(SIZE);
const lowest = (share: number): number[] =>
  [...ranks.keys()].filter((cell) => (ranks[cell] ?? 0) < share * SIZE * SIZE);
const apart = (a: number, b: number): number => {
  const along = (d: number): number => Math.min(Math.abs(d), SIZE - Math.abs(d));
  return Math.hypot(
    along((a % SIZE) - (b % SIZE)),
    along(Math.floor(a / SIZE) - Math.floor(b / SIZE)),
  );
};

describe('blueNoise(size)', () => {
  it('ranks every cell once, and the same at every build', () => {
    expect([...ranks].sort((a, b) => a - b)).toEqual([...ranks.keys()]);
    expect(blueNoise(SIZE)).toEqual(ranks);
  });

  it('keeps the lowest ranks apart, also across the edges of the tile', () => {
    for (const share of [0.02, 0.05, 0.08]) {
      const cells = lowest(share);
      // Points in a square lattice would be this far from one another.
      const even = Math.sqrt(1 / share);
      for (const a of cells)
        for (const b of cells) if (a !== b) expect(apart(a, b)).toBeGreaterThan(even * 0.45);
    }
  });

  it('spreads them over the tile: each quarter has about as many', () => {
    for (const share of [0.1, 0.3, 0.6]) {
      const cells = lowest(share);
      const quarter = cells.filter(
        (cell) => cell % SIZE < SIZE / 2 && Math.floor(cell / SIZE) < SIZE / 2,
      ).length;
      expect(Math.abs(quarter / cells.length - 0.25)).toBeLessThan(0.03);
    }
  });
});
