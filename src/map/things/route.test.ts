import { describe, expect, it } from 'vitest';
import { pathLength } from '../../model/arrow.ts';
import type { LegStatus } from '../../model/certainty.ts';
import type { LonLat, Point } from '../../model/geometry.ts';
import { project } from '../../model/mercator.ts';
import { drawRoute } from './route.ts';

const PLACES: LonLat[] = [
  [41, 35],
  [42, 35],
  [43, 35.5],
  [44, 35],
];
const route = (...statuses: LegStatus[]) => ({
  id: 'by-river',
  waypoints: PLACES.slice(0, statuses.length + 1).map((at) => ({ at })),
  legs: statuses.map((status) => ({ status })),
});
const whole = (at: LonLat): Point => project(at).map(Math.round) as Point;

describe('drawRoute(route)', () => {
  it('draws every leg with the certainty of what stands behind it', () => {
    const { parts } = drawRoute(route('documented', 'reported', 'inferred'));
    expect([...new Set(parts.map(({ certainty }) => certainty))]).toEqual([
      'partly',
      'plausible',
      'uncheckable',
    ]);
  });

  it('joins the named places in straight legs, with no gap between its parts', () => {
    const { parts } = drawRoute(route('reported', 'reported', 'inferred'));
    const drawn = parts.flatMap(({ paths }) => paths);
    const points = drawn.flat().map(String);
    for (const at of PLACES) expect(points).toContain(String(whole(at)));
    const straight = pathLength(PLACES.map(project));
    expect(
      Math.abs(drawn.reduce((sum, path) => sum + pathLength(path), 0) - straight),
    ).toBeLessThan(5);
  });

  it('fades at both ends, because nobody knows where it began or led', () => {
    const { parts } = drawRoute(route('reported', 'reported', 'inferred'));
    const ends = [whole([41, 35]), whole([44, 35])];
    for (const end of ends) {
      const touching = parts.filter(({ paths }) =>
        paths.flat().some((at) => at.join() === end.join()),
      );
      expect(touching.map(({ alpha }) => alpha)).toEqual([0.15]);
    }
    expect(parts.some(({ alpha }) => alpha === 1)).toBe(true);
  });

  it('fades at both ends even when it has one leg only', () => {
    const { parts } = drawRoute(route('reported'));
    for (const end of [whole([41, 35]), whole([42, 35])]) {
      const touching = parts.filter(({ paths }) =>
        paths.flat().some((at) => at.join() === end.join()),
      );
      expect(touching.map(({ alpha }) => alpha)).toEqual([0.15]);
    }
  });

  it('carries its label in the middle of its length', () => {
    const { anchor } = drawRoute(route('reported'));
    const [x] = anchor;
    expect(x).toBeCloseTo((project([41, 35])[0] + project([42, 35])[0]) / 2, -1);
  });

  it('has one key, whatever its legs: it is one and the same hypothesis', () => {
    expect(drawRoute(route('reported')).key).toBe('route.by-river');
    expect(drawRoute(route('inferred')).key).toBe('route.by-river');
  });
});
