import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Bytes; KB means 1000 bytes. All are of the files as a good host sends them (brotli, quality 11). */
export const LIMITS = {
  /** Everything that a phone asks for before the reader does anything. */
  firstView: 170_000,
  /** The script in it. */
  script: 25_000,
  scene: 25_000,
  /** Data of one scene of figures, and the script of all of them that comes with the first. */
  figure: 30_000,
  basemap: 150_000,
  /** Everything that the page of a scene for other pages asks for before the reader does anything. */
  embed: 120_000,
  /** The whole story scrolled through once with all maps live. */
  wholeStory: 1_200_000,
} as const;

export const site = process.env.SITE ?? join(import.meta.dirname, '../dist');

export interface Weight {
  path: string;
  plain: number;
  brotli: number;
  gzip: number;
}

/** Font and picture files are packed already; a host sends them as they are. */
const isPacked = (path: string): boolean => /\.(woff2|png)$/.test(path);

/** What a file of the built site weighs on its way to the reader. */
export async function weigh(path: string): Promise<Weight> {
  const content = await readFile(join(site, path.endsWith('/') ? `${path}index.html` : path));
  const plain = content.length;
  if (isPacked(path)) return { path, plain, brotli: plain, gzip: plain };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return {
    path,
    plain,
    brotli: brotliCompressSync(content, { params }).length,
    gzip: gzipSync(content, { level: 9 }).length,
  };
}

export const total = (weights: readonly Weight[], packing: 'brotli' | 'gzip'): number =>
  weights.reduce((sum, weight) => sum + weight[packing], 0);

/** One line for each file and one for the sum. */
export function asTable(weights: readonly Weight[]): string {
  const line = (path: string, brotli: number, gzip: number): string =>
    `${path.padEnd(64)} ${String(brotli).padStart(8)} br ${String(gzip).padStart(8)} gz`;
  return [
    ...weights.map(({ path, brotli, gzip }) => line(path, brotli, gzip)),
    line('together', total(weights, 'brotli'), total(weights, 'gzip')),
  ].join('\n');
}

/** The paths of all addresses that are files of our site, each once. */
export const pathsOf = (addresses: readonly string[]): string[] => [
  ...new Set(
    addresses
      .map((address) => new URL(address))
      .filter(({ protocol }) => protocol.startsWith('http'))
      .map(({ pathname }) => pathname),
  ),
];
