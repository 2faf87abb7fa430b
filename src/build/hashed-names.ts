import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteBase } from '../model/site-base.ts';
import { isNamedByContent } from '../offline/file-list.ts';
import { pathsIn } from '../offline/write-offline.ts';
import { buildLiveScripts } from './scripts.ts';

/**
 * Folders of the built site in which every file has a hash of its content in its name, so that browsers
 * may keep it for ever: those of Astro, and what pages share besides.
 */
export const HASHED_FOLDERS = ['_astro', 'fonts', 'live', 'map'] as const;

const isHashed = (path: string): boolean =>
  HASHED_FOLDERS.some((folder) => path.startsWith(`${folder}/`));

/** The path of a file with the hash of its content: `fonts/sans.woff2` becomes `fonts/sans.k3_Jd9aQ.woff2`. */
export function hashedPath(path: string, content: Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  return path.replace(/(?=\.\w+$)/, `.${hash}`);
}

/** An address from the root of the host, in quotes or as `url(…)`, up to what follows the path. */
const ADDRESS = /(?<=["'(])\/[^"'()#?\\\s<>]+/g;

/**
 * A text in which the addresses of renamed files have their new names.
 *
 * @param renamed the new path of each file by its old one, from the root of the site
 * @param base path of the site on its host, with slashes at both ends
 */
export const withNewPaths = (
  text: string,
  renamed: ReadonlyMap<string, string>,
  base: string,
): string =>
  text.replaceAll(ADDRESS, (address) => {
    const path = address.startsWith(base) ? renamed.get(address.slice(base.length)) : undefined;
    return path === undefined ? address : base + path;
  });

/**
 * Names the files of {@link HASHED_FOLDERS} by their content, those that are not yet, and rewrites their
 * addresses in pages and in the data that scripts put into pages. Throws when a script or a sheet has
 * such an address: its own name would stay when that file changes.
 *
 * @param folder of the built site
 * @param renamed files that have been named so already, by the paths under which pages know them
 */
export async function hashNames(
  folder: string,
  base: string,
  renamed: ReadonlyMap<string, string>,
): Promise<void> {
  const paths = await pathsIn(folder);
  const all = new Map(renamed);
  for (const path of paths.filter((one) => isHashed(one) && !isNamedByContent(one))) {
    const hashed = hashedPath(path, await readFile(join(folder, path)));
    all.set(path, hashed);
    await rename(join(folder, path), join(folder, hashed));
  }
  for (const path of paths.filter((one) => /\.(html|json|css|m?js)$/.test(one))) {
    const file = join(folder, all.get(path) ?? path);
    const text = await readFile(file, 'utf8');
    const changed = withNewPaths(text, all, base);
    if (changed === text) continue;
    if (!/\.(html|json)$/.test(path))
      throw new Error(
        `${path}: found the address of a file that is named by its content, expected none. Hand it to the script by an attribute of the page.`,
      );
    await writeFile(file, changed);
  }
}

/** Builds the scripts of live scenes, and names by their content what pages share. */
export function sharedFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'shared-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = siteBase(config);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await hashNames(folder, base, await buildLiveScripts(folder, base));
      },
    },
  };
}
