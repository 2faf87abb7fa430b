import { beforeAll, expect, it } from 'vitest';
import type { PictureKind } from '../../content/addresses/picture-addresses.ts';
import type { Book } from '../../content/book.ts';
import { readContent } from '../../content/read-content.ts';
import { pictureFile } from './frame-file.ts';
import { pictureKinds } from './picture-kinds.ts';
import { pictureSize } from './picture-size.ts';

let book: Book;
let steps: string[];
beforeAll(async () => {
  ({ book } = await readContent('content'));
  const firstOf = (scenes: ReadonlyMap<string, { frames: readonly { id: string }[] }>): string[] =>
    [...scenes].slice(0, 1).map(([scene, { frames }]) => `${scene}/${frames[0]?.id ?? ''}`);
  steps = [...firstOf(book.scenes), ...firstOf(book.figures)];
});

const sizeOf = (png: Uint8Array): { width: number; height: number } => {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

it('is the size of the file that is made', async () => {
  const isOnce = ({ theme, ending, scale }: PictureKind): boolean =>
    theme === 'light' && ending === 'png' && scale === 1;
  for (const step of steps)
    for (const kind of pictureKinds('all').filter(isOnce)) {
      const { body } = await pictureFile(book, step, kind, undefined);
      if (typeof body === 'string') throw new Error('found an SVG, expected a PNG');
      expect(pictureSize(kind, step, book), JSON.stringify(kind)).toEqual(sizeOf(body));
    }
}, 60_000);
