import { noiseTile } from './noise-tile.ts';
import { NOISE } from './texture.ts';

/** An SVG picture with the tile of noise in it, in place of its name, wherever that stands. */
export async function withNoise(svg: string): Promise<string> {
  const reference = `href="${NOISE}"`;
  if (!svg.includes(reference)) return svg;
  const tile = (await noiseTile()).toString('base64');
  return svg.replaceAll(reference, `href="data:image/png;base64,${tile}"`);
}
