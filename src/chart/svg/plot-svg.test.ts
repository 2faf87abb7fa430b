import { describe, expect, it } from 'vitest';
import { CERTAINTIES, lookOf, type Certainty } from '../../model/certainty.ts';
import type { FigureField, FigureLabel, FigureSign, FigureUnit, Plot } from '../figure.ts';
import { plotSvg, SCALE } from './plot-svg.ts';

const AREA = { x: 100, y: 50, width: 800, height: 400 };
const EMPTY: Plot = {
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  boxes: [],
  marks: [],
  units: [],
  labels: [],
  points: [],
};
const numbersOf = (svg: string, name: string): number[] =>
  [...svg.matchAll(new RegExp(` ${name}="(-?[\\d.]+)"`, 'g'))].map(([, value]) => Number(value));
/** Baselines of the lines of a label in the middle of the plot. */
const basesOf = (more: Partial<FigureLabel>): number[] => {
  const label: FigureLabel = { key: 'l', text: 'One', kind: 'note', at: [500, 500], ...more };
  return numbersOf(plotSvg({ ...EMPTY, labels: [label] }, AREA), 'y');
};

describe('a label in a picture', () => {
  it('stands under, around or over its point, as far apart as it is high', () => {
    const [top = NaN, middle = NaN, bottom = NaN] = (['top', 'middle', 'bottom'] as const).flatMap(
      (baseline) => basesOf({ baseline }),
    );
    expect(top).toBeGreaterThan(250);
    expect(bottom).toBeLessThan(250);
    expect(middle).toBeCloseTo((top + bottom) / 2, 0);
    const [first = NaN, second = NaN] = basesOf({ text: 'One\nTwo' });
    expect(top - bottom).toBeCloseTo(second - first, 0);
    expect((first + second) / 2).toBeCloseTo(middle, 0);
  });

  it('moves by its offset, which grows with its letters', () => {
    const [still = NaN] = basesOf({});
    const [moved = NaN] = basesOf({ offset: [0, 10] });
    expect(moved - still).toBeCloseTo(10 * SCALE, 1);
  });
});

describe('a box in a picture', () => {
  it('covers the same share of its area as of the plot', () => {
    const box = { key: 'b', at: [250, 100, 750, 600], certainty: 'corroborated' } as const;
    const svg = plotSvg({ ...EMPTY, boxes: [{ ...box, at: [...box.at] }] }, AREA);
    expect(['x', 'y', 'width', 'height'].map((name) => numbersOf(svg, name)[0])).toEqual([
      300, 90, 400, 200,
    ]);
  });
});

describe('the paint of a box in a picture', () => {
  const painted = (certainty: Certainty): string =>
    plotSvg({ ...EMPTY, boxes: [{ key: 'b', at: [0, 0, 500, 500], certainty }] }, AREA);

  it('is hatched as its certainty is, in the pattern for its role, and else plain', () => {
    for (const certainty of CERTAINTIES) {
      const { fill } = lookOf(certainty).area;
      const patterns = painted(certainty).match(/url\(#[^)]+\)/g) ?? [];
      expect(patterns, certainty).toEqual(
        fill.endsWith('hatched') ? [`url(#${fill}-neutral)`] : [],
      );
    }
  });

  it('is an outline without a fill only where nothing fills it', () => {
    for (const certainty of CERTAINTIES)
      expect(painted(certainty).includes('class="outline"'), certainty).toBe(
        lookOf(certainty).area.edge === 'outline',
      );
  });
});

describe('a square in a picture', () => {
  it('stands around its point, larger than in the page', () => {
    const unit = { key: 'u', at: [500, 500], size: 30, text: '7', href: '', spoken: '' } as const;
    const svg = plotSvg({ ...EMPTY, units: [{ ...unit, at: [...unit.at] }] }, AREA);
    const [x = NaN, y = NaN, width = NaN, height = NaN] = ['x', 'y', 'width', 'height'].map(
      (name) => numbersOf(svg, name)[0],
    );
    expect([x + width / 2, y + height / 2]).toEqual([500, 250]);
    expect(width).toBe(height);
    expect(width).toBeGreaterThan(30);
  });
});

describe('a phrase in a picture', () => {
  const phrase = { width: 80, letters: 13, sign: 6, reach: 8 };
  const unit: FigureUnit = {
    key: 'u',
    at: [500, 500],
    size: 24,
    phrase,
    text: '“a & b”',
    href: '',
    spoken: '',
  };
  const drawn = (more: Partial<FigureUnit> = {}): string =>
    plotSvg({ ...EMPTY, units: [{ ...unit, ...more }] }, AREA, 2);

  it('has its words over a sign as wide as they are', () => {
    const svg = drawn();
    expect(svg).toContain('>“a &amp; b”</text>');
    expect(numbersOf(svg, 'width')).toEqual([160]);
    expect(numbersOf(svg, 'height')).toEqual([12]);
    const [words = NaN, sign = NaN] = numbersOf(svg, 'y');
    expect(words).toBeLessThan(sign);
    expect(sign + 12).toBe(250 + 24);
    expect(numbersOf(svg, 'x')).toEqual([420, 420]);
  });

  it('has an empty sign without a certainty, and a dotted edge where nothing can be checked', () => {
    expect(drawn()).toContain('fill="none"');
    expect(drawn()).not.toContain('stroke-dasharray');
    expect(drawn({ certainty: 'uncheckable' })).toContain('stroke-dasharray');
    expect(drawn({ certainty: 'contested' })).toContain('fill="url(#cross-hatched)"');
  });
});

describe('a bar in a picture', () => {
  it('stands around its point, as high as the plot where it has no height', () => {
    const at: [number, number] = [500, 500];
    const bars = [
      { key: 's', kind: 'sheet', at, width: 100 },
      { key: 't', kind: 'text', at, offset: [10, -3] as [number, number], width: 20, height: 4 },
    ] as const;
    const svg = plotSvg({ ...EMPTY, bars: [...bars] }, AREA, 2);
    expect(numbersOf(svg, 'width')).toEqual([200, 40]);
    expect(numbersOf(svg, 'height')).toEqual([400, 8]);
    expect(numbersOf(svg, 'x')).toEqual([400, 500]);
    expect(numbersOf(svg, 'y')).toEqual([50, 240]);
  });
});

describe('signs and fields in a picture', () => {
  it('centres a glyph and the bar under it on their place', () => {
    const sign = {
      key: 's',
      at: [500, 500],
      glyph: 'ring',
      size: 10,
      width: 20,
    } satisfies Partial<FigureSign>;
    const svg = plotSvg({ ...EMPTY, signs: [{ ...sign, certainty: 'corroborated' }] }, AREA, 1);
    expect(svg).toContain('translate(495 242.8) scale(1)');
    expect(svg).toContain('<rect x="490" y="254.3" width="20" height="3" fill="currentColor"');
  });

  it('draws a field as one path whose dashes are its squares', () => {
    const field = {
      key: 'f',
      at: [0, 0],
      count: 5,
      perRow: 3,
      size: 3,
      pitch: 4,
    } satisfies FigureField;
    const svg = plotSvg({ ...EMPTY, fields: [{ ...field, offset: [10, 0] }] }, AREA, 2);
    expect(svg).toBe(
      '<path class="field" transform="translate(120 50) scale(2)" d="M0 1.5h11M0 5.5h7" stroke-width="3" stroke-dasharray="3 1"/>',
    );
  });

  it('washes a row that is lit, in the colour of its role', () => {
    const svg = plotSvg(
      { ...EMPTY, boxes: [{ key: 'lit', at: [0, 0, 1000, 500], role: 'attacker' }] },
      AREA,
    );
    expect(svg).toBe(
      '<rect class="box lit role-attacker" x="100" y="50" width="800" height="200"/>',
    );
  });
});

it('draws a box that does not stretch at the scale of letters', () => {
  const fixed = { offset: [-40, -10] as [number, number], width: 40, height: 20 };
  const boxes: Plot['boxes'] = [{ key: 'flag', at: [500, 200, 500, 200], isCard: true, fixed }];
  expect(plotSvg({ ...EMPTY, boxes }, AREA, 2)).toBe(
    '<rect class="box-card" x="420" y="110" width="80" height="40"/>',
  );
});
