import { polygonContains } from 'd3';
import { describe, expect, it } from 'vitest';
import type { Point } from './geometry.ts';
import { hatch } from './hatch.ts';

const SQUARE: Point[] = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
  [0, 0],
];

describe('hatch(rings, spacing, angle)', () => {
  it('draws parallel lines at the spacing that was asked for', () => {
    const lines = hatch([SQUARE], 20, 0);
    const rows = lines.map(([[, y]]) => y);
    expect(rows.every((y, i) => i === 0 || y - (rows[i - 1] ?? NaN) === 20)).toBe(true);
    expect(lines.length).toBeGreaterThanOrEqual(4);
  });

  it('keeps to the area', () => {
    for (const [[ax, ay], [bx, by]] of hatch([SQUARE], 15, 30)) {
      expect(polygonContains(SQUARE, [(ax + bx) / 2, (ay + by) / 2])).toBe(true);
      for (const value of [ax, ay, bx, by]) {
        expect(value).toBeGreaterThanOrEqual(-1);
        expect(value).toBeLessThanOrEqual(101);
      }
    }
  });

  it('covers an area that lies anywhere, whichever edge it is drawn from', () => {
    const corners = SQUARE.slice(1).map(([x, y]): Point => [x + 37, y + 53]);
    for (const i of [0, 1, 2, 3]) {
      const ring = [...corners.slice(i), ...corners.slice(0, i)];
      const lines = hatch([[...ring, ...ring.slice(0, 1)]], 20, 0);
      expect(lines.map(([[, y]]) => y)).toEqual([60, 80, 100, 120, 140]);
      for (const [[ax, ay], [bx, by]] of lines) expect([ax, bx, ay - by]).toEqual([37, 137, 0]);
    }
  });

  it('leaves a hole free', () => {
    const hole: Point[] = SQUARE.map(([x, y]) => [25 + x / 2, 25 + y / 2]);
    const lines = hatch([SQUARE, hole], 10, 0).filter(([[, y]]) => y > 30 && y < 70);
    expect(lines.length).toBeGreaterThan(0);
    for (const [[ax], [bx]] of lines) expect(bx <= 25 || ax >= 75).toBe(true);
  });

  it('leans with the angle: opposite angles cross', () => {
    const slope = (angle: number): number => {
      const lines = hatch([SQUARE], 20, angle);
      const sum = lines.reduce((all, [[ax, ay], [bx, by]]) => all + (bx - ax) * (by - ay), 0);
      return Math.sign(sum);
    };
    expect([slope(45), slope(-45)]).toEqual([1, -1]);
  });

  it('does not mind the direction of a ring', () => {
    const count = hatch([SQUARE], 20, -45).length;
    expect(hatch([SQUARE.toReversed()], 20, -45)).toHaveLength(count);
  });

  it('draws nothing in nothing', () => {
    expect(hatch([], 20, 45)).toEqual([]);
    expect(hatch([[]], 20, 45)).toEqual([]);
    expect(hatch([[[5, 5]]], 20, 45)).toEqual([]);
  });

  it('refuses a spacing at which it would never end', () => {
    expect(() => hatch([SQUARE], 0, 45)).toThrow('found spacing 0');
    expect(() => hatch([SQUARE], -3, 45)).toThrow('expected a number above 0');
    expect(() => hatch([SQUARE], NaN, 45)).toThrow('found spacing NaN');
  });
});
