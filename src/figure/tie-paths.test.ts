import { describe, expect, it } from 'vitest';
import type { Seat } from './lay-out-actors.ts';
import { LANE, contextPath, focusPath, middleOf, tiePath } from './tie-paths.ts';

const left = (y: number): Seat => ({ column: 'left', y });
const right = (y: number): Seat => ({ column: 'right', y });
const nobody = (): boolean => false;

describe('tiePath(a, b)', () => {
  it('runs from dot to dot', () => {
    const path = tiePath(left(100), right(900));
    expect(path.at(0)).toEqual([0, 100]);
    expect(path.at(-1)).toEqual([1000, 900]);
  });

  it('bulges inwards from a column, and never outwards', () => {
    const xs = (path: readonly (readonly [number, number])[]) => path.map(([x]) => x);
    expect(Math.min(...xs(tiePath(left(100), left(300))))).toBe(0);
    expect(Math.max(...xs(tiePath(left(100), left(300))))).toBeGreaterThan(30);
    expect(Math.max(...xs(tiePath(right(100), right(300))))).toBe(1000);
  });

  it('has as many points as every other path, so that a tie moves between frames', () => {
    const lengths = [
      tiePath(left(0), right(0)),
      tiePath(left(0), left(1000)),
      contextPath(left(0), right(500), nobody),
      contextPath(left(0), right(500), () => true),
      focusPath([500, 0], left(20)),
    ].map(({ length }) => length);
    expect(new Set(lengths).size).toBe(1);
  });
});

describe('contextPath(a, b, isTaken)', () => {
  it('stops before a lane that is taken, and runs through one that is not', () => {
    const [a, b] = [left(100), right(900)];
    const path = contextPath(a, b, (seat) => seat === a);
    expect(path.at(0)).toEqual([LANE, 100]);
    expect(path.at(-1)).toEqual([1000, 900]);
  });
});

describe('focusPath(focus, to)', () => {
  it('runs straight through the lane of the other', () => {
    expect(focusPath([500, 0], right(700)).slice(-2)).toEqual([
      [1000 - LANE, 700],
      [1000, 700],
    ]);
  });

  it('keeps ties to lower rows below those to higher ones', () => {
    const upper = focusPath([500, 0], left(300));
    const lower = focusPath([500, 0], left(320));
    for (const [i, [x, y]] of upper.entries()) {
      expect(lower[i]?.[0]).toBe(x);
      expect(lower[i]?.[1]).toBeGreaterThanOrEqual(y);
    }
  });
});

describe('middleOf(path)', () => {
  it('finds the point halfway and the step from there', () => {
    const path = [0, 10, 20].map((x): [number, number] => [x, 0]);
    expect(middleOf(path)).toEqual({ at: [10, 0], towards: [10, 0] });
  });

  it('stays at the corner for a path without points', () => {
    expect(middleOf([])).toEqual({ at: [0, 0], towards: [0, 0] });
  });
});
