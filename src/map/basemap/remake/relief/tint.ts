import { rgb } from 'd3';
import type { Theme } from '../../../../design/tokens.ts';

/** Red, green and blue from 0 to 255. */
type Channels = readonly [number, number, number];

/** Colours of the ground, and of the coats of paint that its slopes get. */
interface Palette {
  /** Grey values of the tiles and the tint of level ground there; between them it changes evenly. */
  tints: readonly (readonly [grey: number, colour: Channels])[];
  shade: Channels;
  light: Channels;
  /** How opaque a coat is for a slope of 1, and at most. */
  shading: { strength: number; most: number };
  lighting: { strength: number; most: number };
}

function channels(colour: string): Channels {
  const { r, g, b } = rgb(colour);
  return [r, g, b];
}

const tints = (colours: Readonly<Record<number, string>>): Palette['tints'] =>
  Object.entries(colours).map(([grey, colour]) => [Number(grey), channels(colour)]);

const PALETTES: Record<Theme, Palette> = {
  light: {
    tints: tints({
      96: '#f2efe4',
      116: '#f5efe0',
      132: '#f4ebd8',
      142: '#f0e4cc',
      154: '#eadabd',
      168: '#e1cda9',
      184: '#d6bf9a',
      198: '#cdb594',
      214: '#efe7da',
    }),
    shade: channels('#5a4634'),
    light: channels('#fffdf4'),
    shading: { strength: 1.15, most: 0.6 },
    lighting: { strength: 1.5, most: 0.65 },
  },
  dark: {
    tints: tints({
      96: '#1b2125',
      116: '#1e2428',
      132: '#23292c',
      142: '#292d2e',
      154: '#302f2d',
      168: '#383631',
      184: '#413c35',
      198: '#48423a',
      214: '#625b50',
    }),
    shade: channels('#07090b'),
    light: channels('#d8c7a4'),
    shading: { strength: 1.35, most: 0.55 },
    lighting: { strength: 0.55, most: 0.42 },
  },
};

const between = (from: Channels, to: Channels, share: number): Channels => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
];

function tintAt(grey: number, all: Palette['tints']): Channels {
  const above = all.findIndex(([value]) => value > grey);
  const [to] = above < 0 ? all.slice(-1) : all.slice(above);
  const [from] = above < 0 ? all.slice(-1) : all.slice(Math.max(0, above - 1));
  if (!from || !to) throw new Error('relief: found a palette without tints, expected some');
  const share = to[0] === from[0] ? 0 : (grey - from[0]) / (to[0] - from[0]);
  return between(from[1], to[1], share);
}

/** The colour of ground of some height (a grey value) under a shade from -1, dark, to 1, lit. */
export function groundColour(theme: Theme, grey: number, shade: number): Channels {
  const { tints: all, shade: dark, light, shading, lighting } = PALETTES[theme];
  const { strength, most } = shade < 0 ? shading : lighting;
  const coat = Math.min(most, Math.abs(shade) * strength);
  return between(tintAt(grey, all), shade < 0 ? dark : light, coat);
}
