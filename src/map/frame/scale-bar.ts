import type { Box } from '../../model/geometry.ts';
import { unproject, WORLD_UNITS } from '../../model/mercator.ts';

/** A bar that shows how long a distance is on the map. */
export interface ScaleBar {
  km: number;
  /** Its length in map units, at the middle of the frame. */
  units: number;
}

/** Of the equator, on the sphere of the projection. */
const EQUATOR_KM = 40_075;
/** Frames of which more is seen across have no bar: on the flat map it would hold for a part of them only. */
const WIDEST_KM = 450;
/** The most that a bar takes of what is seen across. */
const SHARE = 0.25;
const LENGTHS_KM = [5, 10, 20, 50, 100];

/** The bar of a frame that shows this, where it is close enough to have one. */
export function scaleBarOf({ x, y, width, height }: Box): ScaleBar | undefined {
  const [, latitude] = unproject([x + width / 2, y + height / 2]);
  const kmPerUnit = (EQUATOR_KM / WORLD_UNITS) * Math.cos((latitude * Math.PI) / 180);
  const across = width * kmPerUnit;
  const km = LENGTHS_KM.findLast((length) => length <= across * SHARE);
  return across > WIDEST_KM || km === undefined ? undefined : { km, units: km / kmPerUnit };
}
