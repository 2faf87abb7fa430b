import { describe, expect, it } from 'vitest';
import type { Polygon } from 'geojson';
import { ringKm2 } from './lakes.ts';
import { smoothShores } from './shores.ts';

const square = (west: number, south: number, size: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});

describe('smooth shores', () => {
  it('keep the size of a lake and lose its corners', () => {
    const lake = square(43.2, 34.2, 0.3);
    const [smooth] = smoothShores([lake], [43, 34, 44, 35]);
    const [shore = []] = smooth?.coordinates ?? [];
    expect(ringKm2(shore) / ringKm2(lake.coordinates[0] ?? [])).toBeCloseTo(1, 1);
    expect(Math.max(...shore.map(([lon = 0, lat = 0]) => lon + lat))).toBeLessThan(77.995);
  });

  it('follow a shore that slants', () => {
    const [west, south, size] = [43.2, 34.2, 0.5];
    const corners = [
      [west, south],
      [west + size, south],
      [west, south + size],
      [west, south],
    ];
    const [smooth] = smoothShores([{ type: 'Polygon', coordinates: [corners] }], [43, 34, 44, 35]);
    const [shore = []] = smooth?.coordinates ?? [];
    expect(ringKm2(shore) / ringKm2(corners)).toBeCloseTo(1, 1);
    for (const [lon = 0, lat = 0] of shore)
      expect(lon - west + (lat - south)).toBeLessThan(size + 0.02);
  });

  it('join what lies less than a kilometre apart', () => {
    const torn = [square(43.2, 34.2, 0.1), square(43.305, 34.2, 0.1)];
    expect(smoothShores(torn, [43, 34, 44, 35])).toHaveLength(1);
  });
});
