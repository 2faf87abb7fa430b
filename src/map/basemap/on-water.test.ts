import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../model/geometry.ts';
import { shareOnLakes } from './on-water.ts';

const square = (west: number, south: number, size: number): LonLat[] => [
  [west, south],
  [west, south + size],
  [west + size, south + size],
  [west + size, south],
  [west, south],
];
/** A lake of four by four degrees with an island of two by two in its middle, and one of one by one beside it. */
const LAKES: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [square(0, 0, 4), square(1, 1, 2)] },
    },
    {
      type: 'Feature',
      properties: {},
      geometry: { type: 'MultiPolygon', coordinates: [[square(10, 0, 1)]] },
    },
  ],
};

describe('shareOnLakes(ring, lakes)', () => {
  it.each([
    ['in the middle of a lake', square(0.1, 0.1, 0.8), 1],
    ['on its island', square(1.1, 1.1, 1.8), 0],
    ['as large as the lake with its island', square(0, 0, 4), 0.75],
    ['half on the shore', square(-0.5, 0.1, 1), 0.5],
    ['on a lake of several parts', square(10, 0, 1), 1],
    ['on land', square(20, 0, 1), 0],
  ])('is known for an area %s', (_, ring, share) => {
    expect(shareOnLakes(ring, LAKES)).toBeCloseTo(share, 1);
  });

  it('is nothing for an area without extent, or without lakes', () => {
    expect(shareOnLakes(square(0.5, 0.5, 0), LAKES)).toBe(0);
    expect(shareOnLakes(square(0, 0, 1), { type: 'FeatureCollection', features: [] })).toBe(0);
  });
});
