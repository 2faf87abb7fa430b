import { polygonContains } from 'd3';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../content/book.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import {
  CERTAINTIES,
  certaintyOfVerdict,
  VERDICTS,
  type Certainty,
} from '../../model/certainty.ts';
import { boxAround, type LonLat, type Point } from '../../model/geometry.ts';
import { project } from '../../model/mercator.ts';
import { readSource } from '../basemap/topology.ts';
import type { Drawing } from './drawing.ts';
import { drawZone, zone } from './zone.ts';

const RING: LonLat[] = [
  [42, 35],
  [43, 35],
  [43, 36],
  [42, 36],
  [42, 35],
];
const draw = (certainty: Certainty) => drawZone({ id: 'steppe', ring: RING }, certainty);
/** How much the coats of a drawing cover together where all of them lie, 0 to 1. */
const coverOf = ({ parts }: Drawing): number =>
  1 - parts.reduce((light, { alpha }) => light * (1 - alpha), 1);
/** What the coats of a drawing cover together at a point, 0 to 1. */
const densityAt = ({ parts }: Drawing, point: Point): number => {
  const isIn = (paths: readonly Point[][]): boolean =>
    paths.filter((path) => polygonContains(path, point)).length % 2 === 1;
  return (
    1 - parts.reduce((light, { alpha, paths }) => (isIn(paths) ? light * (1 - alpha) : light), 1)
  );
};
const MIDDLE = project([42.5, 35.5]);
const EDGE = project([42, 35.5]);
const OUTSIDE = project([41.5, 35.5]);

describe('drawZone(zone, certainty)', () => {
  it('is a density and nothing else, at any certainty: what says how sure it is are the writers', () => {
    for (const certainty of CERTAINTIES)
      expect(new Set(draw(certainty).parts.map(({ paint }) => paint))).toEqual(new Set(['grain']));
  });

  it('dissolves at its edge: dense in the middle, about half at the ring, nothing far outside', () => {
    for (const certainty of ['corroborated', 'partly', 'plausible', 'contested'] as const) {
      const drawing = draw(certainty);
      expect(densityAt(drawing, MIDDLE)).toBeGreaterThan(0.99);
      expect(densityAt(drawing, EDGE)).toBeGreaterThan(0.1);
      expect(densityAt(drawing, EDGE)).toBeLessThan(0.5);
      expect(densityAt(drawing, OUTSIDE)).toBe(0);
    }
  });

  it('is empty in the middle where nobody can check, and dissolves on both sides of its edge', () => {
    const drawing = draw('uncheckable');
    expect(densityAt(drawing, MIDDLE)).toBe(0);
    expect(densityAt(drawing, EDGE)).toBeGreaterThan(0.8);
    expect(densityAt(drawing, OUTSIDE)).toBe(0);
  });

  it('rises in steps too small to be seen', () => {
    let before = 0;
    const drawing = draw('plausible');
    for (let i = 0; i < drawing.parts.length; i += 1) {
      const density = coverOf({ ...drawing, parts: drawing.parts.slice(0, i + 1) });
      expect(density).toBeGreaterThan(before);
      expect(density - before).toBeLessThan(0.12);
      before = density;
    }
    expect(before).toBeGreaterThan(0.99);
  });

  it('lays each coat inside of the one before', () => {
    const boxes = draw('partly').parts.map(({ paths }) => boxAround(paths.flat()));
    for (const [i, { x, y, width, height }] of boxes.entries()) {
      const outer = boxes[i - 1];
      if (!outer) continue;
      expect(x).toBeGreaterThan(outer.x);
      expect(y).toBeGreaterThan(outer.y);
      expect(width).toBeLessThan(outer.width);
      expect(height).toBeLessThan(outer.height);
    }
  });

  it('is as dense in a narrow zone as in a wide one', () => {
    const band: LonLat[] = [
      [42, 35],
      [43.5, 34],
      [43.6, 34.15],
      [42.1, 35.15],
      [42, 35],
    ];
    expect(coverOf(drawZone({ id: 'zone', ring: band }, 'corroborated'))).toBeGreaterThan(0.9);
  });

  it('consists of whole map units and closed areas', () => {
    for (const certainty of CERTAINTIES)
      for (const { paint, paths } of draw(certainty).parts)
        for (const path of paths) {
          expect(path.flat().every(Number.isInteger)).toBe(true);
          if (paint === 'grain') expect(path.at(-1)).toEqual(path[0]);
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

describe('zone.shown(frame, book)', () => {
  it('draws an area on a lake over the water, where it is seen, and any other under it', () => {
    const [lake] = readSource('content/basemap', 'lakes').features;
    if (lake?.geometry.type !== 'Polygon') throw new Error('found no lake, expected a polygon');
    const zones = new Map([
      ['island', { id: 'island', ring: lake.geometry.coordinates[0] }],
      ['steppe', { id: 'steppe', ring: RING }],
    ]);
    const frame = {
      zones: [...zones.keys()].map((id) => ({ zone: id, role: 'neutral', certainty: 'contested' })),
    } as FrameContent;
    const shown = zone.shown(frame, { zones } as unknown as Book);
    expect(shown.map(({ item }) => item?.drawing.layer)).toEqual(['zones-on-water', 'zones']);
  });

  it('lists an area as sure only where it is corroborated', () => {
    const zones = new Map([['steppe', { id: 'steppe', name: 'The steppe', ring: RING }]]);
    for (const verdict of VERDICTS) {
      const frame = { zones: [{ zone: 'steppe', role: 'neutral', certainty: verdict }] };
      const [shown] = zone.shown(frame as FrameContent, { zones } as unknown as Book);
      expect(shown?.listed.isSure).toBe(certaintyOfVerdict(verdict) === 'corroborated');
    }
  });
});
