import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Bounds } from '../../region.ts';
import type { Raster } from './raster.ts';

/** Where Debian's package marble-qt-data puts its tiles; or a folder into which it was unpacked. */
const FOLDER = join(process.env.MARBLE ?? '/', 'usr/share/marble/data/maps/earth/srtm/3');
/** Whether the tiles are there. */
export const hasTiles = (): boolean => existsSync(FOLDER);

/** Pixels and degrees of a tile's side: an equirectangular map in columns from 180° west and rows from 90° north. */
const TILE = 675;
const TILE_DEGREES = 22.5;
/** Degrees of a pixel's side: two minutes of arc. */
export const PIXEL = TILE_DEGREES / TILE;

/** Heights as grey values from 0 to 255, which are not metres, and where the raster begins, in degrees. */
export interface Heights {
  west: number;
  north: number;
  raster: Raster;
}

const BLOCK = 8;
/** Quality of the JPEG that makes the seams of the shifted pictures fall elsewhere. */
const QUALITY = 75;
/** Pixels that are added around a tile, so that its edge has seams elsewhere, too. */
const PAD = 8;

/**
 * A tile without the seams between its JPEG blocks: it is packed again with its blocks shifted to all 64
 * places, and the mean is taken (Nosratinia, "Enhancement of JPEG-compressed images by re-application of
 * JPEG", 2001).
 */
async function withoutBlocks(file: string): Promise<Float32Array> {
  const padded = await sharp(file)
    .greyscale()
    .extend({ top: PAD, bottom: PAD, left: PAD, right: PAD, extendWith: 'copy' })
    .raw()
    .toBuffer();
  const size = TILE + 2 * PAD;
  const raw = { width: size, height: size, channels: 1 } as const;
  const sums = new Float32Array(TILE * TILE);
  for (let shift = 0; shift < BLOCK * BLOCK; shift += 1) {
    const left = shift % BLOCK;
    const top = Math.floor(shift / BLOCK);
    const width = size - left;
    const packed = await sharp(padded, { raw })
      .extract({ left, top, width, height: size - top })
      .jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' })
      .toBuffer();
    const again = await sharp(packed).greyscale().raw().toBuffer();
    for (let i = 0; i < sums.length; i += 1) {
      const x = (i % TILE) + PAD - left;
      const y = Math.floor(i / TILE) + PAD - top;
      sums[i] = (sums[i] ?? 0) + (again[y * width + x] ?? 0);
    }
  }
  return sums.map((sum) => sum / BLOCK / BLOCK);
}

const sixDigits = (number: number): string => String(number).padStart(6, '0');

/** The numbers from one to another, both included. */
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The heights of all tiles that lie in some bounds. Throws where the tiles are not there. */
export async function readHeights([west, south, east, north]: Bounds): Promise<Heights> {
  const column = (lon: number): number => Math.floor((lon + 180) / TILE_DEGREES);
  const row = (lat: number): number => Math.floor((90 - lat) / TILE_DEGREES);
  const columns = range(column(west), column(east));
  const rows = range(row(north), row(south));
  const width = columns.length * TILE;
  const height = rows.length * TILE;
  const cells = new Float32Array(width * height);
  for (const [j, y] of rows.entries())
    for (const [i, x] of columns.entries()) {
      const file = join(FOLDER, sixDigits(y), `${sixDigits(y)}_${sixDigits(x)}.jpg`);
      if (!existsSync(file))
        throw new Error(
          `relief: found no ${file}, expected a tile. Install marble-qt-data, or unpack it (dpkg -x) and name the folder in MARBLE.`,
        );
      const tile = await withoutBlocks(file);
      for (let line = 0; line < TILE; line += 1)
        cells.set(
          tile.subarray(line * TILE, (line + 1) * TILE),
          (j * TILE + line) * width + i * TILE,
        );
    }
  return {
    west: Math.min(...columns) * TILE_DEGREES - 180,
    north: 90 - Math.min(...rows) * TILE_DEGREES,
    raster: { width, height, cells },
  };
}
