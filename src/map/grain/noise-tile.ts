import sharp from 'sharp';
import { blueNoise } from '../../model/blue-noise.ts';
import { TILE } from './texture.ts';

/** Different thresholds in the tile: more cannot be seen, and would make the file larger. */
const LEVELS = 64;

let packed: Promise<Buffer> | undefined;

/**
 * The tile of noise as a PNG. Its thresholds are in the red channel, from above 0 to below 1, and green
 * and blue are empty: stills have the density in the green one.
 */
export function noiseTile(): Promise<Buffer> {
  const cells = TILE * TILE;
  packed ??= sharp(
    Buffer.from(
      [...blueNoise(TILE)].flatMap((rank) => [
        Math.round(((Math.floor((rank / cells) * LEVELS) + 0.5) / LEVELS) * 255),
        0,
        0,
      ]),
    ),
    { raw: { width: TILE, height: TILE, channels: 3 } },
  )
    .png({ compressionLevel: 9, palette: true, colours: 256, dither: 0, effort: 10 })
    .toBuffer();
  return packed;
}
