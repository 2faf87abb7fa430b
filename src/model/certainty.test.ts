import { describe, expect, it } from 'vitest';
import {
  CERTAINTIES,
  certaintyOfVerdict,
  LEG_STATUSES,
  lineOf,
  lookOf,
  mapLibreDashes,
  svgDashes,
  VERDICTS,
} from './certainty.ts';

const looks = CERTAINTIES.map((certainty) => ({ certainty, ...lookOf(certainty) }));
const areDifferent = (values: readonly unknown[]): boolean =>
  new Set(values.map((value) => JSON.stringify(value))).size === values.length;

describe('the certainty grammar', () => {
  it('has a class for every verdict and a verdict for every class', () => {
    expect(VERDICTS.map(certaintyOfVerdict)).toEqual([...CERTAINTIES]);
  });

  it('never draws a leg as a solid line: nobody saw a whole journey', () => {
    for (const status of LEG_STATUSES) expect(svgDashes(status)).toBeDefined();
  });

  it('draws legs as no class is drawn, and the heavier the more stands behind them', () => {
    const widths = LEG_STATUSES.map((status) => lineOf(status).width);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    for (const status of LEG_STATUSES)
      for (const { line } of looks) {
        const { width, dashes } = lineOf(status);
        // Lines of like width, or of like dashes, are taken for one another.
        expect(Math.max(width / line.width, line.width / width)).toBeGreaterThan(1.4);
        expect(dashes).not.toEqual(line.dashes);
      }
  });

  it('leaves gaps between the bars of a leg that can be seen', () => {
    for (const status of LEG_STATUSES) {
      const [bar = 0, gap = 0] = lineOf(status).dashes;
      expect(gap).toBeGreaterThanOrEqual(2.5);
      expect(bar).toBeGreaterThanOrEqual(1);
    }
  });

  it('gives no two classes the same line', () => {
    expect(areDifferent(looks.map(({ line }) => line.dashes))).toBe(true);
  });

  it('gives no two classes the same area, underline or dot', () => {
    expect(areDifferent(looks.map(({ area }) => area))).toBe(true);
    expect(areDifferent(looks.map(({ underline }) => underline))).toBe(true);
    expect(areDifferent(looks.map(({ dot }) => dot))).toBe(true);
  });

  it('draws a solid line and a solid area for what is corroborated, and for nothing else', () => {
    const lines = looks.filter(({ line }) => line.dashes.length === 0);
    const areas = looks.filter(({ area }) => area.fill === 'solid');
    expect(lines.map(({ certainty }) => certainty)).toEqual(['corroborated']);
    expect(areas.map(({ certainty }) => certainty)).toEqual(['corroborated']);
  });

  it('gives a soft edge to every area that is filled: nobody measured it', () => {
    for (const { area } of looks) expect(area.edge).toBe(area.fill === 'none' ? 'outline' : 'soft');
  });

  it('gives every dash a gap that can be seen', () => {
    for (const { line } of looks) {
      expect(line.dashes.length % 2).toBe(0);
      line.dashes.forEach((length, i) => {
        expect(length).toBeGreaterThanOrEqual(i % 2 === 1 ? 4 : 1);
      });
    }
  });
});

describe('svgDashes(sign) and mapLibreDashes(sign)', () => {
  it('agree: MapLibre counts in line widths what SVG counts in pixels', () => {
    for (const sign of [...CERTAINTIES, ...LEG_STATUSES]) {
      const pixels = svgDashes(sign)?.split(' ').map(Number);
      const inWidths = mapLibreDashes(sign);
      expect(inWidths === undefined).toBe(pixels === undefined);
      inWidths?.forEach((length, i) => {
        expect(length * lineOf(sign).width).toBeCloseTo(pixels?.[i] ?? NaN, 9);
      });
    }
  });

  it('are both nothing for a solid line, not an empty pattern', () => {
    expect(svgDashes('corroborated')).toBeUndefined();
    expect(mapLibreDashes('corroborated')).toBeUndefined();
  });
});
