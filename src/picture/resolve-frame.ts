import { entry, type Book } from '../contract/book.ts';
import type { FrameContent } from '../contract/schema/scene.ts';
import { boxAround, withMargin, type Box, type Point } from '../model/geometry.ts';
import { project } from '../model/mercator.ts';
import { certaintyOf } from './certainty-of.ts';
import { drawMark } from './draw-mark.ts';
import { drawRoute } from './draw-route.ts';
import { drawZone } from './draw-zone.ts';
import { labelsOf } from './labels-of.ts';
import { legendOf } from './legend-of.ts';
import { listedOf } from './listed-of.ts';
import type { Item, Picture } from './picture.ts';
import { placeLabels } from './place-labels.ts';

/** Air around what must be visible, as a share of its longer side. */
const MARGIN = 0.03;
/** The least that a camera shows, in map units: about 60 km, so that a single place has its surroundings. */
const LEAST = 480;

function mustSee({ view }: FrameContent, book: Book): Box {
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

/** A frame of the content with everything that it names looked up, drawn, placed and put into words. */
export function resolveFrame(scene: string, frame: FrameContent, book: Book): Picture {
  const box = mustSee(frame, book);
  const items: Item[] = [
    ...frame.zones.map((item): Item => ({
      drawing: drawZone(entry(book.zones, item.zone, 'zone'), certaintyOf(item, book)),
      role: item.role,
      emphasis: 'key',
    })),
    ...frame.routes.map((item): Item => ({
      drawing: drawRoute(entry(book.routes, item.route, 'route')),
      role: 'attacker',
      emphasis: item.emphasis,
    })),
    ...frame.marks.map((item): Item => ({
      drawing: drawMark(entry(book.marks, item.mark, 'mark'), certaintyOf(item, book)),
      role: item.role,
      emphasis: 'key',
    })),
  ];
  return {
    scene,
    id: frame.id,
    title: frame.title,
    words: frame.words,
    mustSee: box,
    layers: frame.layers,
    items,
    labels: placeLabels(
      labelsOf(frame, items, book),
      box,
      items.flatMap(({ drawing }) => drawing.trace),
    ),
    legend: legendOf(frame, items, book),
    listed: listedOf(frame, book),
    claims: frame.claims,
    sources: frame.sources,
  };
}
