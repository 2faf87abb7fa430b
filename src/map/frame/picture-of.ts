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

/**
 * A frame with everything that it names looked up, drawn, placed and put into words. For a frame of
 * the content as it stands, ask {@link pictureOf}; this is for one that was changed.
 */
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

const resolved = new WeakMap<Book, Map<string, Picture>>();

/**
 * The picture of a frame, worked out once for a book. Throws when no scene has the frame.
 *
 * @param id scene and frame, for example `attack/region`
 */
export function pictureOf(book: Book, id: string): Picture {
  const pictures = resolved.get(book) ?? new Map<string, Picture>();
  resolved.set(book, pictures);
  const known = pictures.get(id);
  if (known) return known;
  const [scene = '', frameId] = id.split('/');
  const frame = entry(book.scenes, scene, 'scenes').frames.find((one) => one.id === frameId);
  if (!frame)
    throw new Error(`picture: found "${id}", expected a frame of a scene in content/scenes`);
  const picture = resolveFrame(scene, frame, book);
  pictures.set(id, picture);
  return picture;
}

/** All pictures of a scene, in order. Throws on an unknown scene. */
export const picturesOf = (book: Book, scene: string): Picture[] =>
  entry(book.scenes, scene, 'scenes').frames.map(({ id }) => pictureOf(book, `${scene}/${id}`));

/** All pictures of all scenes. */
export const allPictures = (book: Book): Picture[] =>
  [...book.scenes.keys()].flatMap((scene) => picturesOf(book, scene));
