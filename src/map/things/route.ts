import { group, max } from 'd3';
import { LEG_WORDING } from '#messages/certainty.ts';
import { mapCharts } from '#messages/map-charts.ts';
import { mapLegend, mapList } from '#messages/map.ts';
import { entry, type Book } from '../../content/book.ts';
import type { Route } from '../../content/schema/gazetteer.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import { LEG_STATUSES, type LegStatus } from '../../model/certainty.ts';
import { partOf, pathLength, pointAlong, traceOf } from '../../model/arrow.ts';
import type { LonLat, Point } from '../../model/geometry.ts';
import { project } from '../../model/mercator.ts';
import type { Label } from '../frame/picture.ts';
import type { LegendEntry } from '../legend/legend-entry.ts';
import { rounded, type Drawing, type Part } from './drawing.ts';
import { legNumber } from './leg-number.ts';
import { attachedLabel, type ThingKind } from './thing.ts';

/** Opacities of the pieces into which the outer half of a first or last leg fades. */
const FADE = [0.15, 0.4, 0.7] as const;

/** In whose colour routes are drawn. */
const ROLE = 'attacker';

/** A leg is long that is at least such a share of the longest. */
const LONG = 0.8;

interface Leg {
  status: LegStatus;
  /** Not drawn: another route of the frame has it already, or it is what stays where the rest is a ghost. */
  isLeftOut?: boolean;
  /** As the route has it, where another route on the same stretch is less sure. */
  asked?: LegStatus;
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

/** What tells a drawing of some legs, or of legs that are less sure, from that of the whole route. */
function suffixOf(legs: readonly Leg[]): string {
  const marked = legs.flatMap(({ status, isLeftOut, asked }, i) => [
    ...(isLeftOut ? [`.without-${i + 1}`] : []),
    ...(asked !== undefined && asked !== status ? [`.${status}-${i + 1}`] : []),
  ]);
  return marked.join('');
}

interface Way {
  id: string;
  waypoints: readonly { at: LonLat }[];
  legs: readonly Leg[];
}

/** The legs of a route that are drawn, from end to end in map units. */
function drawnLegs({ waypoints, legs }: Way) {
  const points = waypoints.map(({ at }) => project(at));
  return legs.flatMap(({ status, isLeftOut }, leg) => {
    const [from, to] = [points[leg], points[leg + 1]];
    return from && to && !isLeftOut ? [{ status, leg, ends: [from, to] as const }] : [];
  });
}

/** The first long leg of a route that is drawn, from end to end in map units: there its number stands. */
function longLeg(way: Way): readonly [Point, Point] | undefined {
  const drawn = drawnLegs(way).map(({ ends }) => ends);
  const longest = max(drawn, pathLength) ?? 0;
  return drawn.find((ends) => pathLength(ends) >= LONG * longest);
}

/**
 * A route hypothesis: straight legs between named places, each as certain as what stands behind it,
 * fading at both ends because nobody knows where it began or led. Its label belongs to its middle.
 */
export function drawRoute(way: Way): Drawing {
  const { id, waypoints, legs } = way;
  const points = waypoints.map(({ at }) => project(at));
  const last = legs.length - 1;
  return {
    key: `route.${id}${suffixOf(legs)}`,
    layer: 'routes',
    parts: drawnLegs(way).flatMap(({ status, leg, ends: [from, to] }) =>
      piecesOf(from, to, leg === 0, leg === last).map(({ alpha, path }): Part => ({
        paint: 'stroke',
        sign: status,
        alpha,
        paths: [rounded(path)],
      })),
    ),
    anchor: pointAlong(points, 0.5),
    trace: traceOf(points),
  };
}

/** A leg by its two ends, in whichever direction it is gone. */
export const stretchOf = (route: Route, leg: number): string =>
  [route.waypoints[leg]?.at.join(), route.waypoints[leg + 1]?.at.join()].sort().join(' ');

/** The routes of a frame that go along each stretch, in their order. */
function routesByStretch(routes: readonly Route[]): Map<string, { route: Route; leg: number }[]> {
  const stretches = routes.flatMap((route) =>
    route.legs.map((_, leg) => ({ route, leg, stretch: stretchOf(route, leg) })),
  );
  return group(stretches, ({ stretch }) => stretch);
}

/**
 * The legs of each route as they are drawn together: a stretch that several routes share is drawn once, with
 * the first of them, and as sure as the least sure of them. Two dashed lines over one another would look
 * solid.
 *
 * @param isGhost whether the legs that a source traces are left out
 */
export function legsTogether(
  routes: readonly Route[],
  isGhost: (route: Route) => boolean,
): Map<Route, Leg[]> {
  const stretches = routesByStretch(routes);
  return new Map(
    routes.map((route) => [
      route,
      route.legs.map(({ status }, leg): Leg => {
        const sharing = stretches.get(stretchOf(route, leg)) ?? [];
        const statuses = sharing.map((one) => one.route.legs[one.leg]?.status ?? status);
        const leastSure = LEG_STATUSES.findLast((one) => statuses.includes(one)) ?? status;
        const isLeftOut =
          sharing[0]?.route !== route || (isGhost(route) && leastSure === 'documented');
        return { status: leastSure, asked: status, ...(isLeftOut && { isLeftOut }) };
      }),
    ]),
  );
}

/** A number on each stretch that several routes share: the numbers of all of them. */
function sharedLabels(
  frame: FrameContent,
  routes: readonly Route[],
  isGhost: (route: Route) => boolean,
): Label[] {
  const labelOf = (route: Route): string | undefined =>
    frame.routes.find((one) => one.route === route.id)?.label;
  return [...routesByStretch(routes).values()].flatMap((sharing) => {
    const [first] = sharing;
    if (!first || sharing.length < 2) return [];
    const [from, to] = [first.route.waypoints[first.leg], first.route.waypoints[first.leg + 1]];
    const numbers = sharing.flatMap(({ route }) => labelOf(route) ?? []);
    if (!from || !to || numbers.length < 2) return [];
    const isPale = sharing.every(({ route }) => isGhost(route));
    const ends = [project(from.at), project(to.at)] as const;
    return [legNumber(numbers.join('+'), ends, isPale ? 'context' : 'key')];
  });
}

const routesOf = (frame: FrameContent, { routes }: Pick<Book, 'routes'>): Route[] =>
  frame.routes.map(({ route }) => entry(routes, route, 'routes'));

/** Route hypotheses: each leg has the sign of what stands behind it. Where there are several, their labels are numbers. */
export const route: ThingKind = {
  name: 'routes',
  positions: (id, { routes }) => entry(routes, id, 'routes').waypoints.map(({ at }) => at),
  shown(frame, book) {
    const routes = routesOf(frame, book);
    const isGhost = ({ id }: Route): boolean =>
      frame.routes.some((one) => one.route === id && one.emphasis === 'ghost');
    const legs = legsTogether(routes, isGhost);
    const isNumbered = routes.length > 1;
    const shared = sharedLabels(frame, routes, isGhost);
    return frame.routes.map(({ emphasis, label }, i) => {
      const content = entry(book.routes, frame.routes[i]?.route ?? '', 'routes');
      const way = { ...content, legs: legs.get(content) ?? [] };
      const drawing = drawRoute(way);
      const item = { drawing, role: ROLE, emphasis } as const;
      const statuses = content.legs.map(({ status }) => status);
      const leg = longLeg(way);
      const own =
        label !== undefined && leg
          ? [legNumber(label, leg, isGhost(content) ? 'context' : 'key')]
          : [];
      return {
        item,
        ...(isNumbered
          ? { labels: [...own, ...(i === 0 ? shared : [])] }
          : attachedLabel(label, 'line', item)),
        listed: {
          name: content.name,
          certainty: mapList.route(content.confidence, statuses),
          isSure: false,
        },
      };
    });
  },
  legend(frame, book) {
    const shown = frame.routes.filter(({ emphasis }) => emphasis !== 'ghost');
    const legs = shown.flatMap((item) => entry(book.routes, item.route, 'routes').legs);
    return [
      ...LEG_STATUSES.filter((status) => legs.some((leg) => leg.status === status)).map(
        (status, i): LegendEntry => ({
          swatch: 'leg',
          leg: status,
          role: ROLE,
          text: i === 0 ? mapLegend.ofRole(ROLE, LEG_WORDING[status]) : LEG_WORDING[status],
        }),
      ),
      ...(shown.length < frame.routes.length
        ? [{ swatch: 'ghost', role: ROLE, text: mapCharts.ghost } as const]
        : []),
    ];
  },
};
