import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CERTAINTIES } from '../../model/certainty.ts';
import sheet from './grain.css.ts';
import { grainFilter } from './grain-filter.ts';
import { noiseTile } from './noise-tile.ts';
import {
  DOT,
  FINE,
  HATCH,
  lineOpacity,
  NOISE,
  plainHatch,
  spacingOf,
  textureOf,
  TILE,
  VEIL,
} from './texture.ts';
import { withNoise } from './with-noise.ts';

describe('textureOf(certainty)', () => {
  it('tells the five certainties apart without colour: by how dense the dots are, and by lines', () => {
    const looks = CERTAINTIES.map((certainty) => {
      const { peak, hatch } = textureOf(certainty);
      return `${peak} ${hatch.join()}`;
    });
    expect(new Set(looks).size).toBe(CERTAINTIES.length);
    expect(CERTAINTIES.map((certainty) => textureOf(certainty).hatch.length)).toEqual([
      0, 0, 1, 2, 0,
    ]);
  });

  it('is denser the surer an area is, by half as much again at least', () => {
    const [corroborated = 0, partly = 0, plausible = 0] = CERTAINTIES.map(
      (certainty) => textureOf(certainty).peak,
    );
    expect(corroborated).toBeGreaterThan(partly * 1.5);
    expect(partly).toBeGreaterThan(plausible * 1.5);
  });

  it('lets lines break up where the density is low, and has them whole where it is high', () => {
    const { peak, whole } = textureOf('plausible');
    const opacity = lineOpacity(textureOf('plausible'));
    // A threshold as filters see it: noise from 0 to 1, with a line laid over it.
    const isSet = (density: number, noise: number): boolean =>
      density * peak + noise * (1 - opacity) + opacity > 1;
    expect(isSet(whole + 0.01, 0)).toBe(true);
    expect(isSet(whole / 2, 0.4)).toBe(false);
    expect(isSet(whole / 2, 0.6)).toBe(true);
    expect(isSet(0, 0.99)).toBe(false);
  });
});

describe('HATCH, TILE, plainHatch', () => {
  it('repeat without a seam, and on whole device pixels', () => {
    for (const count of [HATCH.count, ...CERTAINTIES.map((one) => plainHatch(one).count)])
      expect(spacingOf(count) * count * Math.SQRT2).toBeCloseTo(HATCH.tile);
    expect((FINE.tile * 3) % TILE).toBe(0);
  });

  it('hatches closer on paper the surer an area is', () => {
    const [corroborated, partly, plausible] = CERTAINTIES.map((one) => plainHatch(one).count);
    expect(corroborated).toBeGreaterThan(partly ?? 0);
    expect(partly).toBeGreaterThan(plausible ?? 0);
  });

  it('no two certainties look the same where there are no dots', () => {
    const looks = CERTAINTIES.map((one) => JSON.stringify(plainHatch(one)));
    expect(new Set(looks).size).toBe(CERTAINTIES.length);
    const [, partly, plausible] = CERTAINTIES.map((one) => plainHatch(one).angles);
    expect(partly).not.toEqual(plausible);
  });
});

describe('noiseTile()', () => {
  it('has thresholds in the red channel alone, each level equally often, none 0 or 255', async () => {
    const { data, info } = await sharp(await noiseTile())
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([TILE, TILE]);
    const counts = new Map<number, number>();
    for (let i = 0; i < data.length; i += 3) {
      counts.set(data[i] ?? 0, (counts.get(data[i] ?? 0) ?? 0) + 1);
      expect([data[i + 1], data[i + 2]]).toEqual([0, 0]);
    }
    expect(new Set(counts.values())).toEqual(new Set([(TILE * TILE) / 64]));
    expect(Math.min(...counts.keys())).toBeGreaterThan(0);
    expect(Math.max(...counts.keys())).toBeLessThan(255);
  });

  it('is small', async () => {
    expect((await noiseTile()).length).toBeLessThan(4500);
  });
});

describe('grainFilter(id, ground, attributes)', () => {
  const filter = grainFilter('f', { ground: 'sand', dots: 'rust' }, 0.4, 'class="role-a"');

  it('sets a dot where density and threshold are more than 1 together, and never without density', () => {
    const rows = [...filter.matchAll(/values="([^"]+)"/g)].map(([, values = '']) =>
      values.split(' ').slice(15).map(Number),
    );
    const [veil = [], dots = []] = rows;
    // At its peak the veil is as strong as anywhere, whatever the texture.
    expect((veil[1] ?? 0) * 0.4).toBeCloseTo(VEIL, 2);
    const alpha = (red: number, green: number): number =>
      (dots[0] ?? 0) * red + (dots[1] ?? 0) * green + (dots[4] ?? 0);
    expect(alpha(0.7, 0.4)).toBeGreaterThan(0);
    expect(alpha(0.7, 0.2)).toBeLessThan(0);
    expect(alpha(1, 0)).toBeLessThanOrEqual(0);
    expect(dots[0]).toBe(DOT.slope);
  });

  it('has its own colour for the dots and that of the ground for the veil', () => {
    expect(filter).toContain('flood-color="rust"');
    expect(filter).toContain('flood-color="sand"');
    expect(filter).toContain('<filter id="f"');
    expect(filter).toContain('class="role-a"');
  });
});

describe('the sheet of areas', () => {
  const css = sheet('/a/');
  const [screen = '', plain = ''] = css.split('@media (forced-colors: active), print');

  it('has a texture for each certainty, and dots of the tile under the lines', () => {
    for (const certainty of CERTAINTIES) {
      expect(screen).toContain(`.grain-${certainty} {`);
      expect(plain).toContain(`.grain-${certainty} {`);
    }
    expect(screen).toContain(`url('/a/map/${NOISE}')`);
    expect(screen.match(/repeating-linear-gradient\(135deg/g)).toHaveLength(2);
    expect(screen.match(/repeating-linear-gradient\(45deg/g)).toHaveLength(1);
  });

  it('has lines and no dots in a reader\u2019s own colours and on paper', () => {
    expect(plain).not.toContain('var(--noise)');
    expect(plain.match(/repeating-linear-gradient\(/g)).toHaveLength(CERTAINTIES.length + 1);
  });
});

describe('withNoise(svg)', () => {
  it('puts the tile in place of every reference, and leaves all else', async () => {
    const svg = await withNoise(`<image href="${NOISE}"/><image href="${NOISE}"/><a href="x"/>`);
    expect(svg.match(/href="data:image\/png;base64,iVBOR/g)).toHaveLength(2);
    expect(svg).toContain('<a href="x"/>');
    expect(await withNoise('<svg/>')).toBe('<svg/>');
  });
});
