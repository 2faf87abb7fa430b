import { describe, expect, it } from 'vitest';
import { cellAt, type Raster } from './raster.ts';
import { shaded, shrunk } from './shade.ts';
import { groundColour } from './tint.ts';

/** Ground that rises by so much with each cell to the east and to the south. */
const slope = (east: number, south: number): Raster => ({
  width: 5,
  height: 5,
  cells: Float32Array.from({ length: 25 }, (_, i) => (i % 5) * east + Math.floor(i / 5) * south),
});
const shadeOf = (east: number, south: number): number => cellAt(shaded(slope(east, south)), 2, 2);

describe('shaded(heights)', () => {
  it('leaves level ground as it is', () => {
    expect(shadeOf(0, 0)).toBeCloseTo(0, 6);
  });

  it('lights what faces north-west, and darkens what faces south-east', () => {
    expect(shadeOf(0.5, 0.5)).toBeGreaterThan(0.1);
    expect(shadeOf(-0.5, -0.5)).toBeLessThan(-0.1);
    expect(shadeOf(0.5, 0)).toBeGreaterThan(0);
    expect(shadeOf(0, 0.5)).toBeGreaterThan(0);
    expect(shadeOf(0.5, -0.5)).toBeLessThan(shadeOf(0.5, 0.5));
  });

  it('shows a ridge along the light as well: one side is lit, the other is not', () => {
    const [one, other] = [shadeOf(-0.5, 0.5), shadeOf(0.5, -0.5)];
    expect(Math.abs(one)).toBeGreaterThan(0);
    expect(Math.max(Math.abs(one), Math.abs(other))).toBeLessThan(0.3);
  });
});

describe('shrunk(value, noise)', () => {
  it('takes small values away, and from large ones at most the noise', () => {
    expect(shrunk(0, 0.02)).toBe(0);
    expect(Math.abs(shrunk(0.002, 0.02))).toBeLessThan(0.0002);
    expect(shrunk(0.5, 0.02)).toBeCloseTo(0.48, 4);
    expect(shrunk(-0.5, 0.02)).toBeCloseTo(-0.48, 4);
  });
});

describe('groundColour(theme, grey, shade)', () => {
  const brightness = (theme: 'light' | 'dark', grey: number, shade: number): number =>
    groundColour(theme, grey, shade).reduce((sum, channel) => sum + channel, 0);

  it.each(['light', 'dark'] as const)(
    'is darker in the shade and brighter in the light: %s',
    (theme) => {
      for (const grey of [100, 130, 150, 190])
        for (const shade of [0.1, 0.4]) {
          expect(brightness(theme, grey, -shade)).toBeLessThan(brightness(theme, grey, 0));
          expect(brightness(theme, grey, shade)).toBeGreaterThan(brightness(theme, grey, 0));
        }
    },
  );

  it.each(['light', 'dark'] as const)('changes little with every step of height: %s', (theme) => {
    for (let grey = 80; grey < 230; grey += 1) {
      const [from, to] = [groundColour(theme, grey, 0), groundColour(theme, grey + 1, 0)];
      for (const [i, channel] of from.entries())
        expect(Math.abs((to[i] ?? 0) - channel), String(grey)).toBeLessThan(6);
    }
  });

  it('stays within what a channel can be', () => {
    for (const shade of [-1, 1])
      for (const channel of groundColour('light', 150, shade)) {
        expect(channel).toBeGreaterThanOrEqual(0);
        expect(channel).toBeLessThanOrEqual(255);
      }
  });
});
