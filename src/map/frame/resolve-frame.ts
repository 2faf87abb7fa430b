import { entry, type Book } from '../../content/book.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import { certaintyOf } from './certainty-of.ts';
import { drawMark } from './draw-mark.ts';
import { drawRoute } from './draw-route.ts';
import { drawZone } from './draw-zone.ts';
import { labelsOf } from './labels-of.ts';
import { legendOf } from './legend-of.ts';
import { listedOf } from './listed-of.ts';
import { mustSee } from './must-see.ts';
import type { Item, Picture } from './picture.ts';
import { placeLabels } from './place-labels.ts';

/** A frame of the content with everything that it names looked up, drawn, placed and put into words. */
export function resolveFrame(scene: string, frame: FrameContent, book: Book): Picture {
  const box = mustSee(frame.view, book);
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
