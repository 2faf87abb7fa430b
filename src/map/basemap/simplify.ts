import { presimplify, simplify, type Triangle } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { coarseness } from './region.ts';

const KM_PER_DEGREE = 111.2;
const SPIKE_PENALTY = 0.7;

/**
 * How much a point matters, in km²: the area of the triangle with its neighbours, less for sharp spikes
 * (they are noise at this scale) and less outside the detail region. Coordinates in degrees.
 */
export function triangleWeight([before, point, after]: Triangle): number {
  const squeeze = Math.cos((point[1] * Math.PI) / 180);
  const ax = (before[0] - point[0]) * squeeze * KM_PER_DEGREE;
  const ay = (before[1] - point[1]) * KM_PER_DEGREE;
  const bx = (after[0] - point[0]) * squeeze * KM_PER_DEGREE;
  const by = (after[1] - point[1]) * KM_PER_DEGREE;
  const lengths = Math.hypot(ax, ay) * Math.hypot(bx, by);
  if (lengths === 0) return 0;
  const sharpness = Math.max((ax * bx + ay * by) / lengths, -1);
  const area = Math.abs(ax * by - ay * bx) / 2;
  return (area * (1 - SPIKE_PENALTY * sharpness)) / coarseness(point) ** 2;
}

/**
 * Weighs the points of all lines once. The function drops those that matter less than so many km²
 * (inside the detail region; more outside). Shared lines stay shared; the result is not quantized.
 */
export function simplifier<T extends Topology>(topology: T): (km2: number) => T {
  const weighted = presimplify(
    topology as unknown as Parameters<typeof presimplify>[0],
    triangleWeight,
  );
  const known = new Map<number, T>();
  return (km2) => {
    const simple = known.get(km2) ?? (simplify(weighted, km2) as unknown as T);
    known.set(km2, simple);
    return simple;
  };
}
