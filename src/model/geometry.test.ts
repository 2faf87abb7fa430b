import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  between,
  boxAround,
  centreOf,
  distanceBetween,
  distanceToEdge,
  withMargin,
  type Point,
} from './geometry.ts';

describe('boxAround(points)', () => {
  it('is the smallest box that holds all points, in whatever order they come', () => {
    const points: Point[] = [
      [3, -1],
      [-2, 4],
      [0, 0],
    ];
    expect(boxAround(points)).toEqual({ x: -2, y: -1, width: 5, height: 5 });
    expect(boxAround(points.toReversed())).toEqual(boxAround(points));
  });

  it('has no extent around one point, or around equal ones', () => {
    expect(boxAround([[2, 3]])).toEqual({ x: 2, y: 3, width: 0, height: 0 });
    expect(
      boxAround([
        [2, 3],
        [2, 3],
      ]),
    ).toEqual({ x: 2, y: 3, width: 0, height: 0 });
  });

  it('throws for no points, which have no box', () => {
    expect(() => boxAround([])).toThrow('found no points, expected at least one');
  });
});

describe('withMargin(box, fraction)', () => {
  const box = { x: 0, y: 0, width: 100, height: 20 };

  it('adds the same margin on all sides, measured on the longer one', () => {
    expect(withMargin(box, 0.1)).toEqual({ x: -10, y: -10, width: 120, height: 40 });
  });

  it('surrounds a box on all sides alike, wherever it lies', () => {
    const tall = { x: 7, y: -3, width: 10, height: 50 };
    expect(withMargin(tall, 0.2)).toEqual({ x: -3, y: -13, width: 30, height: 70 });
    expect(centreOf(tall)).toEqual([12, 22]);
  });

  it('leaves the box as it is for a margin of zero, and its centre in any case', () => {
    expect(withMargin(box, 0)).toEqual(box);
    expect(centreOf(withMargin(box, 0.3))).toEqual(centreOf(box));
  });

  it('gives a box without extent no margin', () => {
    expect(withMargin({ x: 1, y: 1, width: 0, height: 0 }, 0.5)).toEqual({
      x: 1,
      y: 1,
      width: 0,
      height: 0,
    });
  });
});

describe('distanceToEdge(point, a, b)', () => {
  it('is the distance to the line beside the edge, and to its nearer end beyond it', () => {
    expect(distanceToEdge([5, 3], [0, 0], [10, 0])).toBe(3);
    expect(distanceToEdge([0, 3], [0, 0], [10, 0])).toBe(3);
    expect(distanceToEdge([-3, 4], [0, 0], [10, 0])).toBe(5);
    expect(distanceToEdge([13, -4], [0, 0], [10, 0])).toBe(5);
    expect(distanceToEdge([7, 0], [0, 0], [10, 0])).toBe(0);
  });

  it('is the distance to the point where the edge has no length', () => {
    expect(distanceToEdge([3, 4], [0, 0], [0, 0])).toBe(5);
  });

  it('is that of the nearest point of the edge, however the edge lies', () => {
    const whole = fc.integer({ min: -100, max: 100 });
    const point = fc.tuple(whole, whole);
    fc.assert(
      fc.property(point, point, point, (from, a, b) => {
        const along = Array.from({ length: 201 }, (_, i) => between(a, b, i / 200));
        const nearest = Math.min(...along.map((one) => distanceBetween(from, one)));
        const found = distanceToEdge(from, a, b);
        expect(found).toBeLessThanOrEqual(nearest + 1e-9);
        expect(found).toBeGreaterThan(nearest - distanceBetween(a, b) / 200 - 1e-9);
      }),
    );
  });
});

describe('between(a, b, fraction)', () => {
  it('begins at the one, ends at the other and is halfway in the middle', () => {
    expect(between([0, 10], [10, 0], 0)).toEqual([0, 10]);
    expect(between([0, 10], [10, 0], 1)).toEqual([10, 0]);
    expect(between([0, 10], [10, 0], 0.5)).toEqual([5, 5]);
    expect(between([2, 3], [6, 11], 0.25)).toEqual([3, 5]);
  });
});

describe('distanceBetween(a, b)', () => {
  it('is the same there and back, and zero for equal points', () => {
    expect(distanceBetween([0, 0], [3, 4])).toBe(5);
    expect(distanceBetween([3, 4], [0, 0])).toBe(5);
    expect(distanceBetween([3, 4], [3, 4])).toBe(0);
  });
});
