import { describe, expect, it } from 'vitest';
import type { Point } from '../../model/geometry.ts';
import type { OutlinedPart } from '../basemap/outlines.ts';
import { layerSvg } from './layers-svg.ts';
import { PAGE } from './svg-paths.ts';

const SEEN = { x: 100, y: 200, width: 300, height: 600 };
/** A line of one unit up and down around a point in map units, in units of a layer. */
const dash = ([x, y]: Point, unit: number): OutlinedPart['strokes'][number] => ({
  points: [
    [x / unit, y / unit - 1],
    [x / unit, y / unit + 1],
  ],
  closed: false,
});
const part = (strokes: OutlinedPart['strokes']): OutlinedPart => ({
  id: 'p',
  source: 's',
  leastKm2: 0,
  line: { colour: 'map-border', width: 2 },
  strokes,
});

describe('layerSvg(layer, target, options)', () => {
  it.each([1, 5])('draws only what is seen, in a layer whose unit is %i map units', (unit) => {
    const drawnAt = (at: Point): boolean =>
      layerSvg({ unit, parts: [part([dash(at, unit)])] }, PAGE, { seen: SEEN }).includes('<path');
    const [left, top, right, bottom] = [100, 200, 400, 800];
    for (const inside of [
      [left, 500],
      [right, 500],
      [250, top],
      [250, bottom],
      [250, bottom + unit],
      [250, top - unit],
    ] as const)
      expect(drawnAt([...inside]), String(inside)).toBe(true);
    for (const outside of [
      [left - unit, 500],
      [right + unit, 500],
      [250, top - 2 * unit],
      [250, bottom + 2 * unit],
    ] as const)
      expect(drawnAt([...outside]), String(outside)).toBe(false);
  });

  it('draws all where it is not said what is seen', () => {
    const far = layerSvg({ unit: 1, parts: [part([dash([9000, 9000], 1)])] }, PAGE, {});
    expect(far).toContain('<path');
  });

  it('is scaled by its unit, and its lines are not', () => {
    const widthOf = (unit: number): string | undefined =>
      /stroke-width="([\d.]+)"/.exec(
        layerSvg(
          { unit, parts: [part([dash([250, 500], unit)])] },
          { ...PAGE, unitsPerPixel: 10 },
          {},
        ),
      )?.[1];
    expect([widthOf(1), widthOf(5)]).toEqual(['20', '4']);
    const layer = { unit: 5, parts: [part([dash([250, 500], 5)])] };
    expect(layerSvg(layer, PAGE, {})).toContain('transform="scale(5)"');
    expect(layerSvg({ ...layer, unit: 1 }, PAGE, {})).not.toContain('transform');
  });

  it('has a name where it is to be referred to, and no other', () => {
    const layer = { unit: 1, parts: [] };
    expect(layerSvg(layer, PAGE, { id: 'land' })).toContain('<g id="land"');
    expect(layerSvg(layer, PAGE, {})).not.toContain(' id=');
  });

  it('fills with the opacity of a part, and draws its line over the fill', () => {
    const filled: OutlinedPart = {
      id: 'p',
      source: 's',
      leastKm2: 0,
      fill: { colour: 'map-land-far', opacity: 0.08 },
      strokes: [dash([250, 500], 1)],
    };
    const svgOf = (...parts: OutlinedPart[]): string => layerSvg({ unit: 1, parts }, PAGE, {});
    expect(svgOf({ ...filled, line: { colour: 'map-border', width: 2 } })).toMatch(
      /fill-opacity="0\.08".*stroke="/,
    );
    expect(svgOf(filled)).not.toContain('stroke=');
  });
});
