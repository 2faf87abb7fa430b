import { describe, expect, it } from 'vitest';
import { LETTERING } from '../labels/lettering.ts';
import { GAP } from '../labels/label-boxes.ts';
import labelSides, { sides } from './label-sides.css.ts';

const css = labelSides();

describe('the letters of labels', () => {
  it('are as large as those for which they were placed', () => {
    const base = (isKey: boolean): string | undefined =>
      (isKey
        ? /^\.label\.key \{ --letters: ([\d.]+)px/m
        : /^\.label \{ --letters: ([\d.]+)px/m
      ).exec(css)?.[1];
    for (const [kind, { key, context }] of Object.entries(LETTERING)) {
      const own = new RegExp(`^\\.l-${kind} \\{ --letters: ([\\d.]+)px`, 'm').exec(css)?.[1];
      const ownKey = new RegExp(`^\\.l-${kind}\\.key \\{ --letters: ([\\d.]+)px`, 'm').exec(
        css,
      )?.[1];
      expect(Number(ownKey ?? own ?? base(true)), kind).toBe(key);
      expect(Number(own ?? base(false)), kind).toBe(context);
    }
  });

  it('are broken where they were thought to be, and nowhere else', () => {
    for (const [kind, { widest }] of Object.entries(LETTERING))
      expect(css.includes(`.l-${kind} b { max-inline-size: calc(${widest ?? ''}px`), kind).toBe(
        widest !== undefined,
      );
  });
});

describe('sides(label)', () => {
  it('puts a label no farther from its point than it was placed for, and hardly nearer', () => {
    const gaps = [...sides('.w-').matchAll(/inset-[a-z]+-[a-z]+: (-?[\d.]+)px/g)].map(([, gap]) =>
      Number(gap),
    );
    expect(gaps).toHaveLength(4);
    for (const gap of gaps) {
      expect(gap).toBeLessThanOrEqual(GAP);
      expect(gap).toBeGreaterThanOrEqual(GAP - 1);
    }
  });

  it('puts a label as far to the left of its point as to the right, and as far over as under it', () => {
    const [right, left, top, bottom] = ['right', 'left', 'top', 'bottom'].map(
      (side) => new RegExp(`\\.w-${side} .*inset-[a-z-]+: ([\\d.]+)px`).exec(sides('.w-'))?.[1],
    );
    expect(right).toBeDefined();
    expect(top).toBeDefined();
    expect([left, bottom]).toEqual([right, top]);
  });

  it('are there for the wide stage and for the tall one', () => {
    for (const side of ['right', 'left', 'top', 'bottom', 'over'])
      for (const stage of ['w', 't']) expect(css).toContain(`.${stage}-${side}`);
  });
});
