import { describe, expect, it } from 'vitest';
import { boxSeen, fit, pixelOf, type FreeBox } from './fit.ts';
import type { Box, Point } from './geometry.ts';

const STAGE = { width: 1000, height: 600 };
const FREE: FreeBox = { left: 500, top: 100, width: 400, height: 400 };
const corners = ({ x, y, width, height }: Box): Point[] => [
  [x, y],
  [x + width, y + height],
];

describe('fit(mustSee, free, stage)', () => {
  it('puts the centre of what must be visible in the centre of the free box', () => {
    const camera = fit({ x: 0, y: 0, width: 80, height: 40 }, FREE, STAGE);
    expect(pixelOf([40, 20], camera, STAGE)).toEqual([700, 300]);
  });

  it('makes a wide thing as wide as the free box, and a high thing as high', () => {
    const wide = { x: 10, y: 10, width: 80, height: 40 };
    const high = { x: 10, y: 10, width: 40, height: 80 };
    const cameraFor = (box: Box): Point[] =>
      corners(box).map((point) => pixelOf(point, fit(box, FREE, STAGE), STAGE));
    expect(cameraFor(wide)).toEqual([
      [500, 200],
      [900, 400],
    ]);
    expect(cameraFor(high)).toEqual([
      [600, 100],
      [800, 500],
    ]);
  });

  it('is what an SVG does with a viewBox: meet, in the middle', () => {
    const box = { x: -30, y: 700, width: 120, height: 90 };
    const { scale } = fit(box, FREE, STAGE);
    expect(scale).toBe(Math.min(FREE.width / box.width, FREE.height / box.height));
  });

  it('does not depend on where the free box is, but for the centre', () => {
    const box = { x: 0, y: 0, width: 50, height: 50 };
    const moved = fit(box, { ...FREE, left: 0, top: 0 }, STAGE);
    expect(moved.scale).toBe(fit(box, FREE, STAGE).scale);
    expect(pixelOf([25, 25], moved, STAGE)).toEqual([200, 200]);
  });

  it('shows also what is smaller than a map unit or a pixel', () => {
    const tiny = { x: 0, y: 0, width: 0.5, height: 0.25 };
    expect(fit(tiny, FREE, STAGE).scale).toBeCloseTo(
      Math.min(FREE.width / tiny.width, FREE.height / tiny.height),
    );
    expect(fit(tiny, { ...FREE, width: 0.5, height: 0.5 }, STAGE).scale).toBeGreaterThan(0);
  });

  it('throws for a thing without extent, which would need an endless zoom', () => {
    expect(() => fit({ x: 0, y: 0, width: 0, height: 10 }, FREE, STAGE)).toThrow(
      'found a box of 0 by 10 map units',
    );
  });

  it('throws for a stage that is covered completely, or not laid out yet', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 };
    expect(() => fit(box, { ...FREE, height: -20 }, STAGE)).toThrow(
      'found a free box of 400 by -20',
    );
    expect(() => fit(box, { ...FREE, width: NaN }, STAGE)).toThrow('expected both above 0');
  });
});

describe('pixelOf(point, camera, stage)', () => {
  it('puts the point that the camera looks at into the middle of the stage', () => {
    expect(pixelOf([7, 8], { centre: [7, 8], scale: 3 }, STAGE)).toEqual([500, 300]);
  });

  it('counts pixels to the right and down', () => {
    expect(pixelOf([8, 10], { centre: [7, 8], scale: 3 }, STAGE)).toEqual([503, 306]);
  });
});

describe('boxSeen(camera, free box, stage)', () => {
  it('is the box that the camera was fitted to, where it has the shape of the free box', () => {
    const box = { x: -30, y: 700, width: 120, height: (120 * FREE.height) / FREE.width };
    const seen = boxSeen(fit(box, FREE, STAGE), FREE, STAGE);
    expect(seen.x).toBeCloseTo(box.x, 8);
    expect(seen.y).toBeCloseTo(box.y, 8);
    expect(seen.width).toBeCloseTo(box.width, 8);
    expect(seen.height).toBeCloseTo(box.height, 8);
  });

  it('is larger than what was asked for where the shapes differ, around the same middle', () => {
    const box = { x: 0, y: 0, width: 25, height: 50 };
    const seen = boxSeen(fit(box, FREE, STAGE), FREE, STAGE);
    expect(seen.width).toBeCloseTo(50, 8);
    expect(seen.height).toBeCloseTo(50, 8);
    expect(seen.x + seen.width / 2).toBeCloseTo(12.5, 8);
    expect(seen.y + seen.height / 2).toBeCloseTo(25, 8);
  });
});
