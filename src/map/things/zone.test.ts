import { polygonContains } from 'd3';
import { describe, expect, it } from 'vitest';
import { CERTAINTIES, type Certainty } from '../../model/certainty.ts';
import type { LonLat } from '../../model/geometry.ts';
import { project } from '../../model/mercator.ts';
import { drawZone } from './zone.ts';

const RING: LonLat[] = [
  [42, 35],
  [43, 35],
  [43, 36],
  [42, 36],
  [42, 35],
];
const draw = (certainty: Certainty) => drawZone({ id: 'steppe', ring: RING }, certainty);
const paintsOf = (certainty: Certainty): string[] => [
  ...new Set(draw(certainty).parts.map(({ paint }) => paint)),
];

describe('drawZone(zone, certainty)', () => {
  it('is filled in many coats, so with a soft edge, or not at all', () => {
    const fills = CERTAINTIES.map(
      (certainty) => draw(certainty).parts.filter(({ paint }) => paint === 'fill').length,
    );
    const [corroborated, partly, plausible, contested, uncheckable] = fills;
    for (const coats of [corroborated, partly, plausible, contested])
      expect(coats).toBeGreaterThan(4);
    expect(uncheckable).toBe(0);
  });

  it('is filled at least one and a half times as strongly where it is corroborated as where it is partly so', () => {
    const strength = (certainty: Certainty): number =>
      1 -
      draw(certainty)
        .parts.filter(({ paint }) => paint === 'fill')
        .reduce((light, { alpha }) => light * (1 - alpha), 1);
    expect(strength('corroborated')).toBeGreaterThan(strength('partly') * 1.5);
    expect(strength('partly')).toBeGreaterThan(strength('plausible') * 1.5);
  });

  it('is hatched where it is plausible or contested, and an outline where nobody can check', () => {
    expect(paintsOf('corroborated')).toEqual(['fill']);
    expect(paintsOf('partly')).toEqual(['fill']);
    expect(paintsOf('plausible')).toEqual(['fill', 'hatch']);
    expect(paintsOf('contested')).toEqual(['fill', 'hatch']);
    expect(paintsOf('uncheckable')).toEqual(['stroke']);
  });

  it('has a soft edge of thin coats, so that no single step can be seen', () => {
    for (const certainty of ['corroborated', 'partly', 'plausible', 'contested'] as const)
      for (const { paint, alpha } of draw(certainty).parts)
        if (paint === 'fill') expect(alpha).toBeLessThanOrEqual(0.035);
  });

  it('is as strong in a narrow zone as in a wide one, where it is corroborated', () => {
    const band: LonLat[] = [
      [42, 35],
      [43.5, 34],
      [43.6, 34.15],
      [42.1, 35.15],
      [42, 35],
    ];
    const strengthOf = (ring: LonLat[]): number =>
      1 -
      drawZone({ id: 'zone', ring }, 'corroborated')
        .parts.filter(({ paint }) => paint === 'fill')
        .reduce((light, { alpha }) => light * (1 - alpha), 1);
    expect(strengthOf(band)).toBeGreaterThan(strengthOf(RING) * 0.9);
  });

  it('is hatched in one direction when plausible, in two when contested', () => {
    const directions = (certainty: Certainty): number => {
      const lines = draw(certainty)
        .parts.filter(({ paint }) => paint === 'hatch')
        .flatMap(({ paths }) => paths);
      const turns = lines.map(([a, b]) => (a && b ? Math.sign((b[0] - a[0]) * (b[1] - a[1])) : 0));
      return new Set(turns.filter((turn) => turn !== 0)).size;
    };
    expect(directions('plausible')).toBe(1);
    expect(directions('contested')).toBe(2);
  });

  it('consists of whole map units and closed areas', () => {
    for (const certainty of CERTAINTIES)
      for (const { paint, paths } of draw(certainty).parts)
        for (const path of paths) {
          expect(path.flat().every(Number.isInteger)).toBe(true);
          if (paint === 'fill') expect(path.at(-1)).toEqual(path[0]);
        }
  });

  it('has no empty coats, however narrow it is', () => {
    const narrow: LonLat[] = [
      [42, 35],
      [43, 35.01],
      [43, 35.05],
      [42, 35.04],
      [42, 35],
    ];
    for (const certainty of CERTAINTIES)
      for (const { paths } of drawZone({ id: 'strip', ring: narrow }, certainty).parts)
        expect(paths.length).toBeGreaterThan(0);
  });

  it('carries its label inside itself', () => {
    expect(polygonContains(RING.map(project), draw('partly').anchor)).toBe(true);
  });

  it('is another drawing at another certainty', () => {
    expect(draw('partly').key).toBe('zone.steppe.partly');
    expect(new Set(CERTAINTIES.map((certainty) => draw(certainty).key)).size).toBe(5);
  });
});
