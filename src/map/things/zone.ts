import { polygonCentroid } from 'd3';
import { mapLegend, mapList } from '#messages/map.ts';
import { entry } from '../../content/book.ts';
import { lookOf, type Certainty, type Look } from '../../model/certainty.ts';
import { boxAround, roundedRing, type LonLat, type Point } from '../../model/geometry.ts';
import { hatch } from '../../model/hatch.ts';
import { project } from '../../model/mercator.ts';
import { softArea } from '../../model/soft-area.ts';
import { isOnWater } from '../basemap/on-water.ts';
import { certaintiesOf, certaintyOf } from './certainty-of.ts';
import { rounded, type Drawing, type Part } from './drawing.ts';
import { attachedLabel, type ThingKind } from './thing.ts';

/** Map units between hatch lines: about 5 km on the ground, 5 to 20 px at the zooms of the story. */
const HATCH_SPACING = 44;

interface Coats {
  /** So many, one inside the other. */
  count: number;
  /** How much all of them cover together, 0 to 1. */
  strength: number;
  /** How far they reach to either side of the ring: a share of the softness of the zone. */
  reach: number;
}

/** How a fill is built up of coats of paint. */
const COATS: Record<Exclude<Look['area']['fill'], 'none'>, Coats> = {
  solid: { count: 16, strength: 0.42, reach: 0.8 },
  tinted: { count: 8, strength: 0.225, reach: 1 },
  hatched: { count: 6, strength: 0.114, reach: 1 },
  'cross-hatched': { count: 6, strength: 0.114, reach: 1 },
};

/** How far an edge is smeared: a share of the shorter side of the zone, in map units. */
function softness(ring: readonly Point[]): number {
  const { width, height } = boxAround(ring);
  return Math.max(26, Math.min(150, Math.min(width, height) * 0.16));
}

/**
 * The outlines of the coats of paint of a zone, the outermost first: `count` of them, at equal distances
 * from `reach` outside its ring to `reach` inside. Where the zone is too narrow for the innermost, the
 * reach is made a fifth smaller until all have room: so a narrow zone gets as many coats, and is as
 * strong, as a wide one.
 *
 * @param contoursAt the outlines at some depths inside the ring; negative depths are outside
 * @param reach in map units
 */
function coatsWithin(
  contoursAt: (depths: readonly number[]) => Point[][][],
  count: number,
  reach: number,
): Point[][][] {
  const depths = Array.from({ length: count }, (_, i) => reach * ((2 * i) / (count - 1) - 1));
  const coats = contoursAt(depths);
  const isWhole = coats.every((rings) => rings.length > 0);
  return isWhole || reach < 1 ? coats : coatsWithin(contoursAt, count, reach * 0.8);
}

/**
 * A zone at a certainty: solid, tinted, hatched, cross-hatched or outlined only. Its edge is always
 * soft or an outline: the ring was set by eye.
 *
 * @param zone the entry of the gazetteer: id and closed ring in degrees
 */
export function drawZone(
  { id, ring: outline }: { id: string; ring: readonly LonLat[] },
  certainty: Certainty,
  layer: 'zones' | 'zones-on-water' = 'zones',
): Drawing {
  const ring = outline.map(project);
  const { fill } = lookOf(certainty).area;
  const soft = softness(ring);
  const parts: Part[] = [];
  const add = (paint: Part['paint'], alpha: number, paths: Point[][]): void => {
    // A narrow zone has nothing left far inside its edge.
    if (paths.length > 0) parts.push({ paint, certainty, alpha, paths: paths.map(rounded) });
  };
  const contoursAt = (depths: readonly number[]): Point[][][] =>
    softArea(ring, depths).map((step) => step.rings);

  if (fill === 'none') add('stroke', 0.9, [roundedRing(ring)]);
  else {
    const { count, strength, reach } = COATS[fill];
    const coats = coatsWithin(contoursAt, count, soft * reach);
    const alpha = 1 - (1 - strength) ** (1 / count);
    for (const rings of coats) add('fill', Math.round(alpha * 1000) / 1000, rings);
  }
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
    key: `zone.${id}.${certainty}`,
    layer,
    parts,
    anchor: [Math.round(x), Math.round(y)],
    trace: [],
  };
}

/** Areas that somebody drew by eye. */
export const zone: ThingKind = {
  name: 'zones',
  positions: (id, { zones }) => entry(zones, id, 'zones').ring,
  shown: (frame, book) =>
    frame.zones.map(({ zone: id, role, label, ...judged }) => {
      const content = entry(book.zones, id, 'zones');
      const certainty = certaintyOf(judged, book);
      const layer = isOnWater(content.ring) ? 'zones-on-water' : 'zones';
      const drawing = drawZone(content, certainty, layer);
      const item = { drawing, role, emphasis: 'key' } as const;
      return {
        item,
        ...attachedLabel(label, 'area', item),
        listed: {
          name: content.name,
          certainty: mapList.zone(certainty),
          isSure: certainty === 'corroborated',
        },
      };
    }),
  legend: (frame, book) =>
    certaintiesOf(frame.zones, book).map((certainty) => ({
      swatch: 'area',
      certainty,
      text: mapLegend.zone(certainty),
    })),
};
