import type { Figure } from '../../chart/figure.ts';
import { figureOf } from '../../chart/figure-of.ts';
import { entry, type Book } from '../../content/book.ts';
import type { FigureContent } from '../../content/schema/figure.ts';
import type { SceneContent } from '../../content/schema/scene.ts';
import type { Picture } from '../../map/frame/picture.ts';
import { pictureOf } from '../../map/frame/picture-of.ts';

/** A frame with everything resolved: it is a figure or a map. */
export interface ResolvedFrame {
  scene: string;
  figure: Figure | undefined;
  picture: Picture | undefined;
  /** Whichever of the two it is. */
  shown: Figure | Picture;
}

/** The content of a scene, be it of maps or of figures. Throws when there is none of that id. */
export const sceneContent = (id: string, book: Book): SceneContent | FigureContent =>
  book.figures.get(id) ?? entry(book.scenes, id, 'scene');

function resolve(scene: string, frame: string, book: Book): ResolvedFrame {
  const isFrame = ({ id }: { id: string }): boolean => id === frame;
  const figure = book.figures.get(scene)?.frames.some(isFrame)
    ? figureOf(book, `${scene}/${frame}`)
    : undefined;
  const picture = book.scenes.get(scene)?.frames.some(isFrame)
    ? pictureOf(book, `${scene}/${frame}`)
    : undefined;
  const shown = figure ?? picture;
  if (!shown) {
    const known = sceneContent(scene, book).frames.map(({ id }) => id);
    throw new Error(`${scene}: found no frame "${frame}", expected one of ${known.join(', ')}`);
  }
  return { scene, figure, picture, shown };
}

const resolved = new WeakMap<Book, Map<string, ResolvedFrame>>();

/**
 * The frame with this address, resolved once for all who show it. Throws when no scene of the content
 * has it.
 *
 * @param id scene and frame, for example attack/region
 */
export function resolvedFrame(id: string, book: Book): ResolvedFrame {
  const frames = resolved.get(book) ?? new Map<string, ResolvedFrame>();
  resolved.set(book, frames);
  const [scene = '', frame = ''] = id.split('/');
  const found = frames.get(id) ?? resolve(scene, frame, book);
  frames.set(id, found);
  return found;
}

/** The frame on which a scene begins. Throws when there is no scene of that id. */
export const firstFrame = (scene: string, book: Book): ResolvedFrame =>
  resolvedFrame(`${scene}/${sceneContent(scene, book).frames[0]?.id ?? ''}`, book);
