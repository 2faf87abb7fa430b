import { polygonCentroid } from 'd3-polygon';
import { lookOf, type Certainty } from '../model/certainty.ts';
import { boxAround, roundedRing, type LonLat, type Point } from '../model/geometry.ts';
import { hatch } from '../model/hatch.ts';
import { project } from '../model/mercator.ts';
import { softArea } from '../model/soft-area.ts';
import { rounded, type Drawing, type Part } from './drawing.ts';

/** Map units between hatch lines: about 5 km on the ground, 5 to 20 px at the zooms of the story. */
const HATCH_SPACING = 44;

/** Coats of paint in a soft edge: enough that no single step can be seen. */
const COATS = 12;

/** How far an edge is smeared: a share of the shorter side of the zone, in map units. */
function softness(ring: readonly Point[]): number {
  const { width, height } = boxAround(ring);
  return Math.max(26, Math.min(150, Math.min(width, height) * 0.16));
}

/**
 * A zone at a certainty: crisp, soft, hatched, cross-hatched or outlined only.
 *
 * @param zone the entry of the gazetteer: id and closed ring in degrees
 */
export function drawZone(
  zone: { id: string; ring: readonly LonLat[] },
  certainty: Certainty,
): Drawing {
  const ring = zone.ring.map(project);
  const { fill, edge } = lookOf(certainty).area;
  const soft = softness(ring);
  const parts: Part[] = [];
  const add = (paint: Part['paint'], alpha: number, paths: Point[][]): void => {
    // A narrow zone has nothing left far inside its edge.
    if (paths.length > 0) parts.push({ paint, certainty, alpha, paths: paths.map(rounded) });
  };
  const contoursAt = (depths: readonly number[]): Point[][][] =>
    softArea(ring, depths).map((step) => step.rings);
  const coats = (count: number, reach: number, alpha: number): void => {
    const depths = Array.from({ length: count }, (_, i) => reach * ((2 * i) / (count - 1) - 1));
    for (const rings of contoursAt(depths)) add('fill', alpha, rings);
  };

  if (edge === 'outline') add('stroke', 0.9, [roundedRing(ring)]);
  else if (edge === 'crisp') {
    add('fill', 0.3, [roundedRing(ring)]);
  } else if (fill === 'solid') coats(COATS, soft, 0.021);
  else coats(COATS / 2, soft, 0.02);
  if (fill === 'hatched' || fill === 'cross-hatched') {
    const angles = fill === 'hatched' ? [-45] : [-45, 45];
    const [outer = [], inner = []] = contoursAt([-soft / 2, soft / 2]);
    for (const [rings, alpha] of [
      [outer, 0.32],
      [inner, 0.4],
    ] as const)
      add(
        'hatch',
        alpha,
        angles.flatMap((angle) => hatch(rings, HATCH_SPACING, angle)),
      );
  }
  const [x, y] = polygonCentroid(ring);
  return {
    key: `zone.${zone.id}.${certainty}`,
    parts,
    anchor: [Math.round(x), Math.round(y)],
    trace: [],
  };
}
