import { describe, expect, it } from 'vitest';
import { growthUpTo } from '../../model/growth.ts';
import { percentPerMonth, sayGrowth } from './growth.ts';
import { DOWN, FLAT, NONE, UP, windows } from '../../model/fits.fixture.ts';

describe('sayGrowth(growth, end)', () => {
  it('says it in a verdict and one sentence for each window, longest first', () => {
    const iraq = [10, 7, 6, 3, 4, 3, 5, 9, 14, 3, 5, 7];
    expect(sayGrowth(growthUpTo(iraq), '2019-12')).toMatchInlineSnapshot(`
      {
        "sentence": "Up to December 2019, there is no clear growth in this count: it may have grown, stood still or fallen.",
        "verdict": "none",
        "windows": [
          "Over 12 months: 0% a month (95% interval −9% to +9%).",
          "Over 6 months: −5% a month (95% interval −28% to +26%).",
          "Over three points, October 2019 to December 2019: +51% a month (95% interval −21% to +188%). Three points never suffice on their own.",
        ],
        "word": "no clear growth",
      }
    `);
  });

  it('gives a doubling time where the interval lies above zero, and only there', () => {
    const { sentence, windows: said } = sayGrowth(windows(FLAT, UP, FLAT), '2020-05');
    expect(sentence).toContain('Up to May 2020, this count can be called growing.');
    expect(said[1]).toBe(
      'Over 6 months: +35% a month (95% interval +11% to +65%), doubling in 2.3 months.',
    );
    expect([said[0], said[2]].join()).not.toContain('doubling');
  });

  it('states windows that say nothing, with the reason', () => {
    const growth = growthUpTo([0, 0, 0, 0, 0, 0, 3, 0, 0]);
    expect(sayGrowth(growth, '2020-03').windows).toEqual([
      'Over 12 months: no fit, because a month is missing.',
      'Over 6 months: no fit, because only one month has events.',
      'Over three points, January 2020 to March 2020: no fit, because only one month has events.',
    ]);
    expect(sayGrowth(windows(NONE, NONE, NONE), '2020-03').windows[0]).toBe(
      'Over 12 months: no fit, because every month has zero events.',
    );
  });

  it('never claims that a count proves or refutes the report', () => {
    for (const growth of [
      windows(UP, UP, UP),
      windows(FLAT, UP, DOWN),
      windows(NONE, DOWN, FLAT),
    ]) {
      const { sentence, windows: said } = sayGrowth(growth, '2020-01');
      expect([sentence, ...said].join(' ')).not.toMatch(/report|prove|refute|disprove|confirm/);
    }
  });
});

describe('percentPerMonth(rate)', () => {
  it.each([
    [0, '0%'],
    [-0.0000001, '0%'],
    [Math.LN2, '+100%'],
    [-Math.LN2, '−50%'],
    [0.0087, '+0.9%'],
    [-0.004, '−0.4%'],
    [3.5, 'over +1,000%'],
    [-6, 'below −99%'],
  ])('writes %d as %s', (rate, text) => {
    expect(percentPerMonth(rate)).toBe(text);
  });
});
