import type { Book } from '../../content/book.ts';
import type { Figure } from '../../chart/figure.ts';
import { figureOf } from '../../chart/figure-of.ts';
import type { Picture } from '../../map/frame/picture.ts';
import { resolveFrame } from '../../map/frame/resolve-frame.ts';

/** A frame with everything resolved: it is a figure or a map. */
export interface FrameShown {
  scene: string;
  figure: Figure | undefined;
  picture: Picture | undefined;
  /** Whichever of the two it is. */
  shown: Figure | Picture;
}

/**
 * The frame with this address. Throws when no scene of the content has it.
 *
 * @param id scene and frame, for example attack/region
 */
export function frameShown(id: string, book: Book): FrameShown {
  const [scene = '', frameId] = id.split('/');
  const isFrame = (candidate: { id: string }): boolean => candidate.id === frameId;
  const figureFrame = book.figures.get(scene)?.frames.find(isFrame);
  const mapFrame = book.scenes.get(scene)?.frames.find(isFrame);
  const figure = figureFrame && figureOf(book, id);
  const picture = mapFrame && resolveFrame(scene, mapFrame, book);
  const shown = figure ?? picture;
  if (!shown) throw new Error(`step: found "${id}", expected a frame of a scene of the content`);
  return { scene, figure, picture, shown };
}
