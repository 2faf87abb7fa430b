import { describe, expect, it } from 'vitest';
import type { Point } from '../../model/geometry.ts';
import { thinStroke } from './thin-outlines.ts';

const seen = { x: 0, y: 0, width: 100, height: 100 };
const thin = (points: Point[], closed = false): readonly Point[] =>
  thinStroke({ points, closed }, { seen, near: 1, far: 20 }).points;

describe('thinStroke(stroke, coarseness)', () => {
  it('leaves out points that lie nearly on the line between others', () => {
    expect(
      thin([
        [0, 0],
        [20, 0.5],
        [40, -0.5],
        [60, 0],
        [60, 40],
      ]),
    ).toEqual([
      [0, 0],
      [60, 0],
      [60, 40],
    ]);
  });

  it('keeps what strays farther than allowed', () => {
    const bent: Point[] = [
      [0, 0],
      [20, 1.5],
      [40, 0],
      [60, 0],
    ];
    expect(thin(bent)).toContainEqual([20, 1.5]);
  });

  it('is coarser where nothing can be seen', () => {
    const far = (x: number, y: number): Point => [x + 500, y];
    expect(thin([far(0, 0), far(20, 8), far(40, -8), far(60, 0)])).toEqual([far(0, 0), far(60, 0)]);
  });

  it('keeps a ring a ring', () => {
    const small: Point[] = [
      [10, 10],
      [10.4, 10],
      [10.4, 10.4],
      [10, 10.4],
    ];
    expect(thin(small, true)).toEqual(small);
    const square: Point[] = [
      [10, 10],
      [50, 10],
      [50, 50],
      [30, 50.2],
      [10, 50],
    ];
    expect(thin(square, true)).toEqual([
      [10, 10],
      [50, 10],
      [50, 50],
      [10, 50],
    ]);
  });
});
