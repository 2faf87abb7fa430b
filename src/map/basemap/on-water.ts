import { join } from 'node:path';
import { polygonContains, range } from 'd3';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { boxAround, type LonLat } from '../../model/geometry.ts';
import { folder as content } from '../../model/story.ts';
import { water } from '../layers/water.ts';
import { readSource } from './topology.ts';

function polygonsOf({ geometry }: Feature): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Whether a polygon, outer ring first and then its holes, has a point. */
const isIn = (point: LonLat, [outer = [], ...holes]: readonly Position[][]): boolean => {
  const has = (ring: Position[]): boolean => polygonContains(ring as LonLat[], point);
  return has(outer) && !holes.some(has);
};

/** Points across an area in each direction: so its share is right to a few hundredths. */
const SAMPLES = 24;

/**
 * How much of an area lies on lakes, 0 to 1.
 *
 * @param ring closed, in degrees
 */
export function shareOnLakes(ring: readonly LonLat[], lakes: FeatureCollection): number {
  const polygons = lakes.features.flatMap(polygonsOf);
  const { x, y, width, height } = boxAround(ring);
  const steps = range(0.5 / SAMPLES, 1, 1 / SAMPLES);
  const inside = steps
    .flatMap((east) => steps.map((north): LonLat => [x + east * width, y + north * height]))
    .filter((point) => polygonContains([...ring], point));
  const wet = inside.filter((point) => polygons.some((polygon) => isIn(point, polygon)));
  return inside.length === 0 ? 0 : wet.length / inside.length;
}

let lakes: FeatureCollection | undefined;

/** All areas of the water layer, read once. */
function lakesOfBasemap(): FeatureCollection {
  lakes ??= {
    type: 'FeatureCollection',
    features: water.parts
      .filter(({ fill }) => fill)
      .flatMap(({ source }) => readSource(join(content, 'basemap'), source).features),
  };
  return lakes;
}

const known = new WeakMap<readonly LonLat[], boolean>();

/** Whether half of an area or more lies on lakes of the basemap. */
export function isOnWater(ring: readonly LonLat[]): boolean {
  const isWet = known.get(ring) ?? shareOnLakes(ring, lakesOfBasemap()) >= 0.5;
  known.set(ring, isWet);
  return isWet;
}
