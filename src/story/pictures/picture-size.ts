import {
  PICTURE_SIZE,
  pictureWidth,
  type PictureKind,
} from '../../content/addresses/picture-addresses.ts';
import type { Book } from '../../content/book.ts';
import { isDrawnNarrow, SMALL_SIZE } from './frame-file.ts';
import { pagePicture } from './page-picture.ts';

/** Size of a file of a frame in pixels. Throws on an unknown frame. */
export function pictureSize(
  kind: PictureKind,
  step: string,
  book: Book,
): { width: number; height: number } {
  const width = pictureWidth(kind);
  const isSmall = kind.variant === 'alone' && kind.width !== undefined;
  const drawn = isDrawnNarrow(kind)
    ? pagePicture(step, book).tall
    : isSmall
      ? SMALL_SIZE
      : PICTURE_SIZE;
  return { width, height: Math.round((drawn.height * width) / drawn.width) };
}
