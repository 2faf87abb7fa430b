import { describe, expect, it } from 'vitest';
import type { Point } from '../../model/geometry.ts';
import { cutToSight, thinOutlines, thinStroke } from './thin-outlines.ts';

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

  it('leaves out what strays just as far as allowed', () => {
    const bent = (by: number): Point[] => [
      [0, 0],
      [20, by],
      [40, 0],
      [60, 0],
    ];
    expect(thin(bent(1))).toHaveLength(2);
    expect(thin(bent(1.01))).toHaveLength(3);
  });

  it('keeps the farthest point of a bend, and what strays from the lines to it', () => {
    const bend: Point[] = [
      [0, 0],
      [20, 3],
      [40, 20],
      [60, 3],
      [81, 0],
    ];
    expect(thin(bend)).toEqual(bend);
    expect(thin(bend.toSpliced(1, 1, [20, 10.5]))).toHaveLength(4);
  });

  it('is coarser where nothing can be seen', () => {
    const far = (x: number, y: number): Point => [x + 500, y];
    expect(thin([far(0, 0), far(20, 8), far(40, -8), far(60, 0)])).toEqual([far(0, 0), far(60, 0)]);
  });

  it('is as fine at every edge of what can be seen as inside, and coarse only beyond the far distance', () => {
    const bentAt = (x: number, y: number): Point[] => [
      [x - 1, y],
      [x, y + 2],
      [x + 1, y],
      [x + 2, y],
    ];
    const kept = (x: number, y: number): boolean => thin(bentAt(x, y)).length > 2;
    for (const [x, y] of [
      [-20, 50],
      [120, 50],
      [50, -22],
      [50, 118],
    ] as const)
      expect(kept(x, y), `${x}, ${y}`).toBe(true);
    for (const [x, y] of [
      [-20.5, 50],
      [120.5, 50],
      [50, -22.5],
      [50, 118.5],
    ] as const)
      expect(kept(x, y), `${x}, ${y}`).toBe(false);
  });

  it('leaves strokes of less than four points as they are', () => {
    const short: Point[] = [
      [0, 0],
      [5, 0.1],
      [10, 0],
    ];
    expect(thin(short)).toEqual(short);
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

describe('cutToSight(stroke, coarseness)', () => {
  const cut = (points: Point[], closed = false): (readonly Point[])[] =>
    cutToSight({ points, closed }, { seen, near: 1, far: 20 }).map((stroke) => stroke.points);

  it('keeps of a line the segments that come near what is seen, each run by itself', () => {
    const out: Point = [-200, 50];
    const over: Point = [50, 50];
    const back: Point = [50, 300];
    const away: Point = [80, 300];
    const home: Point = [80, 90];
    expect(cut([out, over, back, away, home])).toEqual([
      [out, over, back],
      [away, home],
    ]);
  });

  it('keeps a segment that crosses what is seen from one side to the other', () => {
    expect(
      cut([
        [-500, 50],
        [500, 50],
      ]),
    ).toHaveLength(1);
  });

  it.each([
    ['left of', [-21, 0], [-21, 90], [1, 0]],
    ['right of', [121, 0], [121, 90], [-1, 0]],
    ['above', [0, -21], [90, -21], [0, 1]],
    ['below', [0, 121], [90, 121], [0, -1]],
  ] satisfies [string, Point, Point, Point][])(
    'leaves out what is farther %s it than it may stray',
    (_, from, to, [dx, dy]) => {
      expect(cut([from, to])).toEqual([]);
      const nearer = ([x, y]: Point): Point => [x + dx, y + dy];
      expect(cut([nearer(from), nearer(to)])).toHaveLength(1);
    },
  );

  it('leaves rings whole, which are filled', () => {
    const ring: Point[] = [
      [-900, 0],
      [-800, 0],
      [-800, 90],
    ];
    expect(cut(ring, true)).toEqual([ring]);
  });
});

describe('thinOutlines(outlines, coarseness)', () => {
  it('keeps the same points of a layer whose outlines are in larger units', () => {
    const points: Point[] = [
      [0, 0],
      [20, 0.9],
      [40, 1.9],
      [60, 0],
      [150, 15],
      [300, 0],
    ];
    const keptIn = (unit: number): Point[] => {
      const strokes = [
        { points: points.map(([x, y]): Point => [x / unit, y / unit]), closed: false },
      ];
      const part = { id: 'p', source: 's', leastKm2: 0, strokes };
      const outlines = new Map([['layer', { unit, parts: [part] }]]);
      const layer = thinOutlines(outlines, { seen, near: 1, far: 20 }).get('layer');
      expect(layer?.unit).toBe(unit);
      return (layer?.parts[0]?.strokes[0]?.points ?? []).map(([x, y]) => [x * unit, y * unit]);
    };
    expect(keptIn(1).length).toBeLessThan(points.length);
    expect(keptIn(4)).toEqual(keptIn(1));
  });
});
