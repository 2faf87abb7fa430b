import { beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../../content/book.ts';
import { readContent } from '../../content/read-content.ts';
import { sharedFrame, shareFile, shareSvg } from './share-file.ts';

let book: Book;
beforeAll(async () => {
  ({ book } = await readContent('content'));
});

const sizeOf = (png: Uint8Array): number[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('sharedFrame(scene)', () => {
  const frames = [{ id: 'one' }, { id: 'two' }];

  it('is the one that the author named, else the last', () => {
    expect(sharedFrame({ share: 'one', frames }).id).toBe('one');
    expect(sharedFrame({ frames }).id).toBe('two');
  });

  it('needs a frame', () => {
    expect(() => sharedFrame({ frames: [] })).toThrow('found a scene without frames');
  });
});

describe('a picture for sharing', () => {
  it('has 1200 by 630 pixels, of a map as of a figure', async () => {
    expect(sizeOf(await shareFile(book, 'attack', {}, undefined))).toEqual([1200, 630]);
    expect(sizeOf(await shareFile(book, 'surge', {}, undefined))).toEqual([1200, 630]);
  }, 60_000);

  it('has its credit in it, and the address of the story where that is known', async () => {
    const site = new URL('https://example.org/story/');
    for (const scene of ['corridor', 'dating']) {
      const svg = await shareSvg(book, scene, {}, site);
      expect(svg).toContain('https://example.org/story/');
      expect(svg).toMatch(/Natural Earth|Source: /);
    }
    expect(await shareSvg(book, 'corridor', {}, undefined)).not.toContain('https://example');
  });

  it('of a chapter has the chapter’s title and number', async () => {
    for (const scene of ['corridor', 'dating']) {
      const head = { title: 'Elsewhere', kicker: 'Chapter 7' };
      const svg = await shareSvg(book, scene, head, undefined);
      expect(svg).toContain('>Elsewhere<');
      expect(svg).toContain('>Chapter 7<');
    }
  });

  it('of an unknown scene is refused', async () => {
    await expect(shareSvg(book, 'nowhere', {}, undefined)).rejects.toThrow('"nowhere"');
  });
});
