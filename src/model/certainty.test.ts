import { describe, expect, it } from 'vitest';
import {
  CERTAINTIES,
  certaintyOfLeg,
  certaintyOfVerdict,
  LEG_STATUSES,
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

  it('has a class for every leg, surest first', () => {
    expect(LEG_STATUSES.map(certaintyOfLeg)).toEqual(['partly', 'plausible', 'uncheckable']);
  });

  it('never draws a leg as corroborated: nobody saw a whole journey', () => {
    for (const status of LEG_STATUSES) expect(svgDashes(certaintyOfLeg(status))).toBeDefined();
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

describe('svgDashes(certainty) and mapLibreDashes(certainty)', () => {
  it('agree: MapLibre counts in line widths what SVG counts in pixels', () => {
    for (const { certainty, line } of looks) {
      const pixels = svgDashes(certainty)?.split(' ').map(Number);
      const inWidths = mapLibreDashes(certainty);
      expect(inWidths === undefined).toBe(pixels === undefined);
      inWidths?.forEach((length, i) => {
        expect(length * line.width).toBeCloseTo(pixels?.[i] ?? NaN, 9);
      });
    }
  });

  it('are both nothing for a solid line, not an empty pattern', () => {
    expect(svgDashes('corroborated')).toBeUndefined();
    expect(mapLibreDashes('corroborated')).toBeUndefined();
  });
});
