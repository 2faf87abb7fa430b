import { beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../../content/book.ts';
import { readContent } from '../../content/read-content.ts';
import type { Picture } from '../frame/picture.ts';
import { allPictures } from '../frame/picture-of.ts';
import { basemapOutlines } from '../basemap/outlines.ts';
import { placedOn, printLabelsSvg, printMapSvg } from './print-map.ts';
import { coloursOf } from '../../design/tokens.ts';

const SIZE = { width: 570, height: 380 };
let book: Book;
let pictures: Picture[];
beforeAll(async () => {
  ({ book } = await readContent('content'));
  pictures = allPictures(book);
}, 60_000);

const colour = coloursOf();
const named = (scene: string, frame: string): Picture => {
  const found = pictures.find((one) => one.scene === scene && one.id === frame);
  if (!found) throw new Error(`found no frame ${scene}/${frame}`);
  return found;
};

describe('a map on paper', () => {
  it('is small, and in the colours of the light page', () => {
    for (const picture of pictures) {
      const svg = printMapSvg(picture, basemapOutlines(), SIZE, colour);
      expect(svg.length, `${picture.scene}/${picture.id}`).toBeLessThan(60_000);
      expect(svg).toContain(`fill="${colour('map-land')}"`);
      expect(svg).not.toContain('var(');
      expect(svg).not.toContain('<use');
    }
  });

  it('has no letters: they are laid over it, every one of the frame', () => {
    const picture = named('attack', 'area');
    expect(printMapSvg(picture, basemapOutlines(), SIZE, colour)).not.toContain('<text');
    expect(printLabelsSvg(picture, SIZE, colour)).toContain('Mosul');
  });

  it('draws what the frame shows', () => {
    const withoutItems = { ...named('attack', 'area'), items: [] };
    const bare = printMapSvg(withoutItems, basemapOutlines(), SIZE, colour);
    const whole = printMapSvg(named('attack', 'area'), basemapOutlines(), SIZE, colour);
    expect(whole.length).toBeGreaterThan(bare.length);
  });

  it('places points inside the paper', () => {
    const picture = named('corridor', 'five');
    const { x, y, width, height } = picture.mustSee;
    const [left, top] = placedOn(picture, SIZE)([x, y]);
    const [right, bottom] = placedOn(picture, SIZE)([x + width, y + height]);
    expect(Math.min(left, top)).toBeGreaterThan(0);
    expect(right).toBeLessThan(SIZE.width);
    expect(bottom).toBeLessThan(SIZE.height);
  });
});
