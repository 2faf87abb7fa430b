import { beforeAll, describe, expect, it } from 'vitest';
import { basemapOutlines, type Outlines } from '../basemap/outlines.ts';
import type { Book } from '../../content/book.ts';
import { readContent } from '../../content/read-content.ts';
import type { Picture } from '../frame/picture.ts';
import { allPictures } from '../frame/picture-of.ts';
import { mapSvg, type MapPicture } from './map-svg.ts';
import { viewOf } from './map-view.ts';
import { coloursOf } from '../../design/tokens.ts';

const LOOK: MapPicture = {
  width: 1200,
  height: 630,
  credit: 'Map: somebody & others.',
  origin: 'A story, example.org',
  theme: 'light',
};
let book: Book;
let pictures: Picture[];
let outlines: Outlines;
beforeAll(async () => {
  ({ book } = await readContent('content'));
  pictures = allPictures(book);
  outlines = basemapOutlines();
}, 60_000);

const colour = coloursOf();
const named = (scene: string, frame: string): Picture => {
  const found = pictures.find((one) => one.scene === scene && one.id === frame);
  if (!found) throw new Error(`found no frame ${scene}/${frame}`);
  return found;
};
const svgOf = (picture: Picture, look: Partial<MapPicture> = {}): string =>
  mapSvg(picture, outlines, { ...LOOK, ...look }, colour);
/** Without relief and noise, for which references stand until `withRelief` and `withNoise` put them there. */
const bare = (svg: string): string =>
  svg.replaceAll(/<image [^>]*>/g, '').replaceAll(' class="grain-veil"', '');
/** All that is written in a picture, lines joined. */
const textOf = (svg: string): string =>
  [...svg.matchAll(/<t(?:ext|span)[^>]*>([^<]*)/g)].map(([, text = '']) => text).join(' ');

describe('viewOf(mustSee, frame)', () => {
  const view = viewOf(
    { x: 100, y: 200, width: 400, height: 100 },
    { x: 300, y: 0, width: 900, height: 600 },
  );

  it('has what must be seen inside the frame, centred', () => {
    const [left, top] = view.pixel([100, 200]);
    const [right, bottom] = view.pixel([500, 300]);
    expect(left).toBeGreaterThan(300);
    expect(right).toBeLessThan(1200);
    expect((left + right) / 2).toBeCloseTo(750);
    expect((top + bottom) / 2).toBeCloseTo(300);
  });

  it('places by its transform what it places by its function', () => {
    const [scale = 0, , , , x = 0, y = 0] = (view.transform.match(/-?[\d.]+/g) ?? []).map(Number);
    const [left, top] = view.pixel([123, 245]);
    expect(123 * scale + x).toBeCloseTo(left, 0);
    expect(245 * scale + y).toBeCloseTo(top, 0);
  });

  it('knows what else is seen', () => {
    const [left, top] = view.pixel([view.seen.x, view.seen.y]);
    expect(left).toBeCloseTo(300);
    expect(top).toBeCloseTo(0);
  });
});

describe('mapSvg(picture, outlines, look, colour)', () => {
  it('has title, every line of the legend, credit and origin in each frame of the story', () => {
    for (const picture of pictures) {
      const text = textOf(svgOf(picture));
      const what = `${picture.scene}/${picture.id}`;
      for (const words of [picture.title, ...picture.legend.map((entry) => entry.text)])
        for (const word of words.split(/\s+/))
          expect(text, what).toContain(word.replace('&', '&amp;'));
      expect(text, what).toContain('somebody &amp; others');
      expect(text, what).toContain('example.org');
    }
  });

  it.each([
    ['wide', { width: 1200, height: 800 }],
    ['tall', { width: 1080, height: 1350 }],
  ])('ends with its credit close to the lower edge of a %s picture', (_, look) => {
    const { height } = look;
    for (const picture of pictures.slice(0, 3)) {
      const [, end = ''] = svgOf(picture, look).split('somebody &amp; others');
      const last = [...end.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y)).at(-1) ?? 0;
      expect(last).toBeLessThan(height - 10);
      expect(last).toBeGreaterThan(height - 60);
    }
  });

  it('writes every name that the author asked for', () => {
    for (const picture of pictures) {
      const text = textOf(svgOf(picture));
      for (const label of picture.labels)
        if (label.emphasis === 'key' || label.kind === 'place')
          expect(text, `${picture.scene}/${picture.id}`).toContain(label.text.split(' ')[0]);
    }
  });

  it('stands alone: no colour from a page, no reference to another file, no number that is none', () => {
    for (const picture of pictures) {
      const svg = bare(svgOf(picture));
      expect(svg).not.toMatch(/var\(|NaN|undefined|href|vector-effect|class=/);
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);
    }
  });

  it('says in words what it shows', () => {
    const picture = named('attack', 'flight');
    expect(svgOf(picture)).toContain(`<desc id="d">${picture.words.split('.')[0]}`);
  });

  it('draws only what is near: the closest map has less of the basemap than the widest', () => {
    const bySize = [...pictures].sort((a, b) => a.mustSee.width - b.mustSee.width);
    const [closest, widest] = [bySize[0], bySize.at(-1)].map((picture) =>
      picture ? svgOf({ ...picture, items: [], labels: [] }).length : NaN,
    );
    expect(closest).toBeLessThan((widest ?? 0) * 0.75);
  });

  it('leaves lines as wide as in the page, whatever the zoom', () => {
    const widthOf = (picture: Picture): number => {
      const svg = svgOf(picture);
      const zoom = Number(/matrix\(([\d.]+)/.exec(svg)?.[1]);
      const border = new RegExp(
        `stroke="${colour('map-border')}" stroke-width="([\\d.]+)" stroke-dasharray`,
      ).exec(svg);
      return Number(border?.[1]) * zoom;
    };
    expect(widthOf(named('opening', 'region'))).toBeCloseTo(1.2 * 1.4, 1);
    expect(widthOf(named('field', 'anbar'))).toBeCloseTo(1.2 * 1.4, 1);
  });

  it('shows what is not the subject fainter, without making a group of it, which the renderer cuts off', () => {
    const svg = svgOf(named('corridor', 'counted'));
    expect(svg).not.toMatch(/<g[^>]* opacity=/);
    expect(svg).toContain('stroke-opacity="0.65"');
  });

  it('covers with paper what the map leaves beside it', () => {
    const paper = colour('paper');
    const papers = (look: Partial<MapPicture>): string[] =>
      svgOf(named('pressure', 'both-ways'), look).match(
        new RegExp(`<rect [^>]*fill="${paper}"/>`, 'g'),
      ) ?? [];
    expect(papers({})).toEqual([`<rect x="0" y="0" width="372" height="630" fill="${paper}"/>`]);
    expect(papers({ width: 1080, height: 1350 })).toHaveLength(2);
  });

  it('paints an area as grain: noise and lines under its density, and a filter over all of them', () => {
    const svg = svgOf(named('attack', 'area'));
    const [, id = ''] = /<filter id="(zone[^"]+)"/.exec(svg) ?? [];
    const [, inside = ''] = svg.split(`<g filter="url(#${id})">`);
    expect(inside).toMatch(/^<rect [^>]*fill="url\(#zone[^)]*-n\)"/);
    expect(inside).toMatch(/<g style="mix-blend-mode:screen" color="rgb\(0,\d+,0\)"/);
    expect(inside.match(/ fill-opacity=/g)?.length).toBeGreaterThan(4);
  });

  it('paints an area where it is seen, and no more, from a whole pixel on', () => {
    const regionOf = (look: Partial<MapPicture>): number[] => {
      const [filter = ''] =
        /<filter id="zone[^>]*>/.exec(svgOf(named('attack', 'area'), look)) ?? [];
      return ['x', 'y', 'width', 'height'].map((side) =>
        Number(new RegExp(` ${side}="([-\\d.]+)"`).exec(filter)?.[1]),
      );
    };
    for (const [look, least] of [
      [{}, 372],
      [{ width: 520, height: 900 }, 0],
    ] as const) {
      const [x = NaN, y = NaN, width = NaN, height = NaN] = regionOf(look);
      for (const value of [x, y, width, height]) expect(Number.isInteger(value)).toBe(true);
      expect(x).toBeGreaterThanOrEqual(least);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(width).toBeGreaterThan(100);
      expect(x + width).toBeLessThanOrEqual(('width' in look ? look.width : LOOK.width) + 1);
      expect(y + height).toBeLessThanOrEqual(('height' in look ? look.height : 630) + 1);
    }
  });

  it('keeps the legend of a wide picture at least a gap below its title', () => {
    for (const picture of pictures.filter(({ legend }) => legend.length > 0)) {
      const svg = svgOf(picture);
      const size = 32;
      const bases = [...svg.matchAll(new RegExp(`font-size="${size}"[^>]* y="([\\d.]+)"`, 'g'))];
      const [, legend] = /translate\([\d.]+ ([\d.]+)\) scale\(1\.35\)/.exec(svg) ?? [];
      const under = Number(bases.at(-1)?.[1]) + size / 4;
      expect(Number(legend) - under, `${picture.scene}/${picture.id}`).toBeGreaterThan(14);
    }
  });

  it('takes another title, and a line above it', () => {
    const svg = svgOf(named('corridor', 'thesis'), { title: 'Elsewhere', kicker: 'Chapter 7' });
    expect(textOf(svg)).toMatch(/Chapter 7 Elsewhere/);
  });

  it('fits on a tall picture, with its words above and below', () => {
    const svg = svgOf(named('pressure', 'both-ways'), { width: 1080, height: 1350 });
    const sea = colour('map-land');
    const [, x, y, width] =
      new RegExp(
        `<rect x="(\\d+)" y="([\\d.]+)" width="(\\d+)" height="[\\d.]+" fill="${sea}"`,
      ).exec(svg) ?? [];
    expect([x, width]).toEqual(['0', '1080']);
    expect(Number(y)).toBeGreaterThan(60);
  });

  it('refuses a size on which its words find no room', () => {
    expect(() => svgOf(named('pressure', 'both-ways'), { width: 600, height: 300 })).toThrow(
      /found 600 by 300 px for pressure\/both-ways, expected \d+ px more height/,
    );
  });

  it.each([
    ['wide', 1200, 300],
    ['tall', 600, 520],
  ])('says how much higher a %s picture has to be, and no pixel more', (_, width, height) => {
    const picture = named('pressure', 'both-ways');
    const refused = (): void => void svgOf(picture, { width, height });
    expect(refused).toThrow(/expected \d+ px more height/);
    let more = 0;
    try {
      refused();
    } catch (error) {
      more = Number(/expected (\d+) px/.exec(String(error))?.[1]);
    }
    expect(() => svgOf(picture, { width, height: height + more - 1 })).toThrow('expected 1 px');
    expect(svgOf(picture, { width, height: height + more })).toContain('</svg>');
  });

  it('is the same at every build', () => {
    const picture = named('pressure', 'both-ways');
    expect(svgOf(picture)).toBe(svgOf(picture));
  });
});
