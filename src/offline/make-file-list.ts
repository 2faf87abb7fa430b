import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import {
  hashOf,
  isNamedByContent,
  mayBeKept,
  OFFLINE_PAGE,
  type FileList,
  type ListedFile,
} from './file-list.ts';

/** The paths of all files in a folder, with slashes, in a fixed order. */
export async function pathsIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => file.slice(folder.length).split(sep).filter(Boolean).join('/'))
    .toSorted();
}

/** The file of a page: `offline/` is `offline/index.html`. */
const pageFile = (path: string): string => `${path}index.html`;

/**
 * The files that the page for missing pages needs: what it names, and what its scripts name.
 *
 * @param textOf the text of the file with this path
 */
export async function shellOf(
  paths: readonly string[],
  textOf: (path: string) => Promise<string>,
): Promise<string[]> {
  const parts = paths.filter((path) => isNamedByContent(path) || path.startsWith('fonts/'));
  const page = pageFile(OFFLINE_PAGE);
  const shell = paths.filter((path) => path === page);
  for (const path of shell) {
    if (path.endsWith('.css') || path.endsWith('.woff2')) continue;
    const text = await textOf(path);
    const named = (part: string): boolean =>
      text.includes(path === page ? part : part.replace(/^.*\//, ''));
    shell.push(...parts.filter((part) => named(part) && !shell.includes(part)));
  }
  return shell;
}

/**
 * The list of what is kept of a built site.
 *
 * @param folder of the built site
 * @param changed the day on which a text was last changed
 */
export async function makeList(folder: string, changed: string): Promise<FileList> {
  const paths = (await pathsIn(folder)).filter(mayBeKept);
  const files = await Promise.all(
    paths.map(async (path): Promise<ListedFile> => {
      const content = await readFile(join(folder, path));
      return { path, bytes: content.length, hash: await hashOf(content) };
    }),
  );
  const all = await hashOf(new TextEncoder().encode(JSON.stringify(files)));
  const shell = await shellOf(paths, (path) => readFile(join(folder, path), 'utf8'));
  return { version: all.slice(0, 8), changed, shell, files };
}
