import { polygonCentroid } from 'd3';
import { mapLegend, mapList } from '#messages/map.ts';
import { entry } from '../../content/book.ts';
import { lookOf, type Certainty } from '../../model/certainty.ts';
import { boxAround, type LonLat, type Point } from '../../model/geometry.ts';
import { project } from '../../model/mercator.ts';
import { softArea } from '../../model/soft-area.ts';
import { isOnWater } from '../basemap/on-water.ts';
import { certaintyOf, looksOf } from './certainty-of.ts';
import { rounded, type Drawing, type Part } from './drawing.ts';
import { attachedLabel, type ThingKind } from './thing.ts';

/** How many coats of paint make the density of a zone, one inside the other. */
const COATS = 14;
/** How far its density rises, to the outside and to the inside of its ring: shares of the softness of the zone. */
const REACH = { outside: 1.1, inside: 2.2 } as const;
/** An area that nobody can check has a density at its edge alone, so wide to either side. */
const RIM = 0.75;

/** How far an edge is smeared: a share of the shorter side of the zone, in map units. */
function softness(ring: readonly Point[]): number {
  const { width, height } = boxAround(ring);
  return Math.max(26, Math.min(150, Math.min(width, height) * 0.16));
}

/** Outlines of a zone at some depths inside its ring, in map units; negative depths are outside. */
type ContoursAt = (depths: readonly number[]) => Point[][][];

/**
 * The outlines of the coats of a zone, the outermost first, at equal distances. Where the zone is too
 * narrow for the innermost, it is brought a fifth further out until all have room: so a narrow zone gets
 * as many coats, and is as dense, as a wide one.
 *
 * @param outside how far the first lies outside the ring, in map units
 * @param inside how far the last lies inside of it
 */
function coatsWithin(contoursAt: ContoursAt, outside: number, inside: number): Point[][][] {
  const step = (outside + inside) / (COATS - 1);
  const coats = contoursAt(Array.from({ length: COATS }, (_, i) => i * step - outside));
  const isWhole = coats.every((rings) => rings.length > 0);
  return isWhole || inside < 1 ? coats : coatsWithin(contoursAt, outside, inside * 0.8);
}

/** The same for a density along the edge alone: each coat is what lies between two outlines. */
function rimWithin(contoursAt: ContoursAt, reach: number): Point[][][] {
  const half = Array.from({ length: COATS }, (_, i) => reach * (1 - i / COATS));
  const [outer, inner] = [contoursAt(half.map((depth) => -depth)), contoursAt(half)];
  return outer.map((rings, i) => [...rings, ...(inner[i] ?? [])]);
}

/**
 * Opacities of coats that lie on one another, so that the density rises smoothly from 0 to 1 (smoothstep)
 * and no step of it can be seen.
 */
const ALPHAS: readonly number[] = Array.from({ length: COATS }, (_, i) => {
  const densityOf = (coats: number): number => {
    const t = Math.min(1, coats / (COATS + 0.5));
    return t * t * (3 - 2 * t);
  };
  return (densityOf(i + 1) - densityOf(i)) / (1 - densityOf(i));
});

/**
 * A zone at a certainty. It is drawn as a density that dissolves at its edge, at any certainty: the ring was
 * set by eye. What the writers of maps make of it says how sure it is (src/map/grain/texture.ts).
 *
 * @param zone the entry of the gazetteer: id and closed ring in degrees
 */
export function drawZone(
  { id, ring: outline }: { id: string; ring: readonly LonLat[] },
  certainty: Certainty,
  layer: 'zones' | 'zones-on-water' = 'zones',
): Drawing {
  const ring = outline.map(project);
  const soft = softness(ring);
  const contoursAt: ContoursAt = (depths) => softArea(ring, depths).map((step) => step.rings);
  const coats =
    lookOf(certainty).area.fill === 'none'
      ? rimWithin(contoursAt, soft * RIM)
      : coatsWithin(contoursAt, soft * REACH.outside, soft * REACH.inside);
  const [x, y] = polygonCentroid(ring);
  return {
    key: `zone.${id}.${certainty}`,
    layer,
    parts: coats
      .map((rings, i): Part => ({
        paint: 'grain',
        sign: certainty,
        alpha: Math.round((ALPHAS[i] ?? 0) * 1000) / 1000,
        paths: rings.map(rounded),
      }))
      // A narrow zone has nothing left far inside its edge.
      .filter(({ paths }) => paths.length > 0),
    anchor: [Math.round(x), Math.round(y)],
    trace: [],
  };
}

/** Areas that somebody drew by eye. */
export const zone: ThingKind = {
  name: 'zones',
  positions: (id, { zones }) => entry(zones, id, 'zones').ring,
  shown: (frame, book) =>
    frame.zones.map(({ zone: id, role, label, note, ...judged }) => {
      const content = entry(book.zones, id, 'zones');
      const certainty = certaintyOf(judged, book);
      const layer = isOnWater(content.ring) ? 'zones-on-water' : 'zones';
      const drawing = drawZone(content, certainty, layer);
      const item = { drawing, role, emphasis: 'key' } as const;
      return {
        item,
        ...attachedLabel(label, note === undefined ? 'area' : 'subject', item, note),
        listed: {
          name: content.name,
          certainty: mapList.zone(certainty),
          isSure: certainty === 'corroborated',
        },
      };
    }),
  legend: (frame, book) =>
    looksOf(frame.zones, book).map((look) => ({
      swatch: 'grain',
      ...look,
      text: mapLegend.zone(look.certainty, look.role),
    })),
};
