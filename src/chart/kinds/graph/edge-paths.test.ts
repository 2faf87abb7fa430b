import { describe, expect, it } from 'vitest';
import type { Point } from '../../../model/geometry.ts';
import type { NodePosition } from './graph-layout.ts';
import { LANE, contextPath, focusPath, middleOf, pointsAlong, edgePath } from './edge-paths.ts';

const left = (y: number): NodePosition => ({ column: 'left', y });
const right = (y: number): NodePosition => ({ column: 'right', y });
const nobody = (): boolean => false;

describe('edgePath(a, b)', () => {
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

describe('every path of an edge', () => {
  const mirrored = (path: readonly Point[]): Point[] => path.map(([x, y]) => [1000 - x, y]);
  const pairs = [
    [left(100), right(900)],
    [left(100), left(500)],
    [right(300), right(350)],
    [right(700), left(0)],
  ] as const;
  const other = ({ column, y }: NodePosition): NodePosition =>
    column === 'left' ? right(y) : left(y);
  const near = (path: readonly Point[]) =>
    path.map((point) => point.map((value) => expect.closeTo(value, 6) as unknown));

  it('is the same there and back', () => {
    for (const [a, b] of pairs) {
      expect(edgePath(b, a).toReversed()).toEqual(near(edgePath(a, b)));
      expect(contextPath(b, a, nobody).toReversed()).toEqual(near(contextPath(a, b, nobody)));
    }
  });

  it('is the mirror image of that between the other columns', () => {
    for (const [a, b] of pairs) {
      expect(edgePath(other(a), other(b))).toEqual(near(mirrored(edgePath(a, b))));
      const taken = (position: NodePosition): boolean => position.y === a.y;
      expect(contextPath(other(a), other(b), taken)).toEqual(
        near(mirrored(contextPath(a, b, taken))),
      );
    }
    expect(focusPath([300, 50], right(600))).toEqual(
      near(mirrored(focusPath([700, 50], left(600)))),
    );
  });

  it('bulges the more the farther its ends are apart, and never to the other column', () => {
    const reach = (height: number): number =>
      Math.max(...pointsAlong(edgePath(left(0), left(height)), 20).map(([x]) => x));
    const reaches = [20, 200, 500, 1000].map(reach);
    expect(reaches).toEqual(reaches.toSorted((a, b) => a - b));
    expect(reaches[0]).toBeLessThan(reaches[1] ?? 0);
    expect(reaches.at(-1)).toBeLessThan(500);
  });

  it('goes from column to column without turning back, from lane to lane and between dots alike', () => {
    for (const path of [
      edgePath(left(100), right(900)),
      contextPath(left(100), right(900), nobody),
      contextPath(left(100), right(900), () => true),
    ]) {
      const xs = path.map(([x]) => x);
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      // The middle one of its three curves keeps its direction for a good part of the way.
      const [leaves = NaN, bends = NaN, , arrives = NaN] = xs.slice(3, 7);
      const share = (bends - leaves) / (arrives - leaves);
      expect(share).toBeGreaterThan(1 / 4);
      expect(share).toBeLessThanOrEqual(1 / 2);
    }
  });

  it('leaves its row level', () => {
    for (const [a, b] of pairs) {
      const path = edgePath(a, b);
      expect(path.slice(0, 5).map(([, y]) => y)).toEqual([a.y, a.y, a.y, a.y, a.y]);
      expect(path.slice(-5).map(([, y]) => y)).toEqual([b.y, b.y, b.y, b.y, b.y]);
    }
  });
});

describe('pointsAlong(path, steps)', () => {
  const path: Point[] = [
    [0, 0],
    [0, 90],
    [120, 90],
    [120, 0],
    [120, -30],
    [240, -30],
    [240, 60],
  ];

  it('has so many points to each curve, each end once', () => {
    const points = pointsAlong(path, 4);
    expect(points).toHaveLength(9);
    expect(points[0]).toEqual(path[0]);
    expect(points[4]).toEqual(path[3]);
    expect(points.at(-1)).toEqual(path.at(-1));
  });

  it('halves a curve as its points halve one another', () => {
    const half = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];
    const middle = (points: readonly Point[]): Point | undefined =>
      points.length === 1
        ? points[0]
        : middle(points.slice(1).map((point, i) => half(points[i] ?? point, point)));
    expect(pointsAlong(path, 2)[1]).toEqual(middle(path.slice(0, 4)));
    expect(pointsAlong(path, 2)[3]).toEqual(middle(path.slice(3)));
  });

  it('turns round with its path', () => {
    const back = pointsAlong(path.toReversed(), 5).toReversed();
    pointsAlong(path, 5).forEach(([x, y], i) => {
      expect(back[i]?.[0]).toBeCloseTo(x);
      expect(back[i]?.[1]).toBeCloseTo(y);
    });
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
