import { describe, expect, it } from 'vitest';
import type { LonLat } from './geometry.ts';
import { project, scaleAtZoom, unproject, WORLD_UNITS, zoomAtScale } from './mercator.ts';

/** Half the width of the world in metres of EPSG:3857: pi times 6 378 137 m. */
const HALF_WORLD = 20037508.342789244;
/** The corner of the square world, where x and y of other programs begin. */
const [WEST, NORTH] = project([-180, 85.0511287798066]);

/** Metres of EPSG:3857 for a position, from the map units that `project` gives. */
function metres(at: LonLat): [number, number] {
  const [x, y] = project(at);
  const metre = (2 * HALF_WORLD) / WORLD_UNITS;
  return [(x - WEST) * metre - HALF_WORLD, HALF_WORLD - (y - NORTH) * metre];
}

describe('project([longitude, latitude])', () => {
  it('agrees with the worked example that EPSG publishes (Guidance Note 7-2, method 1024)', () => {
    const [easting, northing] = metres([-(100 + 20 / 60), 24 + 22 / 60 + 54.433 / 3600]);
    expect(easting).toBeCloseTo(-11169055.58, 1);
    expect(northing).toBeCloseTo(2800000, 1);
  });

  it('agrees with EPSG:3857 at the origin and at the edges of the world', () => {
    expect(metres([0, 0])[0]).toBeCloseTo(0, 3);
    expect(metres([0, 0])[1]).toBeCloseTo(0, 3);
    expect(metres([180, 0])[0]).toBeCloseTo(HALF_WORLD, 3);
    expect(metres([0, -85.0511287798066])[1]).toBeCloseTo(-HALF_WORLD, 3);
  });

  it('counts from 27° east, 43.5° north, x to the right and y down', () => {
    expect(project([27, 43.5])).toEqual([0, 0]);
    const [x, y] = project([43.12, 36.34]);
    expect(x).toBeGreaterThan(0);
    expect(y).toBeGreaterThan(0);
  });

  it('makes one unit about 125 m long on the ground at 35° north', () => {
    const [x] = project([43, 35]);
    const [east] = project([44, 35]);
    const kmPerDegree = 111.32 * Math.cos((35 * Math.PI) / 180);
    expect((kmPerDegree * 1000) / (east - x)).toBeCloseTo(125, 0);
  });
});

describe('unproject([x, y])', () => {
  it('brings every position back, to a millionth of a degree', () => {
    const positions: LonLat[] = [
      [43.118889, 36.335],
      [27, 43.5],
      [-179.9, -80],
      [0, 0],
    ];
    for (const at of positions) {
      const [longitude, latitude] = unproject(project(at));
      expect(longitude).toBeCloseTo(at[0], 6);
      expect(latitude).toBeCloseTo(at[1], 6);
    }
  });
});

describe('scaleAtZoom(zoom) and zoomAtScale(scale)', () => {
  it('make the world 512 pixels wide at zoom 0, as in the live map', () => {
    expect(scaleAtZoom(0) * WORLD_UNITS).toBe(512);
  });

  it('double the scale with every zoom level', () => {
    expect(scaleAtZoom(8) / scaleAtZoom(7)).toBe(2);
  });

  it('undo each other', () => {
    for (const zoom of [0, 5.3, 7, 11]) expect(zoomAtScale(scaleAtZoom(zoom))).toBeCloseTo(zoom, 9);
  });
});
