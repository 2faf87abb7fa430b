import { describe, expect, it } from 'vitest';
import { curvedPath, straightPath, strokeOf } from './path-data.ts';
import type { Stroke } from './path-data.ts';

const line = (...points: [number, number][]): Stroke => ({ points, closed: false });
const ring = (...points: [number, number][]): Stroke => ({ points, closed: true });

describe('a stroke', () => {
  it('is rounded and loses points that fall together', () => {
    const stroke = strokeOf(
      [
        [0.2, 0.4],
        [0.4, -0.2],
        [3.6, 2],
      ],
      false,
    );
    expect(stroke?.points).toEqual([
      [0, 0],
      [4, 2],
    ]);
  });

  it('does not repeat the first point of a ring', () => {
    const corners: [number, number][] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0.1, 0.1],
    ];
    expect(strokeOf(corners, true)?.points).toHaveLength(3);
  });

  it('is nothing when it has shrunk to a point or a ring to a line', () => {
    expect(strokeOf([], false)).toBeUndefined();
    expect(
      strokeOf(
        [
          [1.1, 1],
          [0.9, 1],
        ],
        false,
      ),
    ).toBeUndefined();
    expect(
      strokeOf(
        [
          [0, 0],
          [9, 0],
          [0, 0],
        ],
        true,
      ),
    ).toBeUndefined();
  });

  it('keeps to a coarser grid', () => {
    expect(
      strokeOf(
        [
          [0.9, 1.1],
          [5.2, 6.8],
        ],
        false,
        2,
      )?.points,
    ).toEqual([
      [0, 2],
      [6, 6],
    ]);
  });
});

describe('a straight path', () => {
  it('needs a separator only before a number without sign', () => {
    expect(straightPath([line([10, 5], [12, 3], [11, 3], [11, 9])])).toBe('m10 5 2-2-1 0 0 6');
  });

  it('goes on from where the pen is', () => {
    expect(straightPath([line([1, 1], [3, 3]), line([5, 4], [5, 6])])).toBe('m1 1 2 2m2 1 0 2');
  });

  it('counts from the start of a ring after it is closed', () => {
    expect(straightPath([ring([0, 0], [4, 0], [4, 4]), line([1, 1], [2, 2])])).toBe(
      'm0 0 4 0 0 4zm1 1 1 1',
    );
  });

  it('writes nothing for what cannot be seen: no stroke, no point, one point', () => {
    expect(straightPath([])).toBe('');
    expect(straightPath([line()])).toBe('');
    expect(straightPath([line([3, 4]), ring([3, 4])])).toBe('');
    expect(straightPath([line([3, 4]), line([1, 1], [2, 2])])).toBe('m1 1 1 1');
  });
});

describe('a curved path', () => {
  it('begins and ends a line at its own ends', () => {
    const data = curvedPath([line([0, 0], [10, 0], [10, 10])]);
    expect(data).toBe('m0 0t5 0 5 5 0 5');
  });

  it('runs a ring through the middles of its edges', () => {
    const data = curvedPath([ring([0, 0], [10, 0], [10, 10], [0, 10])]);
    expect(data).toBe('m0 5q0-5 5-5t5 5-5 5-5-5z');
  });

  it('holds long edges near their corners', () => {
    const data = curvedPath([ring([0, 0], [1000, 0], [1000, 1000], [0, 1000])]);
    expect(data.match(/-?\d+/g)?.length).toBeGreaterThan(24);
    expect(data.startsWith('m0 30')).toBe(true);
  });

  it('puts two points into an edge of more than 120 units, 60 from its ends', () => {
    expect(curvedPath([line([0, 0], [300, 400])])).toMatchInlineSnapshot(
      `"m0 0t18 24 132 176 132 176 18 24"`,
    );
    expect(curvedPath([line([400, 300], [0, 0])])).toMatchInlineSnapshot(
      `"m400 300t-24-18-176-132-176-132-24-18"`,
    );
    expect(curvedPath([line([0, 0], [0, 120], [0, 242])])).toMatchInlineSnapshot(
      `"m0 0t0 60 0 90 0 31 0 31 0 30"`,
    );
    expect(curvedPath([ring([0, 0], [0, 122], [10, 0])])).toMatchInlineSnapshot(
      `"m5 0q-5 0-5 30t0 31 0 31 2 0 3-31 3-31-3-30z"`,
    );
  });

  it('stays whole when all coordinates are even', () => {
    expect(curvedPath([line([2, 4], [6, 10], [500, 302], [504, 300])])).not.toContain('.');
  });
});
