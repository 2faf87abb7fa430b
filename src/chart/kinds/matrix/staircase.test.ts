import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_BOX, VARIANTS } from '../../figure.ts';
import { BESIDE, staircase } from './staircase.ts';

const widths = fc.array(fc.integer({ min: 10, max: 110 }), { minLength: 2, maxLength: 12 });

describe('staircase(names, variant)', () => {
  it('leaves room for every name between the edge and its cells, and no more than one needs', () => {
    fc.assert(
      fc.property(widths, fc.constantFrom(...VARIANTS), (names, variant) => {
        const { padding, nameAt } = staircase(names, variant);
        const plot = LEAST_BOX[variant].width - padding.left - padding.right;
        const spare = names.map(
          (name, row) => padding.left + (nameAt(row)[0] / 1000) * plot - BESIDE - name,
        );
        expect(Math.min(...spare)).toBeGreaterThanOrEqual(-0.01);
        // The padding is a whole number of pixels, and never under 4.
        if (padding.left > 4) expect(Math.min(...spare)).toBeLessThan(1);
      }),
    );
  });

  it('lets two rows meet in one cell, whichever comes first, right of the upper name and over the lower', () => {
    const { cellAt, nameAt } = staircase([50, 50, 50], 'wide');
    expect(cellAt(0, 2)).toEqual(cellAt(2, 0));
    expect(cellAt(0, 2)[1]).toBe(nameAt(0)[1]);
    expect(cellAt(0, 2)[0]).toBeGreaterThan(nameAt(1)[0]);
    expect(cellAt(0, 2)[0]).toBeLessThan(nameAt(2)[0]);
  });

  it('lets names stand in the cells of the diagonal', () => {
    const { cellAt, nameAt, rowBox } = staircase([50, 50, 50], 'wide');
    expect(cellAt(0, 1)[0]).toBe(250);
    expect([0, 1, 2].map((row) => nameAt(row)[0])).toEqual([0, 500, 1000]);
    expect(rowBox(0).map(Math.round)).toEqual([0, 0, 1000, 333]);
  });

  it('draws no line through a name', () => {
    const { grid, nameAt } = staircase([50, 50, 50, 50], 'wide');
    for (const [start, end] of grid.paths) {
      if (start?.[0] !== end?.[0]) continue;
      // An upright ends over the name that stands there.
      const crossed = [0, 1, 2, 3].filter(
        (row) => nameAt(row)[0] > (start?.[0] ?? NaN) && nameAt(row)[1] < (end?.[1] ?? NaN),
      );
      expect(crossed).toEqual([]);
    }
  });
});
