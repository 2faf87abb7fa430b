import { beforeAll, describe, expect, it } from 'vitest';
import { picturePath } from '../../content/addresses/picture-addresses.ts';
import type { Book } from '../../content/book.ts';
import { readContent } from '../../content/read-content.ts';
import { resolveFigure } from '../../chart/resolve-figure.ts';
import { PICTURE_KINDS, pictureFile, pictureSvg } from './picture-file.ts';
import { readTokens, type Theme } from '../../map/svg/tokens.ts';

const SITE = new URL('https://example.org/story/');
let book: Book;
let steps: [scene: string, frame: string][];
beforeAll(async () => {
  ({ book } = await readContent('content'));
  steps = [...book.scenes, ...book.figures].flatMap(([scene, { frames }]) =>
    frames.map(({ id }): [string, string] => [scene, id]),
  );
});

/** All that is written in a picture, without spaces: addresses may be broken. */
const lettersOf = (svg: string): string =>
  [...svg.matchAll(/<t(?:ext|span)[^>]*>([^<]*)/g)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll(/\s/g, '');

/** A picture without the colours of its theme. */
async function uncoloured(svg: string, theme: Theme): Promise<string> {
  const tokens = new Set((await readTokens(theme)).values());
  return svg.replaceAll(/#[0-9a-f]{6}/gi, (colour) => (tokens.has(colour) ? 'colour' : colour));
}
const sizeOf = (png: Uint8Array): number[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('pictureSvg(book, scene, frame, theme, site)', () => {
  it('finds room for each frame, and has credit, story and the frame’s address in it', async () => {
    for (const [scene, frame] of steps) {
      const letters = lettersOf(await pictureSvg(book, scene, frame, 'light', SITE));
      expect(letters, `${scene}/${frame}`).toMatch(/Map:NaturalEarth|Source:.*Drawing:ours\./);
      expect(letters, `${scene}/${frame}`).toContain('acorridorwithaquestionmark');
      expect(letters, `${scene}/${frame}`).toContain(
        `https://example.org/story/#${scene}/${frame}`,
      );
    }
  }, 60_000);

  it('has no address where none is known', async () => {
    for (const scene of ['attack', 'dating'])
      expect(
        await pictureSvg(book, scene, scene === 'attack' ? 'area' : 'band', 'light', undefined),
      ).not.toContain('https://');
  });

  it('is dark by its colours alone, and has none but those of the tokens', async () => {
    for (const [scene, frame] of steps) {
      const light = await pictureSvg(book, scene, frame, 'light', SITE);
      const dark = await pictureSvg(book, scene, frame, 'dark', SITE);
      expect(dark, `${scene}/${frame}`).not.toBe(light);
      const shapes = await uncoloured(dark, 'dark');
      expect(shapes, `${scene}/${frame}`).toBe(await uncoloured(light, 'light'));
      expect(shapes, `${scene}/${frame}`).not.toMatch(/#[0-9a-f]{6}/i);
    }
  }, 60_000);

  it('does not give an answer away that the page keeps back', async () => {
    const content = book.figures.get('surge')?.frames.find(({ id }) => id === 'draw');
    if (!content) throw new Error('found no frame surge/draw, expected one');
    const { marks } = resolveFigure('surge', content, book).plots.wide;
    const columns = (asked: boolean): number =>
      marks
        .filter(({ kind, isAnswer }) => kind === 'column' && (isAnswer ?? false) === asked)
        .reduce((sum, { paths }) => sum + paths.length, 0);
    expect(columns(true)).toBeGreaterThan(0);
    const svg = await pictureSvg(book, 'surge', 'draw', 'light', undefined);
    const drawn = [...svg.matchAll(/class="m-column[^>]* d="([^"]*)"/g)].map(([, d]) => d);
    expect(drawn.join('').match(/M/g)).toHaveLength(columns(false));
  });

  it('refuses an unknown scene and an unknown frame', async () => {
    await expect(pictureSvg(book, 'nowhere', 'area', 'light', undefined)).rejects.toThrow(
      '"nowhere"',
    );
    for (const scene of ['attack', 'surge'])
      await expect(pictureSvg(book, scene, 'nothing', 'light', undefined)).rejects.toThrow(
        `${scene}: found no frame "nothing"`,
      );
  });
});

describe('pictureFile(book, scene, frame, kind, site)', () => {
  it('has six kinds, each with a name of its own', () => {
    expect(PICTURE_KINDS.map((kind) => picturePath('attack', 'area', kind)).sort()).toEqual([
      'pictures/attack/area-2x.png',
      'pictures/attack/area-dark-2x.png',
      'pictures/attack/area-dark.png',
      'pictures/attack/area-dark.svg',
      'pictures/attack/area.png',
      'pictures/attack/area.svg',
    ]);
  });

  it('is an SVG, or a PNG of 1200 or 2400 pixels', async () => {
    for (const kind of PICTURE_KINDS) {
      const { body, type } = await pictureFile(book, 'attack', 'area', kind, SITE);
      if (typeof body === 'string') {
        expect(type).toBe('image/svg+xml');
        expect(body).toMatch(/^<svg [^>]*width="1200" height="800"/);
      } else {
        expect(type).toBe('image/png');
        expect(sizeOf(body)).toEqual([1200 * kind.scale, 800 * kind.scale]);
      }
    }
  }, 60_000);

  it('is the same to the byte a second time', async () => {
    for (const [scene, frame] of [
      ['corridor', 'oddity'],
      ['surge', 'count'],
    ] as const)
      for (const ending of ['svg', 'png'] as const) {
        const kind = { theme: 'dark', scale: 1, ending } as const;
        const again = await pictureFile(book, scene, frame, kind, SITE);
        expect(await pictureFile(book, scene, frame, kind, SITE)).toEqual(again);
      }
  }, 60_000);
});
