import { entry, type Book } from '../../content/book.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import { boxAround, withMargin, type Box, type Point } from '../../model/geometry.ts';
import { project, unproject } from '../../model/mercator.ts';

/** What a frame says must be visible. */
export type View = FrameContent['view'];
/** West, south, east and north in degrees. */
export type Bounds = NonNullable<View['bounds']>;

/** Air around what must be visible, as a share of its longer side. */
const MARGIN = 0.03;
/** The least that a camera shows, in map units: about 60 km, so that a single place has its surroundings. */
export const LEAST = 480;

/** The box that a frame's camera shows, in map units, margin included. */
export function mustSee(
  view: View,
  book: Pick<Book, 'places' | 'zones' | 'routes' | 'marks'>,
): Box {
  const points: Point[] = [];
  for (const id of view.places ?? []) {
    const { at } = entry(book.places, id, 'view.places');
    if (at) points.push(project(at));
  }
  for (const id of view.zones ?? [])
    points.push(...entry(book.zones, id, 'view.zones').ring.map(project));
  for (const id of view.routes ?? [])
    points.push(...entry(book.routes, id, 'view.routes').waypoints.map(({ at }) => project(at)));
  for (const id of view.marks ?? [])
    points.push(...entry(book.marks, id, 'view.marks').path.map(project));
  if (view.bounds) {
    const [west, south, east, north] = view.bounds;
    points.push(project([west, north]), project([east, south]));
  }
  const box = withMargin(boxAround(points), MARGIN);
  const width = Math.max(box.width, LEAST);
  const height = Math.max(box.height, LEAST);
  return {
    x: Math.round(box.x - (width - box.width) / 2),
    y: Math.round(box.y - (height - box.height) / 2),
    width: Math.round(width),
    height: Math.round(height),
  };
}

/** Hundredths of a degree, about a kilometre: finer than any frame needs. */
const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;

/** The corners of a box, in degrees. */
export function cornersOf({ x, y, width, height }: Box): Bounds {
  const [west, north] = unproject([x, y]);
  const [east, south] = unproject([x + width, y + height]);
  return [rounded(west), rounded(south), rounded(east), rounded(north)];
}

/** The `bounds` for which {@link mustSee} gives this box, unless it is smaller than the least. */
export const boundsFor = (box: Box): Bounds =>
  cornersOf(withMargin(box, -MARGIN / (1 + 2 * MARGIN)));
