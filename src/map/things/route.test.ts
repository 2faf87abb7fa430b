import { describe, expect, it } from 'vitest';
import { pathLength } from '../../model/arrow.ts';
import type { LegStatus } from '../../model/certainty.ts';
import type { LonLat, Point } from '../../model/geometry.ts';
import { project } from '../../model/mercator.ts';
import type { Book } from '../../content/book.ts';
import type { Route } from '../../content/schema/gazetteer.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import { drawRoute, legsTogether, route as routes } from './route.ts';

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
  it('draws every leg with the sign of what stands behind it', () => {
    const { parts } = drawRoute(route('documented', 'reported', 'inferred'));
    expect([...new Set(parts.map(({ sign }) => sign))]).toEqual([
      'documented',
      'reported',
      'inferred',
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

/** A route over the places of these numbers. */
const way = (id: string, stations: readonly number[], ...statuses: LegStatus[]): Route =>
  ({
    id,
    name: id,
    confidence: 'low',
    waypoints: stations.map((i) => ({ at: PLACES[i] })),
    legs: statuses.map((status) => ({ status })),
  }) as unknown as Route;

describe('legsTogether(routes, isGhost)', () => {
  const none = (): boolean => false;

  it('draws a stretch that several share once, with the first, whichever way they go', () => {
    const [one, two] = [
      way('one', [0, 1, 2], 'reported', 'reported'),
      way('two', [3, 2, 1], 'inferred', 'reported'),
    ];
    const legs = legsTogether([one, two], none);
    expect(legs.get(one)?.map(({ isLeftOut = false }) => isLeftOut)).toEqual([false, false]);
    expect(legs.get(two)?.map(({ isLeftOut = false }) => isLeftOut)).toEqual([false, true]);
  });

  it('is no surer on a shared stretch than the least sure of its routes', () => {
    for (const order of [
      ['reported', 'inferred'],
      ['inferred', 'reported'],
      ['documented', 'inferred'],
    ] as const) {
      const both = order.map((status, i) => way(String(i), [0, 1], status));
      const [first] = both;
      if (!first) throw new Error('found no route, expected two');
      const legs = legsTogether(both, none).get(first) ?? [];
      expect(legs[0]?.status).toBe('inferred');
      const isChanged = order[0] !== 'inferred';
      expect(drawRoute({ ...first, legs }).key).toBe(isChanged ? 'route.0.inferred-1' : 'route.0');
    }
  });

  it('leaves out the legs that a source traces where a route is a ghost', () => {
    const one = way('one', [0, 1, 2], 'documented', 'reported');
    const legs = legsTogether([one], () => true).get(one) ?? [];
    expect(legs.map(({ isLeftOut = false }) => isLeftOut)).toEqual([true, false]);
    const drawing = drawRoute({ ...one, legs });
    expect(drawing.key).toBe('route.one.without-1');
    expect(new Set(drawing.parts.map(({ sign }) => sign))).toEqual(new Set(['reported']));
  });
});

describe('route.shown(frame, book)', () => {
  const [one, two] = [
    way('one', [0, 1, 2], 'reported', 'reported'),
    way('two', [0, 1, 3], 'reported', 'inferred'),
  ];
  const book = { routes: new Map([one, two].map((each) => [each.id, each])) } as unknown as Book;
  const labelsOn = (...given: FrameContent['routes']) =>
    routes
      .shown({ routes: given } as unknown as FrameContent, book)
      .flatMap(({ label, labels = [] }) => (label ? [label] : labels));

  it('writes the label of one route on its line, and numbers where there are several', () => {
    const alone = labelsOn({ route: 'one', emphasis: 'key', label: 'First' });
    expect(alone.map(({ kind, text }) => [kind, text])).toEqual([['line', 'First']]);
    const both = labelsOn(
      { route: 'one', emphasis: 'key', label: '1' },
      { route: 'two', emphasis: 'key', label: '2' },
    );
    expect(both.map(({ kind, text }) => [kind, text])).toEqual([
      ['number', '1'],
      ['number', '1+2'],
      ['number', '2'],
    ]);
  });

  it('writes the number of a route at the middle of a leg that it has for itself', () => {
    const [, shared, second] = labelsOn(
      { route: 'one', emphasis: 'key', label: '1' },
      { route: 'two', emphasis: 'ghost', label: '2' },
    );
    const middle = (a: LonLat, b: LonLat): Point => {
      const [[x1, y1], [x2, y2]] = [project(a), project(b)];
      return [(x1 + x2) / 2, (y1 + y2) / 2];
    };
    expect(shared?.at[0]).toBeCloseTo(middle([41, 35], [42, 35])[0], 0);
    expect(second?.at[0]).toBeCloseTo(middle([42, 35], [44, 35])[0], 0);
    expect([shared?.emphasis, second?.emphasis]).toEqual(['key', 'context']);
  });
});
