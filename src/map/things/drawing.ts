import { lineOf, type Certainty, type LineSign } from '../../model/certainty.ts';
import type { Point } from '../../model/geometry.ts';

export const ROLES = ['attacker', 'defender', 'neutral'] as const;
/** Whose colour a drawn thing takes. */
export type Role = (typeof ROLES)[number];

/** Layers of what frames draw, by the names that its kinds have in content; zones on lakes have one of their own. */
export type ThingLayer = 'zones' | 'zones-on-water' | 'cells' | 'routes' | 'marks';

/**
 * One coat of paint: paths that share a look. `grain` are closed paths, and a path within another is a hole:
 * together such coats are the density of an area (src/map/grain). `fill` are closed paths with crisp edges, for
 * what stands for a number. All else is open.
 */
export type Part = Coat &
  (
    | { paint: 'grain' | 'fill'; sign: Certainty }
    | { paint: 'stroke' | 'head' | 'ruler'; sign: LineSign }
  );

interface Coat {
  /** Opacity of this coat, 0 to 1. */
  alpha: number;
  /** Paths in map units, whole numbers. */
  paths: Point[][];
}

/**
 * A zone, route or mark as it is painted, by the still and by the live map alike. The same thing at
 * two certainties is two drawings, so a drawing never changes.
 */
export interface Drawing {
  /** Stable and unique, for example `zone.marsh.plausible`. */
  key: string;
  layer: ThingLayer;
  parts: Part[];
  /** Where a label for it belongs, in map units. */
  anchor: Point;
  /** Points along a line, which labels should not cover; empty for areas. */
  trace: Point[];
}

/** Rounds every point of a path to whole map units (about 125 m). */
export const rounded = (path: readonly Point[]): Point[] =>
  path.map(([x, y]): Point => [Math.round(x), Math.round(y)]);

/** A name as part of a key: “First half of 2019” is “first-half-of-2019”. */
export const inKey = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** Width in CSS pixels of a drawn line. Rulers are thin at any certainty. */
export function lineWidth({ paint, sign }: Pick<Part, 'paint' | 'sign'>): number {
  return paint === 'ruler' ? 1.4 : lineOf(sign).width;
}

/** How sure the area is that a drawing is; undefined for what is no area. */
export function certaintyOfArea({
  parts: [first],
}: {
  parts: readonly Part[];
}): Certainty | undefined {
  return first?.paint === 'grain' ? first.sign : undefined;
}

/** Opacity of a thing by its weight in a frame, in stills, files and live maps. */
export const OPACITIES = { key: 1, context: 0.65, ghost: 0.28 } as const;
