import { readdirSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { siteFolder } from '../../../src/model/site-folder.ts';
import { withoutHash } from './budget-growth.ts';

export { LIMITS } from './budget-limits.ts';

export const site = siteFolder;

/**
 * The path of a file of the built site that has a hash of its content in its name. Throws when there is
 * none.
 *
 * @param plain its path without the hash: `map/base.json`
 */
export function builtPath(plain: string): string {
  const [folder = ''] = plain.split('/');
  const found = readdirSync(join(site, folder))
    .map((name) => `${folder}/${name}`)
    .find((path) => withoutHash(path) === plain);
  if (found === undefined) throw new Error(`${plain}: found no such file in ${site}, expected one`);
  return found;
}

export interface Weight {
  path: string;
  plain: number;
  brotli: number;
  gzip: number;
}

/** Font and picture files are packed already; a host sends them as they are. */
const isPacked = (path: string): boolean => /\.(woff2|png)$/.test(path);

const packed = new Map<string, Promise<Weight>>();

/** What a file of the built site weighs on its way to the reader. Each file is packed once. */
export function weigh(path: string): Promise<Weight> {
  const known = packed.get(path) ?? pack(path);
  packed.set(path, known);
  return known;
}

/** Where a file of the built site is stored, by its address. */
const storedAt = (path: string): string =>
  join(site, path.endsWith('/') ? `${path}index.html` : path);

/** How long a file is as it is stored, in bytes. */
export const lengthOf = async (path: string): Promise<number> => (await stat(storedAt(path))).size;

async function pack(path: string): Promise<Weight> {
  const content = await readFile(storedAt(path));
  const plain = content.length;
  if (isPacked(path)) return { path, plain, brotli: plain, gzip: plain };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain,
  };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, { params }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  return { path, plain, brotli: br.length, gzip: gz.length };
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
