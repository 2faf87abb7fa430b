import { entry, type Book } from '../../content/book.ts';
import type { WritingSpace } from '../../content/schema/classroom.ts';
import { resolveFrame } from '../../map/frame/picture-of.ts';
import type { Picture } from '../../map/frame/picture.ts';

/** A blank map to draw on, as an exercise names it. */
export type MapSpace = Extract<WritingSpace, { kind: 'map' }>;

/** The map of a frame without anything on it, as far as the routes of the space reach. Throws for an unknown frame. */
export function blankMap({ frame: step, routes }: MapSpace, book: Book): Picture {
  const [scene = '', id = ''] = step.split('/');
  const frame = entry(book.scenes, scene, 'scenes').frames.find((one) => one.id === id);
  if (!frame) throw new Error(`blankMap: found no frame "${step}", expected one`);
  return resolveFrame(
    scene,
    {
      ...frame,
      view: routes.length > 0 ? { routes } : frame.view,
      places: [],
      zones: [],
      routes: [],
      marks: [],
      notes: [],
      charts: [],
    },
    book,
  );
}
