import { range } from 'd3';
import sharp, { type Sharp } from 'sharp';
import type { Theme } from '../../../../design/tokens.ts';
import { unproject } from '../../../../model/mercator.ts';
import { RELIEF_BOX } from '../../../relief/relief-box.ts';
import { LARGE, SMALL } from '../../../relief/relief-files.ts';
import { coarseness } from '../../region.ts';
import { EXTENT } from '../extent.ts';
import { blurred, denoised, mapped, resampled, type Raster } from './raster.ts';
import { shaded, shrunk } from './shade.ts';
import { PIXEL, readHeights, type Heights } from './tiles.ts';
import { groundColour } from './tint.ts';

/** The lowest grey value of land that is told apart: below lies the sea and what JPEG left of it. */
const SHORE = 96;

/** The ground, cleaned, in the projection of the map: its height as a grey value, and how it is lit from -1 to 1. */
export interface Ground {
  grey: Raster;
  shade: Raster;
}

/** A raster of heights over the box of the relief in map units. */
function projected({ west, north, raster }: Heights, width: number, height: number): Raster {
  const { x, y, width: across, height: down } = RELIEF_BOX;
  const columns = range(width).map((column) => {
    const [lon] = unproject([x + ((column + 0.5) / width) * across, y]);
    return (lon - west) / PIXEL - 0.5;
  });
  const rows = range(height).map((row) => {
    const [, lat] = unproject([x, y + ((row + 0.5) / height) * down]);
    return (north - lat) / PIXEL - 0.5;
  });
  return resampled(raster, columns, rows);
}

/**
 * Grey values are heights on a scale that flattens mountains: it is opened a little for shading, where
 * only slopes count.
 */
const opened = (grey: number): number => {
  const above = Math.max(0, grey - SHORE);
  return above + (above * above) / 140;
};

/** The ground as a raster so many pixels wide. */
export function groundOf(heights: Heights, width: number): Ground {
  const height = Math.round((width * RELIEF_BOX.height) / RELIEF_BOX.width);
  const land = mapped(heights.raster, (grey) => Math.max(grey, SHORE));
  const clean = denoised(land, 1.6, 2.4);
  const blurredBy = (sigma: number): Raster =>
    projected({ ...heights, raster: blurred(clean, sigma) }, width, height);
  /** Pixels of the new raster for one of the tiles: slopes are as steep at any width. */
  const enlarged = width / ((EXTENT[2] - EXTENT[0]) / PIXEL);
  const lit = (grey: Raster, steepness: number) =>
    shaded(mapped(grey, (value) => opened(value) * steepness * enlarged)).cells;
  const [fine, middle, coarse] = [blurredBy(0.8), blurredBy(1.9), blurredBy(5)];
  const shades = [lit(fine, 0.075), lit(middle, 0.11), lit(coarse, 0.2)] as const;
  const shade = mapped(middle, (_, x, y) => {
    const i = y * width + x;
    const [near = 0, mid = 0, far = 0] = shades.map((cells) => cells[i] ?? 0);
    const place = unproject([
      RELIEF_BOX.x + ((x + 0.5) / width) * RELIEF_BOX.width,
      RELIEF_BOX.y + ((y + 0.5) / height) * RELIEF_BOX.height,
    ]);
    // Far from what the story shows there is less of everything, and first of what is small.
    const away = coarseness(place);
    const sum =
      (0.8 * shrunk(near, 0.022)) / away +
      (0.6 * shrunk(mid, 0.016)) / Math.sqrt(away) +
      0.22 * shrunk(far, 0.01);
    return Math.tanh(sum * 1.7) / 1.7;
  });
  return { grey: middle, shade };
}

/** The ground as a picture of a theme. */
export function painted({ grey, shade }: Ground, theme: Theme): Sharp {
  const { width, height, cells } = grey;
  const pixels = new Uint8ClampedArray(width * height * 3);
  for (const [i, value] of cells.entries())
    pixels.set(groundColour(theme, value, shade.cells[i] ?? 0), i * 3);
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** The files of the relief by their names. */
export async function remakeRelief(): Promise<Map<string, Buffer>> {
  const heights = await readHeights(EXTENT);
  const files = new Map<string, Buffer>();
  for (const { width, quality, names } of [LARGE, SMALL]) {
    const ground = groundOf(heights, width);
    for (const theme of ['light', 'dark'] as const)
      files.set(
        names[theme],
        await painted(ground, theme)
          .avif({ quality: quality[theme], effort: 6, chromaSubsampling: '4:2:0' })
          .toBuffer(),
      );
  }
  return files;
}
