import { certaintyOfLeg, type LegStatus } from '../../model/certainty.ts';
import { partOf, pointAlong, traceOf } from '../../model/arrow.ts';
import type { LonLat, Point } from '../../model/geometry.ts';
import { project } from '../../model/mercator.ts';
import { rounded, type Drawing, type Part } from './drawing.ts';

/** Opacities of the pieces into which the outer half of a first or last leg fades. */
const FADE = [0.15, 0.4, 0.7] as const;

interface Piece {
  alpha: number;
  path: Point[];
}

/** The first half of a leg in pieces that fade towards its beginning. */
function fadingHalf(from: Point, to: Point): Piece[] {
  const piece = 0.5 / FADE.length;
  return FADE.map((alpha, i) => ({
    alpha,
    path: partOf([from, to], i * piece, (i + 1) * piece),
  }));
}

/** A leg in pieces that fade towards those of its ends at which the route begins or ends. */
function piecesOf(from: Point, to: Point, isFirst: boolean, isLast: boolean): Piece[] {
  const middle: Piece = {
    alpha: 1,
    path: partOf([from, to], isFirst ? 0.5 : 0, isLast ? 0.5 : 1),
  };
  const outOf = fadingHalf(to, from)
    .map(({ alpha, path }) => ({ alpha, path: path.toReversed() }))
    .toReversed();
  return [
    ...(isFirst ? fadingHalf(from, to) : []),
    ...(isFirst && isLast ? [] : [middle]),
    ...(isLast ? outOf : []),
  ];
}

/**
 * A route hypothesis: straight legs between named places, each as certain as what stands behind it,
 * fading at both ends because nobody knows where it began or led.
 */
export function drawRoute(route: {
  id: string;
  waypoints: readonly { at: LonLat }[];
  legs: readonly { status: LegStatus }[];
}): Drawing {
  const points = route.waypoints.map(({ at }) => project(at));
  const last = route.legs.length - 1;
  const parts = route.legs.flatMap(({ status }, i): Part[] => {
    const [from, to] = [points[i], points[i + 1]];
    if (!from || !to) return [];
    const certainty = certaintyOfLeg(status);
    return piecesOf(from, to, i === 0, i === last).map(({ alpha, path }) => ({
      paint: 'stroke',
      certainty,
      alpha,
      paths: [rounded(path)],
    }));
  });
  return {
    key: `route.${route.id}`,
    parts,
    anchor: pointAlong(points, 0.5),
    trace: traceOf(points),
  };
}
