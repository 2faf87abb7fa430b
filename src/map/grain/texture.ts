import { lookOf, type Certainty } from '../../model/certainty.ts';

/*
 * How areas are painted that somebody drew by eye. Where such an area lies is told by its edge: its
 * density, 0 outside and 1 in the middle, decides how many of the dots of a tile of noise are set. How
 * sure anyone can be of it is told by its texture. Three writers paint this: a style sheet and a filter
 * for stills (`grain.css.ts`, `grain-filter.ts`), a shader for live maps (`live/grain-layer.ts`), and
 * `svg/grain-svg.ts` for pictures as files. A dot is set where
 *
 *     density × peak + threshold > 1
 *
 * with the threshold from the tile, raised on the lines of a hatching.
 */

/** Name of the file with the tile of noise; in pictures that leave the page `withNoise` puts the tile itself there. */
export const NOISE = 'noise.png';
/** Side of the tile of noise, in cells, which are CSS pixels up to 2.5 device pixels each. */
export const TILE = 64;
/** On finer screens a cell is smaller, so that it still is a whole number of device pixels: two of three. */
export const FINE = { from: 2.5, tile: (TILE * 2) / 3 } as const;
/**
 * Side of a tile of hatch lines, in CSS pixels, how many begin along it, how wide they are, and how much of
 * that lies before the beginning: so the middles of pixels are never on an edge, where rounding would decide.
 */
export const HATCH = { tile: 64, count: 4, width: 1.4, before: 0.35 } as const;
/** Opacity of a dot, and how steeply it sets in where its threshold is passed. */
export const DOT = { opacity: 0.6, slope: 24 } as const;
/** How much an area takes from the ground under it at full density, so that the relief draws no shapes in it. */
export const VEIL = 0.72;

export interface Texture {
  /** Share of the dots that are set where the density is 1. */
  peak: number;
  /** Directions of hatch lines, in degrees clockwise from east. */
  hatch: readonly (-45 | 45)[];
  /** Density from which a hatch line has no gaps. */
  whole: number;
}

const TEXTURES: Record<ReturnType<typeof lookOf>['area']['fill'], Texture> = {
  solid: { peak: 0.86, hatch: [], whole: 1 },
  tinted: { peak: 0.44, hatch: [], whole: 1 },
  hatched: { peak: 0.22, hatch: [-45], whole: 0.9 },
  'cross-hatched': { peak: 0.2, hatch: [-45, 45], whole: 0.9 },
  none: { peak: 0.4, hatch: [], whole: 1 },
};

export const textureOf = (certainty: Certainty): Texture => TEXTURES[lookOf(certainty).area.fill];

/** How far a hatch line raises the thresholds under it towards 1: its opacity when it is laid over the noise. */
export const lineOpacity = ({ peak, whole }: Texture): number => 1 - peak * whole;

/** Distance of parallel hatch lines of which so many begin along the side of a tile, in CSS pixels. */
export const spacingOf = (count: number): number => HATCH.tile / count / Math.SQRT2;

/**
 * Lines in a tile that stand for an area where there are no dots: on paper, and in a reader's own colours.
 * The surer an area is, the more there are.
 */
const PLAIN_COUNT: Record<Certainty, number> = {
  corroborated: 10,
  partly: 6,
  plausible: 4,
  contested: 4,
  uncheckable: 8,
};

/**
 * The lines that stand for an area where there are no dots: how many in a tile, and their directions. An
 * area that has no lines beside dots has them in the other direction, so that no two certainties look the same.
 */
export function plainHatch(certainty: Certainty): { count: number; angles: Texture['hatch'] } {
  const { hatch } = textureOf(certainty);
  return { count: PLAIN_COUNT[certainty], angles: hatch.length > 0 ? hatch : [45] };
}
