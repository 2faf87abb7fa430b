import { describe, expect, it } from 'vitest';
import { coarseness, DETAIL } from './region.ts';
import { simplifier, triangleWeight } from './simplify.ts';
import type { Topology } from 'topojson-specification';

describe('coarseness', () => {
  it('is 1 inside the detail region and rises gradually outside', () => {
    expect(coarseness([43, 35])).toBe(1);
    expect(coarseness([36, 35])).toBe(1);
    expect(coarseness([35.5, 35])).toBeCloseTo(1.5);
    expect(coarseness([29, 41])).toBe(5);
  });

  it('rises by one with each degree beyond any side or corner of the region', () => {
    const [west, south, east, north] = DETAIL;
    for (const [lon, lat] of [
      [west, south],
      [east, north],
    ] as const)
      expect(coarseness([lon, lat])).toBe(1);
    expect(coarseness([west - 2, 35])).toBeCloseTo(3);
    expect(coarseness([east + 2, 35])).toBeCloseTo(3);
    expect(coarseness([43, south - 2])).toBeCloseTo(3);
    expect(coarseness([43, north + 2])).toBeCloseTo(3);
    expect(coarseness([east + 1, north + 1])).toBeCloseTo(1 + Math.SQRT2);
    expect(coarseness([east + 4, 35])).toBe(5);
    expect(coarseness([east + 9, 35])).toBe(5);
  });
});

describe('the weight of a point', () => {
  it('is nothing for a repeated or straight point', () => {
    expect(
      triangleWeight([
        [43, 35],
        [43, 35],
        [44, 35],
      ]),
    ).toBe(0);
    expect(
      triangleWeight([
        [43, 35],
        [43.5, 35],
        [44, 35],
      ]),
    ).toBe(0);
  });

  it('is the area of the triangle at a right angle, and less the sharper the angle', () => {
    const area = (0.1 * Math.cos((35 * Math.PI) / 180) * 111.2 * (0.2 * 111.2)) / 2;
    const at: [number, number] = [43, 35];
    const right = triangleWeight([[43.1, 35], at, [43, 35.2]]);
    expect(right).toBeCloseTo(area);
    // The same base and height, with the point over one end of the base, or far beyond it.
    expect(triangleWeight([[43.1, 35], at, [43.1, 35.2]])).toBeCloseTo(
      area * (1 - 0.7 * Math.cos(Math.atan(0.2 / (0.1 * Math.cos((35 * Math.PI) / 180))))),
    );
    expect(triangleWeight([[43.1, 35], at, [42.9, 35.2]])).toBeGreaterThan(area * 1.2);
  });

  it('is the same however the corner is turned', () => {
    const at: [number, number] = [43, 35];
    const squeeze = Math.cos((35 * Math.PI) / 180);
    /** The end of an edge that is so many degrees of latitude long and points to this angle. */
    const end = (length: number, angle: number): [number, number] => [
      at[0] + (length * Math.cos(angle)) / squeeze,
      at[1] + length * Math.sin(angle),
    ];
    for (const corner of [0.4, 1.2, 2.6])
      for (const turn of [0.3, 1, 2, 3.5, 5])
        expect(triangleWeight([end(0.1, turn), at, end(0.3, turn + corner)])).toBeCloseTo(
          triangleWeight([end(0.1, 0), at, end(0.3, corner)]),
        );
  });

  it('is less far away', () => {
    const near = triangleWeight([
      [43, 35],
      [43.5, 35.1],
      [44, 35],
    ]);
    const far = triangleWeight([
      [30, 35],
      [30.5, 35.1],
      [31, 35],
    ]);
    expect(far).toBeLessThan(near / 10);
  });
});

describe('simplifying', () => {
  it('keeps the ends and what matters', () => {
    const arcs = [
      [
        [43, 35],
        [43.5, 35.001],
        [44, 35],
        [44, 36],
      ],
    ];
    const topology: Topology = { type: 'Topology', objects: {}, arcs };
    expect(simplifier(topology)(10).arcs[0]).toEqual([
      [43, 35],
      [44, 35],
      [44, 36],
    ]);
  });
});
