import { entry, type Book } from '../../content/book.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import { LEG_STATUSES, lookOf, PRECISION_WORDING, type LegStatus } from '../../model/certainty.ts';
import { certaintyOf } from './certainty-of.ts';
import type { Listed } from './picture.ts';

/** How many legs of each status a route has, in words, for example “3 documented, 2 inferred”. */
function legsInWords(legs: readonly { status: LegStatus }[]): string {
  return LEG_STATUSES.map((status) => ({
    status,
    count: legs.filter((leg) => leg.status === status).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status}`)
    .join(', ');
}

/** The places, areas, routes and marks of a frame as a list in words, each with its certainty. */
export function listedOf(frame: FrameContent, book: Book): Listed[] {
  return [
    ...frame.places.map(({ place: id }): Listed => {
      const place = entry(book.places, id, 'places');
      return {
        name: place.name,
        ...(place.name_ar ? { arabic: place.name_ar } : {}),
        certainty: PRECISION_WORDING[place.precision],
      };
    }),
    ...frame.zones.map((item): Listed => ({
      name: entry(book.zones, item.zone, 'zones').name,
      certainty: `area, ${lookOf(certaintyOf(item, book)).wording}`,
    })),
    ...frame.routes.map(({ route: id }): Listed => {
      const route = entry(book.routes, id, 'routes');
      return {
        name: route.name,
        certainty: `route hypothesis of ${route.confidence} confidence; legs: ${legsInWords(route.legs)}`,
      };
    }),
    ...frame.marks.map((item): Listed => ({
      name: entry(book.marks, item.mark, 'marks').name,
      certainty:
        entry(book.marks, item.mark, 'marks').kind === 'ruler'
          ? 'distance, our own arithmetic'
          : `schematic, ${lookOf(certaintyOf(item, book)).wording}`,
    })),
  ];
}
