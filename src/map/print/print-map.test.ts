import { describe, expect, it } from 'vitest';
import { pictureOf } from '../frame/picture-of.ts';
import { book, realFrames } from '../frame/real-frames.fixture.ts';
import { basemapOutlines } from '../basemap/outlines.ts';
import { placedOn, printLabelsSvg, printMapSvg } from './print-map.ts';
import { coloursOf } from '../../design/tokens.ts';

const SIZE = { width: 570, height: 380 };
const colour = coloursOf();

describe('a map on paper', () => {
  it('is small, and in the colours of the light page', () => {
    for (const { picture } of realFrames) {
      const svg = printMapSvg(picture, basemapOutlines(), SIZE, colour);
      expect(svg.length, `${picture.scene}/${picture.id}`).toBeLessThan(60_000);
      expect(svg).toContain(`fill="${colour('map-land')}"`);
      expect(svg).not.toContain('var(');
      expect(svg).not.toContain('<use');
    }
  });

  it('has no letters: they are laid over it, every one of the frame', () => {
    const picture = pictureOf(book, 'attack/area');
    expect(printMapSvg(picture, basemapOutlines(), SIZE, colour)).not.toContain('<text');
    expect(printLabelsSvg(picture, SIZE, colour)).toContain('Mosul');
  });

  it('draws what the frame shows', () => {
    const withoutItems = { ...pictureOf(book, 'attack/area'), items: [] };
    const bare = printMapSvg(withoutItems, basemapOutlines(), SIZE, colour);
    const whole = printMapSvg(pictureOf(book, 'attack/area'), basemapOutlines(), SIZE, colour);
    expect(whole.length).toBeGreaterThan(bare.length);
  });

  it('places points inside the paper', () => {
    const picture = pictureOf(book, 'corridor/five');
    const { x, y, width, height } = picture.mustSee;
    const [left, top] = placedOn(picture, SIZE)([x, y]);
    const [right, bottom] = placedOn(picture, SIZE)([x + width, y + height]);
    expect(Math.min(left, top)).toBeGreaterThan(0);
    expect(right).toBeLessThan(SIZE.width);
    expect(bottom).toBeLessThan(SIZE.height);
  });
});
