import { picturePath, type PictureKind } from '../../content/addresses/picture-addresses.ts';
import type { Book } from '../../content/book.ts';
import { resolvedFrame } from '../scene/resolved-frame.ts';
import { pictureSvg } from './frame-file.ts';

/** A file of a frame in light and in dark colours, as paths from the root of the site. Sizes in pixels. */
interface PictureFiles {
  light: string;
  dark: string;
  width: number;
  height: number;
}

function filesOf(step: string, book: Book, variant: PictureKind['variant']): PictureFiles {
  const [scene = '', frame = ''] = step.split('/');
  const path = (theme: PictureKind['theme']): string =>
    picturePath(scene, frame, { theme, scale: 1, ending: 'svg', variant });
  const svg = pictureSvg(book, step, { theme: 'light', variant }, undefined);
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  return { light: path('light'), dark: path('dark'), width: Number(width), height: Number(height) };
}

const known = new WeakMap<Book, Map<string, { wide: PictureFiles; tall: PictureFiles }>>();

/**
 * The files of a frame that a page shows, for wide and for narrow windows. Throws on an unknown frame.
 *
 * @param step scene and frame, for example attack/region
 */
export function pagePicture(step: string, book: Book): { wide: PictureFiles; tall: PictureFiles } {
  const files = known.get(book) ?? new Map<string, { wide: PictureFiles; tall: PictureFiles }>();
  known.set(book, files);
  const asks = resolvedFrame(step, book).figure?.ask !== undefined;
  const found = files.get(step) ?? {
    wide: filesOf(step, book, asks ? 'answered' : undefined),
    tall: filesOf(step, book, 'tall'),
  };
  files.set(step, found);
  return found;
}
