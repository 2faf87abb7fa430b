import type { Feature, FeatureCollection, Position } from 'geojson';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { map } from '../../model/story.ts';
import { isOutlined, outside } from './outside.ts';

/** A square with this corner and side in degrees, as a ring. */
const square = (west: number, south: number, side: number): Position[] => [
  [west, south],
  [west, south + side],
  [west + side, south + side],
  [west + side, south],
  [west, south],
];
const area = (rings: Position[][], properties = {}): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: rings },
});
const part = { id: 'p', source: 'areas', leastKm2: 0, outsideOf: {} };
function outsideIn(features: Feature[], of: { property?: string } = {}): Position[][][] {
  const areas: FeatureCollection = { type: 'FeatureCollection', features };
  return outside({ ...part, outsideOf: of }, topology({ areas }, 1e6)).coordinates;
}
const corners = (ring: readonly Position[] = []): string[] =>
  [...new Set(ring.map((at) => at.map(Math.round).join(' ')))].sort();

describe('outside(part, topology)', () => {
  it('is one area with a hole for every piece of land, those that touch in one', () => {
    const [around, ...others] = outsideIn([
      area([square(40, 35, 1)]),
      area([square(41, 35, 1)]),
      area([square(45, 35, 1)]),
    ]);
    expect(others).toEqual([]);
    expect(around).toHaveLength(3);
    const [, first, second] = around ?? [];
    expect([first, second].map(corners)).toContainEqual(corners(square(45, 35, 1)));
  });

  it('reaches beyond what the basemap covers, on every side', () => {
    const [[around = []] = []] = outsideIn([area([square(40, 35, 1)])]);
    const [west, south, east, north] = map.extent;
    const longitudes = around.map(([lon = 0]) => lon);
    const latitudes = around.map(([, lat = 0]) => lat);
    expect(Math.min(...longitudes)).toBeLessThan(west - 10);
    expect(Math.max(...longitudes)).toBeGreaterThan(east + 10);
    expect(Math.min(...latitudes)).toBeLessThan(south - 10);
    expect(Math.max(...latitudes)).toBeGreaterThan(north + 10);
  });

  it('has what the land encloses as well', () => {
    const hole = square(41, 36, 1).toReversed();
    const [, enclosed] = outsideIn([area([square(40, 35, 3), hole])]);
    expect(enclosed?.map(corners)).toEqual([corners(hole)]);
  });

  it('is the outside of those areas alone that have its property', () => {
    const [around] = outsideIn(
      [area([square(40, 35, 1)], { focus: true }), area([square(45, 35, 1)])],
      { property: 'focus' },
    );
    expect(around?.slice(1).map(corners)).toEqual([corners(square(40, 35, 1))]);
  });
});

describe('isOutlined(part, properties)', () => {
  it('takes all where the part names no property, and else those of which it is true', () => {
    expect(isOutlined({}, {})).toBe(true);
    expect(isOutlined({ outsideOf: {} }, { focus: false })).toBe(true);
    expect(isOutlined({ outsideOf: { property: 'focus' } }, { focus: true })).toBe(true);
    expect(isOutlined({ outsideOf: { property: 'focus' } }, { focus: false })).toBe(false);
    expect(isOutlined({ outsideOf: { property: 'focus' } }, {})).toBe(false);
  });
});
