import { describe, expect, it } from 'vitest';
import type { Inset } from '../frame/picture.ts';
import { viewOf } from '../svg/map-view.ts';
import { insetsSvg, takenBelow } from './insets-svg.ts';

const MUST_SEE = { x: 0, y: 0, width: 1000, height: 1000 };
const draw = (): { width: number; height: number; svg: string } => ({
  width: 100,
  height: 60,
  svg: '<text>5</text>',
});
const onMap: Inset = { key: 'a', at: [500, 500], draw };
const inCorner: Inset = { key: 'b', draw };
/** Left, top, right and bottom of a chart in a picture of this size. */
function boxIn(inset: Inset, width: number, height: number): number[] {
  const svg = insetsSvg([inset], viewOf(MUST_SEE, { x: 0, y: 0, width, height }), (name) => name);
  const [, x = NaN, y = NaN, scale = NaN] =
    /translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)/.exec(svg)?.map(Number) ?? [];
  return [x, y, x + 100 * scale, y + 60 * scale];
}

describe('insetsSvg(insets, view, colour)', () => {
  it('has the middle of a chart on its point', () => {
    for (const [width, height] of [
      [1000, 800],
      [570, 380],
    ] as const) {
      const [left = 0, top = 0, right = 0, bottom = 0] = boxIn(onMap, width, height);
      expect((left + right) / 2).toBeCloseTo(width / 2, 0);
      expect((top + bottom) / 2).toBeCloseTo(height / 2, 0);
    }
  });

  it('has one without a point in the lower right corner, inside the map', () => {
    const [left = 0, top = 0, right = 0, bottom = 0] = boxIn(inCorner, 1000, 800);
    expect(right).toBeLessThan(1000);
    expect(bottom).toBeLessThan(800);
    expect(left).toBeGreaterThan(800);
    expect(top).toBeGreaterThan(700);
  });

  it('makes charts smaller with a low map, and no larger with a high one', () => {
    const widthAt = (height: number): number => {
      const [left = 0, , right = 0] = boxIn(onMap, 900, height);
      return right - left;
    };
    expect(widthAt(560)).toBeCloseTo(140, 0);
    expect(widthAt(1200)).toBeCloseTo(140, 0);
    expect(widthAt(280)).toBeCloseTo(70, 0);
  });
});

describe('takenBelow(insets, frame)', () => {
  it('is nothing for charts on the map, and less where the picture is wider than high', () => {
    expect(takenBelow([onMap], { width: 500, height: 800 })).toBe(0);
    const high = takenBelow([inCorner], { width: 500, height: 800 });
    expect(high).toBeGreaterThan(50);
    expect(takenBelow([inCorner], { width: 961, height: 800 })).toBeLessThan(high / 2);
    expect(takenBelow([inCorner], { width: 960, height: 800 })).toBe(high);
    const share = (height: number): number =>
      takenBelow([inCorner], { width: 2 * height, height }) /
      takenBelow([inCorner], { width: height, height });
    expect([share(560), share(559)]).toEqual([expect.closeTo(0.4), expect.closeTo(0.8)]);
  });
});
