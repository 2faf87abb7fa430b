import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../model/geometry.ts';
import { contrast, luminance } from '../../design/contrast.ts';
import { luminanceOf } from '../../design/contrast.fixture.ts';
import { coloursOf } from '../../design/tokens.ts';
import { unproject } from '../../model/mercator.ts';
import { map } from '../../model/story.ts';
import { RELIEF_BOX, showsRelief } from './relief-box.ts';
import { BASEMAP, hasRelief, LARGE, RELIEF_NAMES, SMALL } from './relief-files.ts';
import { reliefSvg } from './relief-svg.ts';
import sheet from './relief.css.ts';
import { withRelief } from './with-relief.ts';

/** Bytes that the relief may cost on a large screen and on a small one. */
const BUDGETS = [
  [LARGE, 45_000],
  [SMALL, 30_000],
] as const;
const { x, y, width, height } = RELIEF_BOX;
/** The box from these shares of the relief's sides on, with these shares of them. */
const part = (left: number, top: number, across: number, down: number): Box => ({
  x: x + left * width,
  y: y + top * height,
  width: across * width,
  height: down * height,
});
/** Where an SVG image stands. */
function boxOf(svg: string): Box {
  const read = (name: string): number => Number(new RegExp(` ${name}="([-\\d.]+)"`).exec(svg)?.[1]);
  return { x: read('x'), y: read('y'), width: read('width'), height: read('height') };
}

describe('the files of the relief', () => {
  it('are there, in two themes and two sizes', () => {
    expect(hasRelief()).toBe(true);
    expect(new Set(RELIEF_NAMES).size).toBe(4);
    for (const name of RELIEF_NAMES) expect(existsSync(join(BASEMAP, name)), name).toBe(true);
  });

  it.each(BUDGETS)(
    'are small, and as wide and high as the map needs them: %o',
    async (file, most) => {
      for (const name of Object.values(file.names)) {
        expect(statSync(join(BASEMAP, name)).size, name).toBeLessThan(most);
        const picture = await sharp(join(BASEMAP, name)).metadata();
        expect(picture.width).toBe(file.width);
        expect(picture.height).toBe(Math.round((file.width * height) / width));
      }
    },
  );
});

/** Luminances of the pixels of a picture, from dark to light. */
async function luminancesOf(name: string): Promise<number[]> {
  const { data } = await sharp(join(BASEMAP, name))
    .resize({ width: 200 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = Array.from({ length: data.length / 3 }, (_, i) => {
    const [r = 0, g = 0, b = 0] = data.subarray(3 * i);
    return luminance({ r, g, b });
  });
  return pixels.toSorted((a, b) => a - b);
}

describe.each(['light', 'dark'] as const)('letters on the relief, %s', (theme) => {
  it('stand out from the ground, also where it is darkest and lightest', async () => {
    const grounds = await luminancesOf(LARGE.names[theme]);
    const least = (name: 'ink' | 'ink-soft' | 'map-water-ink', share: number): number =>
      Math.min(
        ...[share, 1 - share].map((at) =>
          contrast(
            luminanceOf(coloursOf(theme)(name)),
            grounds[Math.floor(at * (grounds.length - 1))] ?? NaN,
          ),
        ),
      );
    expect(least('ink', 0.01)).toBeGreaterThan(4.5);
    // The lighter ones have their halo besides, which is tested with the colours.
    for (const name of ['ink-soft', 'map-water-ink'] as const) {
      expect(least(name, 0.5), name).toBeGreaterThan(4.5);
      expect(least(name, 0.05), name).toBeGreaterThan(3);
    }
  });
});

describe('RELIEF_BOX', () => {
  it('covers what the basemap covers', () => {
    const corners = [...unproject([x, y]), ...unproject([x + width, y + height])];
    const [west, south, east, north] = map.extent;
    for (const [i, degrees] of [west, north, east, south].entries())
      expect(corners[i]).toBeCloseTo(degrees, 6);
  });
});

describe('showsRelief(picture)', () => {
  it('is so where the frame names it', () => {
    expect(showsRelief({ layers: ['governorates', 'relief'] })).toBe(true);
    expect(showsRelief({ layers: ['governorates'] })).toBe(false);
  });
});

describe('reliefSvg(theme, seen)', () => {
  it('names the file of the theme, and the part of it that is seen', () => {
    const svg = reliefSvg('dark', part(0.25, 0.5, 0.5, 0.25));
    expect(svg).toContain(`href="${LARGE.names.dark}#xywh=percent:25,50,50,25"`);
    expect(reliefSvg('light', part(0, 0, 1, 1))).toContain(
      `href="${LARGE.names.light}#xywh=percent:0,0,100,100"`,
    );
  });

  it('keeps to what there is of the relief, and is nothing beyond it', () => {
    expect(reliefSvg('light', part(-0.5, 0.75, 1, 1))).toContain('percent:0,75,50,25"');
    expect(reliefSvg('light', part(0.75, -0.5, 1, 1))).toContain('percent:75,0,25,50"');
    for (const beyond of [
      part(1, 0, 0.5, 0.5),
      part(-0.5, 0, 0.5, 0.5),
      part(0, 1, 0.5, 0.5),
      part(0, -0.5, 0.5, 0.5),
    ])
      expect(reliefSvg('light', beyond)).toBe('');
  });
});

describe('withRelief(svg)', () => {
  const drawn = async (seen: Box) => {
    const svg = await withRelief(`<svg>${reliefSvg('light', seen)}<path/></svg>`);
    const [, data = ''] = /href="data:image\/jpeg;base64,([^"]+)"/.exec(svg) ?? [];
    const picture = await sharp(Buffer.from(data, 'base64')).metadata();
    return { svg, box: boxOf(svg), across: picture.width, down: picture.height };
  };

  it('leaves a picture as it is that has none', async () => {
    expect(await withRelief('<svg><path/></svg>')).toBe('<svg><path/></svg>');
  });

  it('puts the whole of it where it belongs', async () => {
    const { svg, box, across, down } = await drawn(part(0, 0, 1, 1));
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(box[side], side).toBeCloseTo(RELIEF_BOX[side], 1);
    expect([across, down]).toEqual([LARGE.width, Math.round((LARGE.width * height) / width)]);
    expect(svg).toMatch(/^<svg><image .*preserveAspectRatio="none"\/><path\/><\/svg>$/);
  });

  it('is enlarged where it is small, so that no block of JPEG is to be seen, and not without end', async () => {
    const share = 0.1;
    const { across } = await drawn(part(0.3, 0.4, share, share));
    expect(across).toBeGreaterThan(share * LARGE.width * 4);
    expect(across).toBeLessThan(share * LARGE.width * 6);
    const large = await drawn(part(0, 0, 0.9, 0.9));
    expect(large.across).toBeLessThan(0.92 * LARGE.width);
  });

  it('covers a part with whole pixels and a few around it, which stay where they are', async () => {
    const seen = part(0.3001, 0.4001, 0.2, 0.1);
    const { box } = await drawn(seen);
    const pixel = width / LARGE.width;
    expect(box.x).toBeLessThan(seen.x - pixel);
    expect(box.x).toBeGreaterThan(seen.x - 4 * pixel);
    expect(box.y).toBeLessThan(seen.y - pixel);
    expect(box.y).toBeGreaterThan(seen.y - 4 * pixel);
    expect(box.x + box.width).toBeGreaterThan(seen.x + seen.width + pixel);
    expect(box.y + box.height).toBeGreaterThan(seen.y + seen.height + pixel);
    expect(box.width / pixel).toBeCloseTo(Math.round(box.width / pixel), 1);
    const column = (box.x - x) / pixel;
    expect(column).toBeCloseTo(Math.round(column), 1);
  });
});

describe('the sheet of the relief', () => {
  it('has the address of each file under the base of the site, once: copies have the files in it', () => {
    for (const name of RELIEF_NAMES)
      expect(sheet('/story/').split(`url('/story/map/${name}')`), name).toHaveLength(2);
  });
});
