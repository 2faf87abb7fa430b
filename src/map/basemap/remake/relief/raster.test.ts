import { describe, expect, it } from 'vitest';
import { blurred, cellAt, denoised, mapped, resampled, type Raster } from './raster.ts';

const raster = (rows: readonly (readonly number[])[]): Raster => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  cells: Float32Array.from(rows.flat()),
});
const filled = (size: number, value: (x: number, y: number) => number): Raster =>
  raster(
    Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_, x) => value(x, y))),
  );
const sum = ({ cells }: Raster): number => cells.reduce((total, value) => total + value, 0);

describe('cellAt(raster, x, y)', () => {
  it('has beyond an edge what is nearest to it', () => {
    const small = raster([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect([cellAt(small, 1, 0), cellAt(small, 0, 2)]).toEqual([2, 5]);
    expect([cellAt(small, -4, -1), cellAt(small, 9, 0), cellAt(small, 1, 7)]).toEqual([1, 2, 6]);
  });
});

describe('mapped(raster, change)', () => {
  it('knows the place of each cell', () => {
    expect([
      ...mapped(
        filled(3, () => 100),
        (value, x, y) => value + x + 10 * y,
      ).cells,
    ]).toEqual([100, 101, 102, 110, 111, 112, 120, 121, 122]);
  });
});

describe('blurred(raster, sigma)', () => {
  it('spreads a peak alike to all sides and loses nothing of it', () => {
    const blur = blurred(
      filled(21, (x, y) => (x === 10 && y === 10 ? 1 : 0)),
      1.5,
    );
    expect(sum(blur)).toBeCloseTo(1, 5);
    const [left, right, above, below] = [
      [8, 10],
      [12, 10],
      [10, 8],
      [10, 12],
    ].map(([x = 0, y = 0]) => cellAt(blur, x, y));
    for (const side of [right, above, below]) expect(side).toBeCloseTo(left ?? 0, 6);
    expect(cellAt(blur, 10, 10)).toBeGreaterThan(cellAt(blur, 11, 10));
    // Of a normal distribution in two directions.
    expect(cellAt(blur, 10, 10) / cellAt(blur, 12, 10)).toBeCloseTo(Math.exp(4 / (2 * 2.25)), 2);
  });

  it('leaves level ground as it is, to its edges', () => {
    for (const value of blurred(
      filled(9, () => 7),
      2,
    ).cells)
      expect(value).toBeCloseTo(7, 5);
  });
});

describe('denoised(raster, sigma, likeness)', () => {
  it('takes small unevenness out and leaves a step sharp', () => {
    const noise = (x: number, y: number): number => ((x * 7 + y * 3) % 3) - 1;
    const step = denoised(
      filled(20, (x, y) => (x < 10 ? 0 : 100) + noise(x, y)),
      1.5,
      3,
    );
    for (const x of [5, 8]) expect(Math.abs(cellAt(step, x, 10))).toBeLessThan(0.5);
    for (const x of [11, 15]) expect(Math.abs(cellAt(step, x, 10) - 100)).toBeLessThan(0.5);
    expect(cellAt(step, 9, 10)).toBeLessThan(2);
    expect(cellAt(step, 10, 10)).toBeGreaterThan(98);
  });
});

describe('resampled(raster, columns, rows)', () => {
  it('keeps a slope, wherever it is read', () => {
    const slope = filled(12, (x, y) => 3 * x + 5 * y);
    const columns = [3, 3.25, 4.5, 7.9];
    const rows = [4, 5.5];
    const read = resampled(slope, columns, rows);
    expect([read.width, read.height]).toEqual([4, 2]);
    for (const [j, y] of rows.entries())
      for (const [i, x] of columns.entries())
        expect(cellAt(read, i, j)).toBeCloseTo(3 * x + 5 * y, 3);
  });

  it('has of a peak in a cell two thirds in each direction', () => {
    const peak = filled(9, (x, y) => (x === 4 && y === 4 ? 9 : 0));
    expect(cellAt(resampled(peak, [4], [4]), 0, 0)).toBeCloseTo(4, 5);
    expect(cellAt(resampled(peak, [5], [4]), 0, 0)).toBeCloseTo(1, 5);
    expect(cellAt(resampled(peak, [6], [4]), 0, 0)).toBeCloseTo(0, 5);
  });
});
