import { LEG_WORDING } from '#messages/certainty.ts';
import { mapList } from '#messages/map.ts';
import { entry } from '../../content/book.ts';
import { certaintyOfLeg, LEG_STATUSES, type LegStatus } from '../../model/certainty.ts';
import { partOf, pointAlong, traceOf } from '../../model/arrow.ts';
import type { LonLat, Point } from '../../model/geometry.ts';
import { project } from '../../model/mercator.ts';
import { rounded, type Drawing, type Part } from './drawing.ts';
import { attachedLabel, type ThingKind } from './thing.ts';

/** Opacities of the pieces into which the outer half of a first or last leg fades. */
const FADE = [0.15, 0.4, 0.7] as const;

interface Leg {
  status: LegStatus;
}

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
export function drawRoute({
  id,
  waypoints,
  legs,
}: {
  id: string;
  waypoints: readonly { at: LonLat }[];
  legs: readonly Leg[];
}): Drawing {
  const points = waypoints.map(({ at }) => project(at));
  const last = legs.length - 1;
  const parts = legs.flatMap(({ status }, i): Part[] => {
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
    key: `route.${id}`,
    layer: 'routes',
    parts,
    anchor: pointAlong(points, 0.5),
    trace: traceOf(points),
  };
}

/** Route hypotheses: each leg has a certainty of its own. */
export const route: ThingKind = {
  name: 'routes',
  positions: (id, { routes }) => entry(routes, id, 'routes').waypoints.map(({ at }) => at),
  shown: (frame, { routes }) =>
    frame.routes.map(({ route: id, emphasis, label }) => {
      const content = entry(routes, id, 'routes');
      const item = { drawing: drawRoute(content), role: 'attacker', emphasis } as const;
      const statuses = content.legs.map(({ status }) => status);
      return {
        item,
        ...attachedLabel(label, 'line', item),
        listed: {
          name: content.name,
          certainty: mapList.route(content.confidence, statuses),
          isSure: false,
        },
      };
    }),
  legend(frame, { routes }) {
    const legs = frame.routes.flatMap((item) => entry(routes, item.route, 'routes').legs);
    return LEG_STATUSES.filter((status) => legs.some((leg) => leg.status === status)).map(
      (status) => ({
        swatch: 'leg',
        certainty: certaintyOfLeg(status),
        text: LEG_WORDING[status],
      }),
    );
  },
};
