import { entry, type Book } from '../../content/book.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import { LEG_STATUSES, type LegStatus } from '../../model/certainty.ts';
import { listMessages, PRECISION_WORDING } from '#messages/certainty.ts';
import { certaintyOf } from './certainty-of.ts';
import type { Listed } from './picture.ts';

/** How many legs of each status a route has; those of none are left out. */
const countLegs = (
  legs: readonly { status: LegStatus }[],
): { status: LegStatus; count: number }[] =>
  LEG_STATUSES.map((status) => ({
    status,
    count: legs.filter((leg) => leg.status === status).length,
  })).filter(({ count }) => count > 0);

/** The places, areas, routes and marks of a frame as a list in words, each with its certainty. */
export function listedOf(frame: FrameContent, book: Book): Listed[] {
  return [
    ...frame.places.map(({ place: id }): Listed => {
      const place = entry(book.places, id, 'places');
      return {
        name: place.name,
        ...(place.name_ar ? { arabic: place.name_ar } : {}),
        certainty: PRECISION_WORDING[place.precision],
        isSure: place.precision === 'point',
      };
    }),
    ...frame.zones.map((item): Listed => {
      const certainty = certaintyOf(item, book);
      return {
        name: entry(book.zones, item.zone, 'zones').name,
        certainty: listMessages.area(certainty),
        isSure: certainty === 'corroborated',
      };
    }),
    ...frame.routes.map(({ route: id }): Listed => {
      const route = entry(book.routes, id, 'routes');
      return {
        name: route.name,
        certainty: listMessages.route(route.confidence, countLegs(route.legs)),
        isSure: false,
      };
    }),
    ...frame.marks.map((item): Listed => {
      const { name, kind } = entry(book.marks, item.mark, 'marks');
      const certainty = certaintyOf(item, book);
      return kind === 'ruler'
        ? { name, certainty: listMessages.ruler, isSure: false }
        : { name, certainty: listMessages.mark(certainty), isSure: certainty === 'corroborated' };
    }),
  ];
}
