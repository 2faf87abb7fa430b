import { beforeAll, describe, expect, it } from 'vitest';
import { LARGE } from '../../map/relief/relief-files.ts';
import type { PictureKind } from '../../content/addresses/picture-addresses.ts';
import type { Book } from '../../content/book.ts';
import { readContent } from '../../content/read-content.ts';
import { COLOURS, type Theme } from '../../design/tokens.ts';
import { messages } from '#messages/site.ts';
import { creditOf } from '../../chart/credit-of.ts';
import { escapeHtml } from '../../design/svg/escape-html.ts';
import { resolvedFrame, sceneContent } from '../scene/resolved-frame.ts';
import { pictureKinds } from './picture-kinds.ts';
import { pictureFile, pictureSvg, sharedFrame, shareFile, shareSvg } from './frame-file.ts';

const SITE = 'https://example.org/story/';
let book: Book;
let steps: string[];
/** The first map and the first figure of the content. */
let either: { scene: string; step: string }[];
beforeAll(async () => {
  ({ book } = await readContent('content'));
  const stepsOf = (scenes: ReadonlyMap<string, { frames: readonly { id: string }[] }>) =>
    [...scenes].flatMap(([scene, { frames }]) =>
      frames.map(({ id }) => ({ scene, step: `${scene}/${id}` })),
    );
  const maps = stepsOf(book.scenes);
  const figures = stepsOf(book.figures);
  steps = [...maps, ...figures].map(({ step }) => step);
  either = [...maps.slice(0, 1), ...figures.slice(0, 1)];
});

/** All that is written in a picture, without spaces: addresses may be broken. */
const lettersOf = (svg: string): string =>
  [...svg.matchAll(/<t(?:ext|span)[^>]*>([^<]*)/g)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll(/\s/g, '');

/** A picture without the colours of its theme. */
function uncoloured(svg: string, theme: Theme): string {
  const own = new Set<string>(
    Object.values(COLOURS).map((pair) => pair[theme === 'light' ? 0 : 1]),
  );
  return svg
    .replaceAll(/#[0-9a-f]{6}/gi, (colour) => (own.has(colour) ? 'colour' : colour))
    .replace(LARGE.names[theme], 'relief');
}
/** The frame that stands for a scene. */
const shownIn = (scene: string): string =>
  sharedFrame<{ id: string }>(sceneContent(scene, book)).id;
const sizeOf = (png: Uint8Array): number[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('pictureSvg(book, step, kind, home)', () => {
  it('finds room for each frame, and has credit, story, licence and the frame’s address in it', () => {
    const title = messages.siteTitle.replaceAll(/\s/g, '');
    for (const step of steps) {
      const letters = lettersOf(pictureSvg(book, step, { theme: 'light' }, SITE));
      expect(letters, step).toMatch(/Map:NaturalEarth|Source:.*Drawing:ours\./);
      expect(letters, step).toContain(`${title},CCBY4.0,`);
      expect(letters, step).toContain(`${SITE}#${step}`);
    }
  }, 60_000);

  it('has no address where none is known', () => {
    for (const { step } of either) {
      const svg = pictureSvg(book, step, { theme: 'light' }, undefined);
      expect(svg).not.toContain('https://');
      expect(svg).not.toContain('undefined');
      expect(lettersOf(svg)).toMatch(/,CCBY4\.0$/);
    }
  });

  it('is dark by its colours alone, and has none but those of the tokens', () => {
    for (const step of steps) {
      const light = pictureSvg(book, step, { theme: 'light' }, SITE);
      const dark = pictureSvg(book, step, { theme: 'dark' }, SITE);
      expect(dark, step).not.toBe(light);
      const shapes = uncoloured(dark, 'dark');
      expect(shapes, step).toBe(uncoloured(light, 'light'));
      expect(shapes, step).not.toMatch(/#[0-9a-f]{6}/i);
    }
  }, 60_000);

  it('does not give an answer away that the page keeps back', () => {
    for (const step of steps) {
      const { figure } = resolvedFrame(step, book);
      const columns = (figure?.plots.wide.marks ?? []).filter(({ kind }) => kind === 'column');
      const paths = (asked: boolean): number =>
        columns
          .filter(({ isAnswer = false }) => isAnswer === asked)
          .reduce((sum, mark) => sum + mark.paths.length, 0);
      if (paths(true) === 0) continue;
      const svg = pictureSvg(book, step, { theme: 'light' }, undefined);
      const drawn = [...svg.matchAll(/class="m-column[^>]* d="([^"]*)"/g)].map(([, d]) => d);
      expect(drawn.join('').match(/M/g) ?? [], step).toHaveLength(paths(false));
    }
  }, 60_000);

  it('has every letter of a figure but those of an answer', () => {
    for (const step of steps) {
      const { figure } = resolvedFrame(step, book);
      if (!figure) continue;
      const known = figure.plots.wide.labels.filter(({ isAnswer = false }) => !isAnswer);
      const svg = pictureSvg(book, step, { theme: 'light' }, undefined);
      expect(svg.match(/<text class="fl-/g) ?? [], step).toHaveLength(known.length);
    }
  });

  it('refuses an unknown scene and an unknown frame', () => {
    expect(() => pictureSvg(book, 'nowhere/area', { theme: 'light' }, SITE)).toThrow('"nowhere"');
    for (const { scene } of either)
      expect(() => pictureSvg(book, `${scene}/nothing`, { theme: 'light' }, SITE)).toThrow(
        `${scene}: found no frame "nothing"`,
      );
  });
});

describe('pictureFile(book, step, kind, home)', () => {
  it('is an SVG, or a PNG of 1200 or 2400 pixels', async () => {
    for (const kind of pictureKinds('')) {
      const { body, type } = await pictureFile(book, either[0]?.step ?? '', kind, SITE);
      if (typeof body === 'string') {
        expect(type).toBe('image/svg+xml');
        expect(body).toMatch(/^<svg [^>]*width="1200" height="800"/);
      } else {
        expect(type).toBe('image/png');
        expect(sizeOf(body)).toEqual([1200 * kind.scale, 800 * kind.scale]);
      }
    }
  }, 60_000);

  it('comes smaller, drawn so that its letters can be read', async () => {
    const kind = { theme: 'light', scale: 1, ending: 'png' } as const;
    for (const { step } of either) {
      const sizes = async (more: Partial<PictureKind>): Promise<number[]> => {
        const { body } = await pictureFile(book, step, { ...kind, ...more }, SITE);
        return typeof body === 'string' ? [] : sizeOf(body);
      };
      expect(await sizes({ width: 800 })).toEqual([800, 533]);
      expect(await sizes({ width: 800, variant: 'alone' })).toEqual([800, 534]);
      expect(await sizes({ variant: 'alone' })).toEqual([1200, 800]);
      // As for narrow windows: its words stand above and under it.
      const [width = 0, height = 0] = await sizes({ width: 600 });
      expect(width).toBe(600);
      expect(height).toBeGreaterThan(600);
    }
  }, 60_000);

  it('gives no answer away, however it is drawn', () => {
    for (const step of steps) {
      const { figure } = resolvedFrame(step, book);
      const answers = (figure?.plots.narrow.labels ?? []).filter(({ isAnswer }) => isAnswer);
      const written = (kind: Partial<PictureKind>): number =>
        pictureSvg(book, step, { theme: 'light', ...kind }, SITE).match(/<text class="fl-/g)
          ?.length ?? 0;
      if (answers.length > 0)
        expect(written({ variant: 'tall' }) - written({ width: 600 }), step).toBe(answers.length);
    }
  });

  it('has no words around it where it is alone, and comes as WebP', async () => {
    for (const { step } of either) {
      const alone = { theme: 'light', scale: 1, variant: 'alone' } as const;
      const svg = await pictureFile(book, step, { ...alone, ending: 'svg' }, SITE);
      expect(String(svg.body)).not.toContain(SITE);
      const webp = await pictureFile(book, step, { ...alone, ending: 'webp' }, SITE);
      expect(webp.type).toBe('image/webp');
      expect(Buffer.from(webp.body).toString('latin1', 8, 12)).toBe('WEBP');
    }
  }, 60_000);

  it('is the same to the byte a second time', async () => {
    for (const { step } of either)
      for (const ending of ['svg', 'png'] as const) {
        const kind = { theme: 'dark', scale: 1, ending } as const;
        const again = await pictureFile(book, step, kind, SITE);
        expect(await pictureFile(book, step, kind, SITE)).toEqual(again);
      }
  }, 60_000);
});

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
    for (const { scene } of either)
      expect(sizeOf(await shareFile(book, scene, {}, undefined))).toEqual([1200, 630]);
  }, 60_000);

  it('has its credit in it, and the address of the story where that is known', () => {
    for (const { scene } of either) {
      const svg = shareSvg(book, scene, {}, SITE);
      expect(svg).toContain(SITE);
      expect(svg).toMatch(/Natural Earth|Source: /);
      expect(shareSvg(book, scene, {}, undefined)).not.toMatch(/https:|undefined/);
    }
  });

  it('of a figure credits what the page credits, while a file to take away has room for more', () => {
    const ids = [...book.sources.keys()].slice(0, 4);
    const sources = new Map(
      [...book.sources].map(([id, source]) => [
        id,
        { ...source, publisher: `${id} ${'x'.repeat(50)}` },
      ]),
    );
    const figures = new Map(
      [...book.figures].map(([id, content]) => [
        id,
        { ...content, frames: content.frames.map((frame) => ({ ...frame, sources: ids })) },
      ]),
    );
    const crowded = { ...book, sources, figures };
    const credits = (['page', 'picture'] as const).map((of) =>
      creditOf(ids, crowded, of).replaceAll(/\s/g, ''),
    );
    const { scene = '', step = '' } = either.find((one) => book.figures.has(one.scene)) ?? {};
    const pictures = [
      shareSvg(crowded, scene, {}, SITE),
      pictureSvg(crowded, step, { theme: 'light' }, SITE),
    ];
    expect(
      pictures.map((svg) => credits.map((credit) => lettersOf(svg).includes(escapeHtml(credit)))),
    ).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('has the frame’s own title where no other is given', () => {
    for (const { scene } of either) {
      const { shown } = resolvedFrame(`${scene}/${shownIn(scene)}`, book);
      expect(lettersOf(shareSvg(book, scene, {}, undefined))).toContain(
        escapeHtml(shown.title.replaceAll(/\s/g, '')),
      );
    }
  });

  it('has the verdicts on the whole report at its foot, unless its figure shows verdicts itself', () => {
    const hasStrip = (scene: string): boolean =>
      shareSvg(book, scene, {}, undefined).includes('strip-hatched');
    for (const { scene } of either) {
      const { figure } = resolvedFrame(`${scene}/${shownIn(scene)}`, book);
      const shows = figure?.plots.wide.units.some(({ certainty }) => certainty !== undefined);
      expect(hasStrip(scene), scene).toBe(shows !== true);
    }
    for (const [scene, { frames, share }] of book.figures) {
      const frame = frames.find(({ id }) => id === share) ?? frames.at(-1);
      if (frame?.plot.type === 'facsimile') expect(hasStrip(scene), scene).toBe(false);
    }
  });

  it('of a chapter has the chapter’s title and number', () => {
    for (const { scene } of either) {
      const head = { title: 'Elsewhere', kicker: 'Chapter 7' };
      const svg = shareSvg(book, scene, head, undefined);
      expect(svg).toContain('>Elsewhere<');
      expect(svg).toContain('>Chapter 7<');
    }
  });
});
