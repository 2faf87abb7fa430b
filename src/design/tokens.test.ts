import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { DEFICIENCIES, difference, luminanceOf, seenWith } from './contrast.fixture.ts';
import { COLOURS, coloursOf, declarations, lightDark, type ColourName } from './tokens.ts';
import tokensCss from './tokens.css.ts';

const names = Object.keys(COLOURS) as ColourName[];

describe('coloursOf(theme)', () => {
  it('gives each colour as #rrggbb, the light ones by default', () => {
    for (const theme of ['light', 'dark'] as const)
      for (const name of names)
        expect(coloursOf(theme)(name), `${theme} ${name}`).toMatch(/^#[0-9a-f]{6}$/);
    expect(coloursOf()('paper')).toBe(coloursOf('light')('paper'));
    expect(coloursOf('dark')('paper')).not.toBe(coloursOf('light')('paper'));
  });
});

describe('letters', () => {
  const text = ['ink', 'ink-soft', 'accent-a', 'accent-b', 'accent-c', 'link'] as const;
  const onMaps = [...text, 'map-water-ink'] as const;
  const lands = ['map-land', 'map-land-far', 'map-sea', 'map-halo'] as const;
  const pairs = [
    ...text.flatMap((letters) =>
      (['paper', 'paper-raised'] as const).map((on) => ({ letters, on })),
    ),
    ...onMaps.flatMap((letters) => lands.map((on) => ({ letters, on }))),
  ];

  it.each(pairs)('$letters can be read on $on, in light and dark', ({ letters, on }) => {
    for (const theme of ['light', 'dark'] as const) {
      const colour = coloursOf(theme);
      const ratio = contrast(luminanceOf(colour(letters)), luminanceOf(colour(on)));
      expect(ratio, theme).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('the colours of roles', () => {
  const roles = ['accent-a', 'accent-b', 'accent-c'] as const;
  const deficiencies = Object.keys(DEFICIENCIES) as (keyof typeof DEFICIENCIES)[];

  it.each(deficiencies)('are told apart by readers with %s, in light and dark', (deficiency) => {
    for (const theme of ['light', 'dark'] as const) {
      const seen = roles.map((name) => seenWith(deficiency, coloursOf(theme)(name)));
      for (const [i, one] of seen.entries())
        for (const other of seen.slice(i + 1))
          expect(difference(one, other), theme).toBeGreaterThan(18);
    }
  });
});

describe('declarations(colours, write)', () => {
  it('writes a custom property for each colour', () => {
    expect(
      declarations(
        { ink: ['#111111', '#eeeeee'], rule: ['#222222', '#dddddd'] } as const,
        lightDark,
      ),
    ).toBe('--ink: light-dark(#111111, #eeeeee); --rule: light-dark(#222222, #dddddd);');
  });
});

describe('the sheet of tokens', () => {
  it('has each colour in both schemes, and the light one alone for browsers that know no schemes', () => {
    const css = tokensCss();
    for (const name of names) {
      expect(css).toContain(`--${name}: ${lightDark(COLOURS[name])};`);
      expect(css).toContain(`--${name}: ${COLOURS[name][0]};`);
    }
  });
});
