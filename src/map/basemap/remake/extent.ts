import { extent } from 'd3';
import type { Position } from 'geojson';
import { DETAIL, type Bounds } from '../region.ts';

/** What the map data covers: more than the widest screen shows around the widest view. */
export const EXTENT: Bounds = [29, 27, 56, 42];

/** Whether a box in degrees touches the detail region. */
export function touchesDetail([west, south, east, north]: Bounds): boolean {
  return west < DETAIL[2] && east > DETAIL[0] && south < DETAIL[3] && north > DETAIL[1];
}

/** The box in degrees around some positions. */
export function boundsOf(positions: readonly Position[]): Bounds {
  const [west = 0, east = 0] = extent(positions, ([lon = 0]) => lon);
  const [south = 0, north = 0] = extent(positions, ([, lat = 0]) => lat);
  return [west, south, east, north];
}
