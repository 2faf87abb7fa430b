import { describe, expect, it } from 'vitest';
import { coarseness } from './region.ts';
import { simplifier, triangleWeight } from './simplify.ts';
import type { Topology } from 'topojson-specification';

describe('coarseness', () => {
  it('is 1 inside the detail region and rises gradually outside', () => {
    expect(coarseness([43, 35])).toBe(1);
    expect(coarseness([36, 35])).toBe(1);
    expect(coarseness([35.5, 35])).toBeCloseTo(1.5);
    expect(coarseness([29, 41])).toBe(5);
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
