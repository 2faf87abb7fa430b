import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { project } from '../../model/mercator.ts';
import { map } from '../../model/story.ts';
import { outlinesOf, type OutlinedPart } from './outlines.ts';
import { SOURCES, type BasemapTopology } from './topology.ts';

const feature = (geometry: Geometry, properties = {}): Feature => ({
  type: 'Feature',
  properties,
  geometry,
});
/** A square of a degree whose corner is here, as a ring. */
const square = (west: number, south: number): Position[] => [
  [west, south],
  [west + 1, south],
  [west + 1, south + 1],
  [west, south + 1],
  [west, south],
];

/** A basemap of these features by their files; the other files are empty. */
function mapOf(features: Record<string, Feature[]>): Map<string, OutlinedPart> {
  const objects = Object.fromEntries(
    SOURCES.map((name): [string, FeatureCollection] => [
      name,
      { type: 'FeatureCollection', features: features[name] ?? [] },
    ]),
  );
  const layers = outlinesOf(topology(objects) as BasemapTopology);
  return new Map(
    [...layers.values()].flatMap(({ parts }) => parts.map((part) => [part.id, part] as const)),
  );
}
/** A part's outlines, each as the set of its points. */
const pointsOf = (parts: Map<string, OutlinedPart>, id: string): string[][] =>
  (parts.get(id)?.strokes ?? []).map(({ points }) => points.map(String).sort());
const drawn = (positions: readonly Position[], step = 1): string[] => [
  ...new Set(
    positions.map(([lon = 0, lat = 0]) =>
      String(project([lon, lat]).map((value) => Math.round(value / step) * step)),
    ),
  ),
];

const east = feature({ type: 'Polygon', coordinates: [square(44, 35)] }, { focus: true });
const west = feature({ type: 'Polygon', coordinates: [square(43, 35)] }, { focus: false });
const island = feature(
  { type: 'MultiPolygon', coordinates: [[square(46, 35)], [square(48, 35)]] },
  { focus: false },
);

describe('outlinesOf(topology)', () => {
  it('draws countries as one: no hairline where they touch', () => {
    const parts = mapOf({ countries: [west, east, island] });
    const [around, ...land] = parts.get('sea')?.strokes ?? [];
    expect(land).toHaveLength(3);
    expect(around?.closed).toBe(true);
    const [both] = pointsOf(parts, 'sea').filter((points) => points.length > 4);
    expect(both).toEqual(drawn([...square(43, 35), ...square(44, 35)]).sort());
  });

  it('draws the outside of the areas of a part, in a ring far around all of them', () => {
    const parts = mapOf({ countries: [west, east] });
    const [around, ...areas] = pointsOf(parts, 'land-far');
    expect(areas).toEqual([drawn(square(44, 35)).sort()]);
    const [west0, south, east0, north] = map.extent;
    const [left = 0, top = 0, right = 0, bottom = 0] = [
      [west0, north],
      [east0, south],
    ].flatMap(([lon = 0, lat = 0]) => project([lon, lat]));
    for (const corner of around ?? []) {
      const [x = 0, y = 0] = corner.split(',').map(Number);
      expect(x < left || x > right, corner).toBe(true);
      expect(y < top || y > bottom, corner).toBe(true);
    }
    expect(around).toHaveLength(4);
  });

  it('closes areas without saying the first point twice, and leaves lines open', () => {
    const line: Position[] = [
      [43, 35],
      [43.5, 36],
      [44, 35],
    ];
    const parts = mapOf({
      countries: [east],
      borders: [feature({ type: 'LineString', coordinates: line })],
    });
    const [, land] = parts.get('sea')?.strokes ?? [];
    expect([land?.closed, land?.points.length]).toEqual([true, 4]);
    expect(parts.get('borders')?.strokes).toEqual([
      {
        closed: false,
        points: line.map(([lon = 0, lat = 0]) => project([lon, lat]).map(Math.round)),
      },
    ]);
  });

  it('follows a border from either side, and every line of a group', () => {
    // Both lines share a middle, the second runs through it backwards.
    const shared: Position[] = [
      [43, 35],
      [43.2, 35.8],
      [44, 36],
    ];
    const one: Position[] = [[42, 34], ...shared, [45, 37]];
    const two: Position[] = [[45, 34], ...shared.toReversed(), [42, 37]];
    const parts = mapOf({
      borders: [feature({ type: 'MultiLineString', coordinates: [one, two] })],
    });
    expect(parts.get('borders')?.strokes.map(({ points }) => points)).toEqual(
      [one, two].map((line) =>
        line.map(([lon = 0, lat = 0]) => project([lon, lat]).map(Math.round)),
      ),
    );
  });

  it('has holes, and draws areas that are no countries each by itself', () => {
    const lakes = [square(43, 35), square(44, 35)].map((ring) =>
      feature({ type: 'Polygon', coordinates: [ring] }),
    );
    const parts = mapOf({ lakes });
    expect(parts.get('lakes')?.strokes).toHaveLength(2);
  });

  it('writes curves in even numbers, whose middles are whole', () => {
    const course: Position[] = [
      [43, 35],
      [43.51, 35.77],
      [44.13, 35.21],
    ];
    const parts = mapOf({
      rivers: [feature({ type: 'LineString', coordinates: course }, { lv: 1 })],
    });
    expect(pointsOf(parts, 'rivers-main')).toEqual([drawn(course, 2).sort()]);
    expect(pointsOf(parts, 'rivers-small')).toEqual([]);
  });

  it('refuses a basemap without a file that it draws', () => {
    expect(() => outlinesOf({ type: 'Topology', objects: {}, arcs: [] })).toThrow(
      'found no layer "countries"',
    );
  });
});
