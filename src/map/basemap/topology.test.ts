import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import type { LineString, Position } from 'geojson';
import type { GeometryCollection } from 'topojson-specification';
import { polygonContains } from 'd3';
import { describe, expect, it } from 'vitest';
import { EXTENT } from './remake/extent.ts';
import { buildTopology, SOURCES } from './topology.ts';

const LAYERS_DIR = fileURLToPath(new URL('../../../content/basemap/', import.meta.url));
const BUDGET_BYTES = 150 * 1024;

const topology = buildTopology(LAYERS_DIR);
const text = JSON.stringify(topology);

function features(name: string) {
  return feature(topology, topology.objects[name] as GeometryCollection<Record<string, unknown>>)
    .features;
}

function isInCountry(iso: string, [lon = 0, lat = 0]: Position): boolean {
  return features('countries')
    .filter(({ properties }) => properties.iso === iso)
    .some(({ geometry }) => {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return false;
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      return polygons.some(([outline = []]) => {
        const ring = outline.map(([x = 0, y = 0]): [number, number] => [x, y]);
        return polygonContains(ring, [lon, lat]);
      });
    });
}

/** How often rivers of rank 1 cross a line of latitude between two longitudes. */
function crossings(lat: number, west: number, east: number): number {
  return features('rivers')
    .filter(({ properties }) => properties.lv === 1)
    .flatMap(({ geometry }) => {
      const { coordinates } = geometry as LineString;
      return coordinates.slice(1).map((end, i) => [coordinates[i] ?? end, end]);
    })
    .filter(([[lon = 0, from = 0] = [], [, to = 0] = []]) => {
      return from > lat !== to > lat && lon > west && lon < east;
    }).length;
}

describe('the basemap as one topology', () => {
  it('has every file that a layer draws, and each only once', () => {
    expect(Object.keys(topology.objects)).toEqual([...new Set(SOURCES)]);
    for (const name of SOURCES) expect(features(name), name).not.toHaveLength(0);
  });

  it('stays within its budget', () => {
    expect(brotliCompressSync(text).length).toBeLessThan(BUDGET_BYTES);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(BUDGET_BYTES);
  });

  it('is the same at every build', () => {
    expect(JSON.stringify(buildTopology(LAYERS_DIR))).toBe(text);
  });

  it('has every longitude on a thousandth of a degree, as its files have it', () => {
    const { scale: [step] = [NaN] } = topology.transform ?? {};
    expect(step).toBeCloseTo(0.001, 12);
  });

  it('keeps to its extent', () => {
    const [west = 0, south = 0, east = 0, north = 0] = topology.bbox ?? [];
    expect([west, south, east, north].map(Math.round)).toEqual([...EXTENT]);
  });
});

describe('what the map shows', () => {
  it('has Iraq whole, with Mosul, Kirkuk and Hatra in it', () => {
    const iraq = features('countries').filter(({ properties }) => properties.iso === 'IRQ');
    expect(iraq).toHaveLength(1);
    const [geometry] = iraq.map((country) => country.geometry);
    expect(geometry?.type === 'MultiPolygon' ? geometry.coordinates : []).toHaveLength(1);
    expect(isInCountry('IRQ', [43.119, 36.335])).toBe(true);
    expect(isInCountry('IRQ', [44.392, 35.468])).toBe(true);
    expect(isInCountry('IRQ', [42.734, 35.573])).toBe(true);
    expect(isInCountry('SYR', [42.734, 35.573])).toBe(false);
  });

  it.each([
    ['north of Baghdad', 33.6, 44, 44.8],
    ['south of Baghdad', 33.15, 44.4, 45],
    ['at Samarra', 34.2, 43.5, 44.3],
    ['at Mosul', 36.35, 42.8, 43.5],
  ])('draws the Tigris with one line %s', (_where, lat, west, east) => {
    expect(crossings(lat, west, east) % 2).toBe(1);
    expect(crossings(lat, west, east)).toBeLessThan(4);
  });

  it('has no river that runs in a ring', () => {
    for (const { geometry } of features('rivers')) {
      const { coordinates } = geometry as LineString;
      expect(coordinates[0]).not.toEqual(coordinates.at(-1));
    }
  });
});
