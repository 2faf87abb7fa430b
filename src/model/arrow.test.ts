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

describe('a smooth path', () => {
  const bend: Point[] = [
    [0, 0],
    [300, 40],
    [420, 500],
    [900, 520],
    [1000, 0],
  ];

  it('is the same there and back', () => {
    const back = smoothPath(bend.toReversed()).toReversed();
    const there = smoothPath(bend);
    expect(there).toHaveLength(back.length);
    there.forEach((point, i) => {
      // Rounded to whole map units in two directions, so up to one off on each axis.
      expect(distanceBetween(point, back[i] ?? [NaN, NaN])).toBeLessThan(1.5);
    });
  });

  it('is the very curve where points lie on a parabola, between others that do', () => {
    const parabola = (x: number): Point => [x, x ** 2 / 100];
    const smooth = smoothPath([0, 100, 200, 300, 400].map(parabola));
    const between = smooth.filter(([x]) => x >= 100 && x <= 300);
    expect(between).toHaveLength(21);
    for (const [x, y] of between) expect(Math.abs(y - x ** 2 / 100)).toBeLessThanOrEqual(0.5);
  });

  it('leaves its first point for the second, and comes to the last from the one before', () => {
    // Halfway through the first span: the curve bulges, but stays close to the straight way.
    const smooth = smoothPath(bend);
    const halfway = smooth[5] ?? [NaN, NaN];
    expect(distanceBetween(halfway, [150, 20])).toBeLessThan(40);
    expect(distanceBetween(smooth.at(-6) ?? [NaN, NaN], [950, 260])).toBeLessThan(60);
  });

  it('moves from point to point in even small steps, never leaping', () => {
    const smooth = smoothPath(bend);
    expect(smooth).toHaveLength(41);
    for (const [i, point] of smooth.slice(1).entries())
      expect(distanceBetween(point, smooth[i] ?? [NaN, NaN])).toBeLessThan(100);
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

  it('lies between its ends, on a path that goes anywhere', () => {
    const path: Point[] = [
      [10, 20],
      [10, 50],
      [50, 80],
      [120, 80],
    ];
    // 30, 50 and 70 map units long.
    expect(partOf(path, 0.1, 0.5)).toEqual([
      [10, 35],
      [10, 50],
      [46, 77],
    ]);
    expect(pathLength(partOf(path, 0.1, 0.5))).toBeCloseTo(60, 0);
    expect(partOf(path, 0.2, 80 / 150)).toEqual([
      [10, 50],
      [50, 80],
    ]);
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

  it('points where the path ends, not where its whole goes', () => {
    const [left, , right] = arrowHead(
      [
        [0, 0],
        [1000, 0],
        [1000, 30],
      ],
      20,
    );
    // Half a radian to both sides of straight down.
    expect(left).toEqual([990, 12].map((value) => expect.closeTo(value, 0) as unknown));
    expect(right).toEqual([1010, 12].map((value) => expect.closeTo(value, 0) as unknown));
  });

  it('is drawn on a path without length as well', () => {
    const head = arrowHead([[7, 7]], 20);
    expect(head).toHaveLength(3);
    expect(head.flat().every(Number.isFinite)).toBe(true);
    expect(head[1]).toEqual([7, 7]);
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
  it('has 25 points where no number is asked for', () => {
    expect(traceOf(BENT)).toHaveLength(25);
  });

  it('has its points at equal distances, both ends included', () => {
    expect(traceOf(BENT, 4)).toEqual([
      [0, 0],
      [50, 0],
      [100, 0],
      [100, 50],
    ]);
  });
});
