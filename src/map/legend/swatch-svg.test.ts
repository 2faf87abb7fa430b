import { describe, expect, it } from 'vitest';
import {
  CERTAINTIES,
  LEG_STATUSES,
  lookOf,
  svgDashes,
  type Certainty,
} from '../../model/certainty.ts';
import type { LegendEntry } from './legend-entry.ts';
import { swatchSvg } from './swatch-svg.ts';

const swatch = (kind: LegendEntry['swatch'], certainty?: Certainty): string =>
  swatchSvg({ swatch: kind, text: 'Something', ...(certainty && { certainty }) });

describe('swatchSvg(entry)', () => {
  it.each(['line', 'area', 'grain', 'square'] as const)(
    'draws a %s of each certainty differently: colour alone never tells',
    (kind) => {
      const drawn = CERTAINTIES.map((certainty) => swatch(kind, certainty));
      expect(new Set(drawn).size).toBe(CERTAINTIES.length);
      expect(drawn.every((svg) => !/fill="#|stroke="#/.test(svg))).toBe(true);
    },
  );

  it('draws no edge around an area: dots, the more the surer it is, and lines where it has some', () => {
    const [solid = '', tinted = '', hatched = '', crossed = ''] = CERTAINTIES.map((certainty) =>
      swatch('grain', certainty),
    );
    for (const certainty of CERTAINTIES) expect(swatch('grain', certainty)).not.toContain('<rect');
    const dotsIn = (svg: string): number => svg.match(/h0/g)?.length ?? 0;
    expect(dotsIn(solid)).toBeGreaterThan(dotsIn(tinted) * 1.5);
    expect(dotsIn(tinted)).toBeGreaterThan(dotsIn(hatched) * 1.3);
    expect(dotsIn(swatch('grain', 'uncheckable'))).toBeGreaterThan(10);
    expect([hatched, crossed].map((svg) => svg.match(/<path/g)?.length)).toEqual([2, 3]);
  });

  it('draws a line in the dashes of its certainty', () => {
    expect(swatch('line', 'corroborated')).not.toContain('dasharray');
    expect(swatch('line', 'plausible')).toContain(
      `stroke-dasharray="${svgDashes('plausible') ?? 'none'}"`,
    );
  });

  it('draws an open square for a claim whose verdict is not shown yet', () => {
    expect(swatch('square')).toMatchInlineSnapshot(
      `"<g fill="none" stroke="currentColor"><rect x="9.5" y="1.5" width="11" height="11" fill="none"/></g>"`,
    );
  });

  it('draws a square that nobody can check other than one whose verdict is not shown', () => {
    const outlines = [swatch('square'), ...CERTAINTIES.map((one) => swatch('square', one))];
    expect(new Set(outlines).size).toBe(CERTAINTIES.length + 1);
    const dashed = CERTAINTIES.filter((one) => swatch('square', one).includes('dasharray'));
    expect(dashed).toEqual(['uncheckable']);
  });

  it('draws a column in the colour of its role, or in ink as the figure does, pale where it steps back', () => {
    const column = (more: Partial<LegendEntry>): string =>
      /fill=.*(?=\/>)/.exec(swatchSvg({ swatch: 'role', text: 'fights', ...more }))?.[0] ?? '';
    expect(column({ role: 'attacker' })).toBe('fill="currentColor"');
    expect(column({})).toBe('fill="var(--ink)"');
    expect(column({ isContext: true })).toBe('fill="var(--ink)" fill-opacity="0.38"');
  });

  it('draws the squares of points met in ink, as the figure does', () => {
    expect(swatch('fits')).toContain('fill="var(--ink)"');
    expect(swatch('fits')).not.toContain('currentColor');
  });

  it('draws a leg as the map draws it, whatever the verdicts', () => {
    const drawn = LEG_STATUSES.map((leg) => swatchSvg({ swatch: 'leg', leg, text: leg }));
    const lines = CERTAINTIES.map((certainty) => swatch('line', certainty));
    expect(new Set([...drawn, ...lines]).size).toBe(drawn.length + lines.length);
  });

  it('draws nothing for a line or an area without a certainty', () => {
    expect(swatch('line')).toBe('');
    expect(swatch('area')).toBe('');
    expect(swatch('grain')).toBe('');
  });

  it('draws no edge around a span of a figure either, unless nothing fills it', () => {
    for (const certainty of CERTAINTIES)
      expect(
        swatch('area', certainty).includes(
          '<rect x="1" y="1" width="28" height="12" rx="5" fill="none"',
        ),
      ).toBe(certainty === 'uncheckable');
  });

  it('lays the coats of a span one inside the other, around the middle of its box', () => {
    const coats = [
      ...swatch('area', 'partly').matchAll(
        /<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)" rx="(\d+)"/g,
      ),
    ].map(([, ...numbers]) => numbers.map(Number));
    expect(coats.length).toBeGreaterThan(1);
    let before = Infinity;
    for (const [x = NaN, y = NaN, width = NaN, height = NaN, radius = NaN] of coats) {
      expect([x + width / 2, y + height / 2]).toEqual([15, 7]);
      // Rounded corners of all coats have one middle, so that their edges stay as far apart there.
      expect(x + radius).toBe(6);
      expect(width).toBeLessThan(before);
      before = width;
    }
  });

  it('keeps its dots inside its box', () => {
    for (const certainty of CERTAINTIES)
      for (const [, x, y] of swatch('grain', certainty).matchAll(/M([\d.]+) ([\d.]+)h0/g)) {
        expect(Math.abs(Number(x) - 15)).toBeLessThanOrEqual(14);
        expect(Math.abs(Number(y) - 7)).toBeLessThanOrEqual(6);
      }
  });

  it('hatches areas as their certainty is hatched, and crosses them only where that is crossed', () => {
    const hatched = CERTAINTIES.filter((one) => swatch('grain', one).includes('M4 12L13 2'));
    const crossed = CERTAINTIES.filter((one) => swatch('grain', one).includes('M4 2L13 12'));
    expect(hatched).toEqual(CERTAINTIES.filter((one) => lookOf(one).area.fill.endsWith('hatched')));
    expect(crossed).toEqual(CERTAINTIES.filter((one) => lookOf(one).area.fill === 'cross-hatched'));
  });

  it('draws everything inside its box of 30 by 14', () => {
    const kinds = [
      'ruler',
      'dots',
      'role',
      'line',
      'area',
      'square',
      'count',
      'levels',
      'card',
      'fits',
    ];
    for (const kind of kinds as LegendEntry['swatch'][]) {
      const svg = swatch(kind, 'contested');
      expect(svg, kind).not.toBe('');
      const numbers = [...svg.matchAll(/ (?:c?x)="([\d.]+)"/g)].map(([, x]) => Number(x));
      expect(Math.max(0, ...numbers), kind).toBeLessThanOrEqual(30);
    }
  });

  it('draws signs side by side around its middle, each in its own colour', () => {
    const svg = swatchSvg({ swatch: 'glyphs', glyphs: ['cross', 'ring'], text: 'both' });
    expect(svg.match(/translate\([\d.]+/g)).toEqual(['translate(3.5', 'translate(16.5']);
    expect(svg.match(/stroke="[^"]+"/g)).toEqual([
      'stroke="var(--ink)"',
      'stroke="var(--accent-c)"',
    ]);
    expect(swatchSvg({ swatch: 'glyphs', glyphs: ['stroke'], text: 'one' })).toContain(
      'translate(10 2)',
    );
  });
});
