import type { Position } from 'geojson';
import { map } from '../../model/story.ts';

/** A box in degrees: [west, south, east, north]. */
export type Bounds = readonly [number, number, number, number];

/** Where story maps zoom in; outside it the lines are kept only for wide views. */
export const DETAIL: Bounds = map.detail ?? map.extent;

const COARSEST = 5;

/**
 * How many times coarser a line may be at this place than inside the detail region: 1 inside, rising
 * with the distance in degrees up to 5. It rises gradually, so no edge of the region can be seen.
 */
export function coarseness([lon = 0, lat = 0]: Position): number {
  const [west, south, east, north] = DETAIL;
  const away = Math.hypot(
    Math.max(west - lon, 0, lon - east),
    Math.max(south - lat, 0, lat - north),
  );
  return Math.min(1 + away, COARSEST);
}
