import { describe, expect, it } from 'vitest';
import { LEAST_BOX, STROKE_WIDTH, TYPE } from '../figure.ts';
import plotSizes, { GROWTH } from './plot-sizes.css.ts';

const css = plotSizes();

describe('the sizes of figures', () => {
  it('have a width for all that is stroked, and for dots', () => {
    const { column, ...stroked } = STROKE_WIDTH;
    for (const [kind, width] of Object.entries(stroked))
      expect(css).toContain(`.m-${kind} { --line: ${width}px; }`);
    expect(column).toBe(0);
    expect(css).not.toContain('.m-column');
  });

  it('have letters for each kind of label', () => {
    for (const [kind, { size, weight }] of Object.entries(TYPE))
      expect(css).toContain(
        `.fl-${kind} { font-size: calc(${size}px * var(--k)); font-weight: ${weight}; }`,
      );
  });

  it('grow only in boxes in which the layout grows as much in both directions', () => {
    for (const variant of ['narrow', 'wide'] as const)
      for (const k of GROWTH[variant]) {
        const [, width = 0, height = 0] =
          new RegExp(
            `min-width: (\\d+)px\\) and \\(min-height: (\\d+)px\\) \\{ \\.plot-${variant} \\{ --k: ${k};`,
          ).exec(css) ?? [];
        expect(Number(width)).toBeGreaterThanOrEqual(LEAST_BOX[variant].width * k);
        expect(Number(height)).toBeGreaterThanOrEqual(LEAST_BOX[variant].height * k);
        // And in all of them: no pixel later than they could.
        expect(Number(width)).toBeLessThanOrEqual(LEAST_BOX[variant].width * k + 1);
        expect(Number(height)).toBeLessThanOrEqual(LEAST_BOX[variant].height * k + 1);
      }
  });
});
