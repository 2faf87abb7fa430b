import { polygonContains } from 'd3';
import { describe, expect, it } from 'vitest';
import type { Point } from './geometry.ts';
import { softArea } from './soft-area.ts';

const RING: Point[] = [
  [0, 0],
  [1000, 0],
  [1000, 800],
  [0, 800],
  [0, 0],
];

/** Area enclosed by a ring, in square map units. */
const areaOf = (ring: readonly Point[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [0, 0];
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

/** The outermost ring at one depth. */
const ringAt = (ring: readonly Point[], depth: number): Point[] =>
  softArea(ring, [depth])[0]?.rings[0] ?? [];

describe('softArea(ring, depths)', () => {
  it('has one step for every depth that was asked for, in that order', () => {
    expect(softArea(RING, [-50, 0, 50]).map(({ depth }) => depth)).toEqual([-50, 0, 50]);
    expect(softArea(RING, [])).toEqual([]);
  });

  it('shrinks from the outside to the inside', () => {
    const areas = softArea(RING, [-60, -20, 0, 20, 60]).map(({ rings: [ring = []] }) =>
      areaOf(ring),
    );
    expect(areas).toEqual(areas.toSorted((a, b) => b - a));
    expect(new Set(areas).size).toBe(areas.length);
  });

  it('is closed', () => {
    for (const { rings } of softArea(RING, [-60, 0, 60]))
      for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0]);
  });

  it('rounds the corners off, so that nobody takes them for surveyed', () => {
    const ring = ringAt(RING, 0);
    const nearest = Math.min(...ring.map(([x, y]) => Math.hypot(x, y)));
    expect(nearest).toBeGreaterThan(20);
  });

  it('lies around the middle of the ring that was drawn', () => {
    const ring = ringAt(RING, 0);
    expect(polygonContains(ring, [500, 400])).toBe(true);
    expect(areaOf(ring) / areaOf(RING)).toBeCloseTo(1, 1);
  });

  it.each([
    [1000, 800],
    [800, 1000],
    [400, 400],
    [2000, 160],
    [160, 2000],
  ])('stands as far from every side of a ring of %i by %i as it is asked to', (width, height) => {
    const ring: Point[] = [
      [0, 0],
      [width, 0],
      [width, height],
      [0, height],
      [0, 0],
    ];
    const reach = Math.min(width, height) * 0.16;
    const depths = [-reach, -reach / 2, 0, reach / 2, reach];
    // Alone and together: the grid reaches as far as the outermost.
    const steps = [
      ...softArea(ring, depths),
      ...depths.flatMap((depth) => softArea(ring, [depth])),
    ];
    for (const { depth, rings } of steps) {
      expect(rings).toHaveLength(1);
      /** How far a line through the middle, along x (0) or along y (1), meets the ring inside either side. */
      const insideAlong = (axis: 0 | 1): number[] => {
        const [length, middle] = axis === 0 ? [width, height / 2] : [height, width / 2];
        const met = (rings[0] ?? []).flatMap((a, i, all) => {
          const b = all[i + 1];
          const [from, to] = [a[1 - axis] ?? NaN, b?.[1 - axis] ?? NaN];
          if (!b || from > middle === to > middle) return [];
          return [a[axis] + ((b[axis] - a[axis]) * (middle - from)) / (to - from)];
        });
        return [Math.min(...met), length - Math.max(...met)];
      };
      // The ends of a narrow ring are all corner, which is rounded.
      const sides = [
        ...(height > width / 3 ? insideAlong(0) : []),
        ...(width > height / 3 ? insideAlong(1) : []),
      ];
      expect(sides.length).toBeGreaterThan(0);
      for (const side of sides) expect(Math.abs(side - depth)).toBeLessThan(3);
    }
  });

  it.each([20, 60, 160])('does not wear away a ring that is %i high and 1000 wide', (height) => {
    const ring: Point[] = [
      [0, 0],
      [1000, 0],
      [1000, height],
      [0, height],
      [0, 0],
    ];
    const share = areaOf(ringAt(ring, 0)) / areaOf(ring);
    expect(share).toBeGreaterThan(0.85);
    expect(share).toBeLessThan(1);
  });

  it('moves with the ring, to wherever it lies', () => {
    const moved = RING.map(([x, y]): Point => [x + 5000, y - 3000]);
    const back = ringAt(moved, 20).map(([x, y]): Point => [x - 5000, y + 3000]);
    const here = ringAt(RING, 20);
    expect(back).toHaveLength(here.length);
    back.forEach(([x, y], i) => {
      expect(Math.hypot(x - (here[i]?.[0] ?? NaN), y - (here[i]?.[1] ?? NaN))).toBeLessThan(2);
    });
  });

  it('does not mind the direction of the ring', () => {
    expect(areaOf(ringAt(RING.toReversed(), 0))).toBeCloseTo(areaOf(ringAt(RING, 0)), -4);
  });

  it('has nothing left where it would be thinner than nothing', () => {
    expect(softArea(RING, [5000])[0]?.rings).toEqual([]);
  });

  it('leaves no ring that encloses nothing, however deep it goes into a narrow area', () => {
    const ridge: Point[] = [
      [0, 0],
      [400, 250],
      [900, 700],
      [1300, 900],
      [1300, 1050],
      [800, 850],
      [350, 420],
      [0, 140],
      [0, 0],
    ];
    const depths = Array.from({ length: 60 }, (_, i) => i);
    for (const { rings } of softArea(ridge, depths))
      for (const one of rings) expect(one.length).toBeGreaterThanOrEqual(4);
  });

  it('refuses a ring without area', () => {
    expect(() => softArea([], [0])).toThrow('found a ring without area');
    expect(() =>
      softArea(
        [
          [0, 0],
          [10, 10],
          [0, 0],
        ],
        [0],
      ),
    ).toThrow('expected at least three corners');
  });
});
