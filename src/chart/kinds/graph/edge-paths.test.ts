import { describe, expect, it } from 'vitest';
import type { Point } from '../../../model/geometry.ts';
import type { NodePosition } from './graph-layout.ts';
import { LANE, contextPath, focusPath, middleOf, pointsAlong, edgePath } from './edge-paths.ts';

const left = (y: number): NodePosition => ({ column: 'left', y });
const right = (y: number): NodePosition => ({ column: 'right', y });
const nobody = (): boolean => false;

describe('tiePath(a, b)', () => {
  it('runs from dot to dot', () => {
    const path = edgePath(left(100), right(900));
    expect(path.at(0)).toEqual([0, 100]);
    expect(path.at(-1)).toEqual([1000, 900]);
  });

  it('bulges inwards from a column, and never outwards', () => {
    const xs = (path: Point[]) => pointsAlong(path, 12).map(([x]) => x);
    expect(Math.min(...xs(edgePath(left(100), left(300))))).toBe(0);
    expect(Math.max(...xs(edgePath(left(100), left(300))))).toBeGreaterThan(30);
    expect(Math.max(...xs(edgePath(right(100), right(300))))).toBeCloseTo(1000);
  });

  it('has as many points as every other path, so that a relation moves between frames', () => {
    const lengths = [
      edgePath(left(0), right(0)),
      edgePath(left(0), left(1000)),
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
    const path = contextPath(a, b, (position) => position === a);
    expect(path.at(0)).toEqual([LANE, 100]);
    expect(path.at(-1)).toEqual([1000, 900]);
  });
});

describe('focusPath(focus, to)', () => {
  it('runs straight through the lane of the other', () => {
    const lane = focusPath([500, 0], right(700)).slice(-4);
    expect(lane.map(([x]) => Math.round(x))).toEqual([665, 777, 888, 1000]);
    expect(lane[0]?.[0]).toBe(1000 - LANE);
    expect(lane.map(([, y]) => y)).toEqual([700, 700, 700, 700]);
  });

  it('keeps relations to lower rows below those to higher ones', () => {
    const upper = pointsAlong(focusPath([500, 0], left(300)), 12);
    const lower = pointsAlong(focusPath([500, 0], left(320)), 12);
    for (const [i, [x, y]] of upper.entries()) {
      expect(lower[i]?.[0]).toBe(x);
      expect(lower[i]?.[1]).toBeGreaterThanOrEqual(y);
    }
  });
});

describe('middleOf(path)', () => {
  it('finds the point halfway and the step from there', () => {
    const path = [0, 10, 20, 30].map((x): Point => [x, 0]);
    const { at, towards } = middleOf(path);
    expect(at).toEqual([15, 0]);
    expect(towards[0]).toBeCloseTo(1.5);
    expect(towards[1]).toBe(0);
  });

  it('stays at the corner for a path without points', () => {
    expect(middleOf([])).toEqual({ at: [0, 0], towards: [0, 0] });
  });
});
