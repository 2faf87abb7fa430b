import { describe, expect, it } from 'vitest';
import { LEAST_BOX } from '../../chart/figure.ts';
import { DESIGN } from './stage-scale.ts';

describe('DESIGN', () => {
  it('enlarges more for large type', () => {
    for (const { usual, large } of Object.values(DESIGN)) {
      expect(large.width).toBeLessThan(usual.width);
      expect(large.height).toBeLessThan(usual.height);
    }
  });

  it('has room for the least box of a figure, its headline and its edges', () => {
    expect(DESIGN.figure.usual.width - 32).toBeGreaterThanOrEqual(LEAST_BOX.wide.width);
    expect(DESIGN.figure.usual.height - 60).toBeGreaterThanOrEqual(LEAST_BOX.wide.height);
    expect(DESIGN.figure.large.width - 32).toBeGreaterThanOrEqual(LEAST_BOX.narrow.width);
    expect(DESIGN.figure.large.height - 100).toBeGreaterThanOrEqual(LEAST_BOX.narrow.height);
  });
});
