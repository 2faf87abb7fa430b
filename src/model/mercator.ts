import type { LonLat, Point } from './geometry.ts';
import { origin } from './story.ts';

/** The width of the whole world in map units. One unit is about 125 m on the ground at 35° north. */
export const WORLD_UNITS = 2 ** 18;

const unitX = (longitude: number): number => ((longitude + 180) / 360) * WORLD_UNITS;
const unitY = (latitude: number): number => {
  const phi = (latitude * Math.PI) / 180;
  return ((1 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / Math.PI) / 2) * WORLD_UNITS;
};

// Maps of any part of the world can be drawn from any origin; north-west of what a story shows, the
// numbers in its pictures are short and have no signs.
const originX = unitX(origin[0]);
const originY = unitY(origin[1]);

/**
 * Degrees to map units: spherical Web Mercator (EPSG:3857), the projection of the live map,
 * so that a still and a live map coincide. Latitudes beyond ±85.06° leave the square world.
 */
export function project([longitude, latitude]: LonLat): Point {
  return [unitX(longitude) - originX, unitY(latitude) - originY];
}

/** Map units to degrees, the inverse of {@link project}. */
export function unproject([x, y]: Point): LonLat {
  const longitude = ((x + originX) / WORLD_UNITS) * 360 - 180;
  const n = Math.PI * (1 - (2 * (y + originY)) / WORLD_UNITS);
  return [longitude, (Math.atan(Math.sinh(n)) * 180) / Math.PI];
}

/** Pixels per map unit at a zoom level of the live map, whose world is 512 px wide at zoom 0. */
export function scaleAtZoom(zoom: number): number {
  return (512 * 2 ** zoom) / WORLD_UNITS;
}

/** The zoom level of the live map at which one map unit is `scale` pixels long. */
export function zoomAtScale(scale: number): number {
  return Math.log2((scale * WORLD_UNITS) / 512);
}
