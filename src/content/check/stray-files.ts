import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Problem } from './problem.ts';
import { COLLECTIONS, PROSE, SERIES } from '../registry.ts';

const paths = Object.values(COLLECTIONS).map(({ path }) => path);

/** What is read below the folder of the content, as regular expressions for paths with slashes. */
const READ = [
  ...paths.map((path) => (path.endsWith('.yaml') ? `${path}$` : `${path}/[^/]+\\.yaml$`)),
  ...Object.keys(PROSE).map((folder) => `${folder}/[^/]+\\.mdx$`),
  `${SERIES}/[^/]+\\.(yaml|csv)$`,
  'basemap/',
  // Files beside the folders are not collections.
  '[^/]+$',
].map((pattern) => new RegExp(`^${pattern}`));

/** Endings of files that somebody meant to be read. */
const IS_CONTENT = /\.(ya?ml|mdx?|csv|tsv)$/i;

/** Files that look like content and that nothing reads, such as `attack.yml`. */
export async function strayFiles(root: string): Promise<Problem[]> {
  const entries = await readdir(root, { recursive: true }).catch(() => []);
  return entries
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => IS_CONTENT.test(path) && !READ.some((pattern) => pattern.test(path)))
    .sort()
    .map((path) => ({
      file: `content/${path}`,
      line: 1,
      column: 1,
      field: 'the whole file',
      message: `is read by nothing, expected ${expectedIn(path)}. Rename or remove it.`,
    }));
}

function expectedIn(path: string): string {
  const folder = path.split('/').slice(0, -1).join('/');
  if (folder === SERIES) return 'files that end in .csv and .yaml here';
  if (paths.some((known) => known === folder)) return 'files that end in .yaml here';
  const names = paths.filter((known) => known.startsWith(`${folder}/`));
  const prose = Object.keys(PROSE).includes(folder) ? ['files that end in .mdx'] : [];
  const known = [...prose, ...names.map((name) => name.slice(folder.length + 1))];
  return known.length > 0 ? `one of: ${known.join(', ')}` : 'no such folder';
}
