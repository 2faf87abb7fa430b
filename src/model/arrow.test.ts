import { describe, expect, it } from 'vitest';
import { arrowHead, partOf, pathLength, pointAlong, smoothPath, traceOf } from './arrow.ts';
import { distanceBetween, type Point } from './geometry.ts';

const BENT: Point[] = [
  [0, 0],
  [100, 0],
  [100, 50],
];

describe('smoothPath(points)', () => {
  it('passes through every point that was named', () => {
    const smooth = smoothPath(BENT).map(String);
    for (const point of BENT) expect(smooth).toContain(String(point));
  });

  it('leaves two points a straight line, and one point or none as they are', () => {
    expect(smoothPath(BENT.slice(0, 2))).toEqual(BENT.slice(0, 2));
    expect(smoothPath([[3, 4]])).toEqual([[3, 4]]);
    expect(smoothPath([])).toEqual([]);
  });

  it('begins and ends where the author did', () => {
    const smooth = smoothPath(BENT);
    expect(smooth[0]).toEqual([0, 0]);
    expect(smooth.at(-1)).toEqual([100, 50]);
  });

  it('stays on a straight line', () => {
    const smooth = smoothPath([
      [0, 0],
      [50, 0],
      [100, 0],
    ]);
    expect(smooth.every(([, y]) => y === 0)).toBe(true);
  });
});

describe('pathLength(path)', () => {
  it('adds up its spans, and is zero for one point or none', () => {
    expect(pathLength(BENT)).toBe(150);
    expect(pathLength([[1, 1]])).toBe(0);
    expect(pathLength([])).toBe(0);
  });
});

describe('pointAlong(path, fraction)', () => {
  it('goes from the first point to the last', () => {
    expect(pointAlong(BENT, 0)).toEqual([0, 0]);
    expect(pointAlong(BENT, 1)).toEqual([100, 50]);
  });

  it('measures along the path, not between its points', () => {
    expect(pointAlong(BENT, 0.5)).toEqual([75, 0]);
    expect(pointAlong(BENT, 0.8)).toEqual([100, 20]);
  });

  it('passes over points that repeat', () => {
    expect(
      pointAlong(
        [
          [0, 0],
          [0, 0],
          [10, 0],
        ],
        0.5,
      ),
    ).toEqual([5, 0]);
  });

  it('is the only point of a path that has one, and throws for one that has none', () => {
    expect(pointAlong([[3, 4]], 0.5)).toEqual([3, 4]);
    expect(() => pointAlong([], 0.5)).toThrow('found an empty path');
  });
});

describe('partOf(path, from, to)', () => {
  it('keeps the corners between its ends', () => {
    expect(partOf(BENT, 0.5, 1)).toEqual([
      [75, 0],
      [100, 0],
      [100, 50],
    ]);
  });

  it('is the whole path from 0 to 1', () => {
    expect(partOf(BENT, 0, 1)).toEqual(BENT);
  });

  it('never repeats a point at which it is cut', () => {
    const corner = 100 / 150;
    expect(partOf(BENT, 0, corner)).toEqual([
      [0, 0],
      [100, 0],
    ]);
  });
});

describe('arrowHead(path, size)', () => {
  it('has its tip at the end of the path, and barbs of the same length behind it', () => {
    const [left, tip, right] = arrowHead(BENT, 20);
    expect(tip).toEqual([100, 50]);
    for (const barb of [left, right]) {
      // Rounded to whole map units, so up to one off.
      expect(Math.abs((barb && tip ? distanceBetween(barb, tip) : 0) - 20)).toBeLessThan(1);
      expect(barb?.[1]).toBeLessThan(50);
    }
  });

  it('is the same on both sides of the line', () => {
    const [left, , right] = arrowHead(
      [
        [0, 0],
        [100, 0],
      ],
      20,
    );
    expect(left?.[0]).toBe(right?.[0]);
    expect(left?.[1]).toBe(-(right?.[1] ?? 0));
  });

  it('fits a path that is shorter than itself', () => {
    const [, tip] = arrowHead(
      [
        [0, 0],
        [4, 0],
      ],
      20,
    );
    expect(tip).toEqual([4, 0]);
  });
});

describe('traceOf(path, points)', () => {
  it('has its points at equal distances, both ends included', () => {
    expect(traceOf(BENT, 4)).toEqual([
      [0, 0],
      [50, 0],
      [100, 0],
      [100, 50],
    ]);
  });
});
