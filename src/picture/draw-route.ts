import { certaintyOfLeg, type LegStatus } from '../model/certainty.ts';
import { partOf, pointAlong, traceOf } from '../model/arrow.ts';
import type { LonLat, Point } from '../model/geometry.ts';
import { project } from '../model/mercator.ts';
import { rounded, type Drawing, type Part } from './drawing.ts';

/** Opacities of the pieces into which the outer half of a first or last leg fades. */
const FADE = [0.15, 0.4, 0.7] as const;

/** The leg from `from` to `to` in pieces that fade towards `from`. */
function fadingIn(from: Point, to: Point): { alpha: number; path: Point[] }[] {
  const piece = 0.5 / FADE.length;
  return [
    ...FADE.map((alpha, i) => ({ alpha, path: partOf([from, to], i * piece, (i + 1) * piece) })),
    { alpha: 1, path: partOf([from, to], 0.5, 1) },
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
    const pieces =
      i === 0
        ? fadingIn(from, to)
        : i === last
          ? fadingIn(to, from).map(({ alpha, path }) => ({ alpha, path: path.toReversed() }))
          : [{ alpha: 1, path: [from, to] }];
    return pieces.map(({ alpha, path }) => ({
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
