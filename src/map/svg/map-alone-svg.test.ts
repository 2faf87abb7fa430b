import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../content/read-content.ts';
import { coloursOf } from '../../design/tokens.ts';
import { basemapOutlines, type Outlines } from '../basemap/outlines.ts';
import type { Picture } from '../frame/picture.ts';
import { allPictures } from '../frame/picture-of.ts';
import { boxOfMapAlone, mapAloneSvg } from './map-alone-svg.ts';

const SIZE = { width: 675, height: 500 };
const colour = coloursOf();
let pictures: Picture[];
let outlines: Outlines;
beforeAll(async () => {
  pictures = allPictures((await readContent('content')).book);
  outlines = basemapOutlines();
}, 60_000);
const svgOf = (picture: Picture, more: Partial<Parameters<typeof mapAloneSvg>[2]> = {}): string =>
  mapAloneSvg(picture, outlines, { ...SIZE, theme: 'light', ...more }, colour);

describe('mapAloneSvg(picture, outlines, drawing, colour)', () => {
  it('has the map and its names, and no words around it', () => {
    for (const picture of pictures.slice(0, 6)) {
      const svg = svgOf(picture);
      expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 675 500"/);
      for (const { text } of picture.legend) expect(svg).not.toContain(`>${text}</text>`);
      const drawn = [...svg.matchAll(/<tspan[^>]*>([^<]*)/g)].map(([, text]) => text).join(' ');
      for (const { text, kind } of picture.labels)
        if (kind === 'place' && !/[&<>]/.test(text)) expect(drawn, picture.id).toContain(text);
    }
  });

  it('leaves names and small charts away where it is asked to', () => {
    for (const picture of pictures)
      expect(svgOf(picture, { hasLabels: false })).not.toMatch(/<text/);
  }, 60_000);

  it('writes the subject no larger than other names on a low map', () => {
    const label = { kind: 'subject', text: 'Somewhere', at: [0, 0] as const, emphasis: 'key' };
    const [picture] = pictures;
    if (!picture) throw new Error('found no picture');
    const { x, y, width, height } = picture.mustSee;
    const named = {
      ...picture,
      labels: [{ ...label, at: [x + width / 2, y + height / 2], role: 'neutral' }],
    } as unknown as Picture;
    const sizeAt = (high: number): number =>
      Number(/font-size="([\d.]+)">Somewhere/.exec(svgOf(named, { height: high }))?.[1]);
    expect(sizeAt(420)).toBeGreaterThan(40);
    expect(sizeAt(419)).toBeLessThan(25);
  });
});

describe('boxOfMapAlone(picture, size)', () => {
  it('asks for the very map that the frame shows', () => {
    for (const picture of pictures) {
      const box = boxOfMapAlone(picture, SIZE);
      const grounds = (svg: string): string[] =>
        [...svg.matchAll(/<g transform="matrix\(([^)]*)\)/g)].map(([, all = '']) => all);
      const [own] = grounds(svgOf(picture, { hasLabels: false }));
      const [asked] = grounds(svgOf(picture, { hasLabels: false, mustSee: box }));
      const [a, b] = [own, asked].map((all = '') => all.split(' ').map(Number));
      for (const [i, value] of (a ?? []).entries()) expect(b?.[i]).toBeCloseTo(value, 1);
      expect(box.width / box.height).toBeCloseTo((675 / 1.4 - 52) / (500 / 1.4 - 52), 5);
    }
  }, 120_000);
});
