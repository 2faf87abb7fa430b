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
