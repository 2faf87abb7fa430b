import { cellAt, mapped, type Raster } from './raster.ts';

/** Where light comes from, in degrees: clockwise from the north, and above the horizon. */
interface Light {
  azimuth: number;
  altitude: number;
  /** Its share among several. */
  weight: number;
}

/** Most of the light from the north-west, as on printed maps; some from the west and north, so that ridges along it show. */
const LIGHTS: readonly Light[] = [
  { azimuth: 315, altitude: 42, weight: 0.6 },
  { azimuth: 270, altitude: 50, weight: 0.2 },
  { azimuth: 0, altitude: 50, weight: 0.2 },
];

/**
 * How much lighter or darker a slope is than flat ground under these lights, from -1 to 1.
 *
 * @param heights in the unit of the raster's cells
 */
export function shaded(heights: Raster, lights: readonly Light[] = LIGHTS): Raster {
  const rays = lights.map(({ azimuth, altitude, weight }) => {
    const [turn, rise] = [(azimuth * Math.PI) / 180, (altitude * Math.PI) / 180];
    return {
      east: Math.sin(turn) * Math.cos(rise),
      south: -Math.cos(turn) * Math.cos(rise),
      up: Math.sin(rise),
      weight,
    };
  });
  return mapped(heights, (_, x, y) => {
    const eastward = (cellAt(heights, x + 1, y) - cellAt(heights, x - 1, y)) / 2;
    const southward = (cellAt(heights, x, y + 1) - cellAt(heights, x, y - 1)) / 2;
    const normal = 1 / Math.hypot(eastward, southward, 1);
    return rays.reduce(
      (sum, { east, south, up, weight }) =>
        sum + weight * ((up - eastward * east - southward * south) * normal - up),
      0,
    );
  });
}

/** A value drawn towards 0 by up to `noise`, the more the smaller it is. */
export const shrunk = (value: number, noise: number): number =>
  Math.sign(value) *
  Math.max(0, Math.abs(value) - noise * (1 - Math.exp(-Math.abs(value) / noise)));
