import { describe, expect, it } from 'vitest';
import { LEAST_BOX } from '../../chart/figure.ts';
import { DESIGN, scaleFor } from './stage-scale.ts';

describe('scaleFor', () => {
  it('enlarges until one side is full', () => {
    const { width, height } = DESIGN.map.usual;
    expect(scaleFor({ width: 2 * width, height: 10 * height }, 'map', false)).toBe(2);
    expect(scaleFor({ width: 10 * width, height: 2 * height }, 'map', false)).toBe(2);
  });

  it('enlarges more for large type', () => {
    const screen = { width: 1024, height: 560 };
    for (const kind of ['map', 'figure'] as const)
      expect(scaleFor(screen, kind, true)).toBeGreaterThan(scaleFor(screen, kind, false));
  });

  it('shrinks a little in a small window, and keeps letters of 12 pixels readable', () => {
    const { width, height } = DESIGN.map.large;
    expect(scaleFor({ width: 0.8 * width, height }, 'map', true)).toBeCloseTo(0.8);
    expect(scaleFor({ width: 320, height: 200 }, 'figure', false)).toBe(0.75);
  });
});

describe('DESIGN', () => {
  it('has state for the least box of a figure, its headline and its edges', () => {
    expect(DESIGN.figure.usual.width - 32).toBeGreaterThanOrEqual(LEAST_BOX.wide.width);
    expect(DESIGN.figure.usual.height - 60).toBeGreaterThanOrEqual(LEAST_BOX.wide.height);
    expect(DESIGN.figure.large.width - 32).toBeGreaterThanOrEqual(LEAST_BOX.narrow.width);
    expect(DESIGN.figure.large.height - 100).toBeGreaterThanOrEqual(LEAST_BOX.narrow.height);
  });
});
