import { describe, expect, it } from 'vitest';
import type { Polygon } from 'geojson';
import { boundsOf } from './extent.ts';
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

  it.each([0, 0.25, 0.5, 0.75])(
    'stay where they were on every side, %f of a cell beside the grid',
    (beside) => {
      // A cell of the grid, in degrees.
      const [cellX, cellY] = [0.004, 0.0033];
      const bounds = [43, 34, 43.4, 34.33] as const;
      const [west, east] = [bounds[0] + (20 + beside) * cellX, bounds[0] + (80 + beside) * cellX];
      const [north, south] = [bounds[3] - (20 + beside) * cellY, bounds[3] - (80 + beside) * cellY];
      const ring = [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ];
      const [smooth, ...others] = smoothShores([{ type: 'Polygon', coordinates: [ring] }], bounds);
      expect(others).toEqual([]);
      const [shore = []] = smooth?.coordinates ?? [];
      const [lons, lats] = [0, 1].map((side) => shore.map((position) => position[side] ?? NaN));
      const outside = [
        (west - Math.min(...(lons ?? []))) / cellX,
        (Math.max(...(lons ?? [])) - east) / cellX,
        (south - Math.min(...(lats ?? []))) / cellY,
        (Math.max(...(lats ?? [])) - north) / cellY,
      ];
      // No cell can be filled in part: half of one is lost or won at each side.
      for (const cells of outside) {
        expect(cells).toBeGreaterThan(-0.51);
        expect(cells).toBeLessThan(1.6);
      }
    },
  );

  it('are those of holes, too', () => {
    const bounds = [43, 34, 44, 35] as const;
    const [outer = [], hole = []] = [square(43.2, 34.2, 0.6), square(43.4, 34.4, 0.2)].map(
      ({ coordinates: [ring = []] }) => ring,
    );
    const [lake] = smoothShores([{ type: 'Polygon', coordinates: [outer, hole] }], bounds);
    const areas = (lake?.coordinates ?? []).map(ringKm2);
    expect(areas).toHaveLength(2);
    expect(areas[1]).toBeGreaterThan(ringKm2(hole) * 0.9);
    expect(areas[1]).toBeLessThan(ringKm2(hole) * 1.05);
  });

  it('end at the edge of the map where a lake runs off it', () => {
    const [west, south, east, north] = [43, 34, 44, 35] as const;
    for (const [lake, inside] of [
      [square(43.4, 34.8, 0.4), [43.4, 34.8, 43.8, north]],
      [square(43.4, 33.8, 0.4), [43.4, south, 43.8, 34.2]],
    ] as const) {
      const [cut, ...others] = smoothShores([lake], [west, south, east, north]);
      expect(others).toEqual([]);
      const [shore = []] = cut?.coordinates ?? [];
      const box = boundsOf(shore);
      box.forEach((edge, i) => {
        expect(edge).toBeCloseTo(inside[i] ?? NaN, 1);
      });
      // The lowest row of the raster may reach over the edge by less than a cell.
      expect(box[1]).toBeGreaterThan(south - 0.0033);
      expect(box[3]).toBeLessThanOrEqual(north);
    }
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
