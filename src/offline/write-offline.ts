import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { build } from 'rolldown';
import { inUseBy } from './shown-pictures.ts';
import {
  hashOf,
  isNamedByContent,
  LIST_PATH,
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

/**
 * The files that the page for missing pages needs: what it names, and what its scripts name.
 *
 * @param textOf the text of the file with this path
 */
export async function shellOf(
  paths: readonly string[],
  textOf: (path: string) => Promise<string>,
): Promise<string[]> {
  const parts = paths.filter(isNamedByContent);
  const page = `${OFFLINE_PAGE}index.html`;
  const shell: string[] = [];
  if (paths.includes(page)) shell.push(page);
  for (const path of shell) {
    if (!/\.(html|m?js)$/.test(path)) continue;
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
  const textOf = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
  const all = (await pathsIn(folder)).filter(mayBeKept);
  const pages = await Promise.all(all.filter((path) => path.endsWith('.html')).map(textOf));
  const paths = all.filter(inUseBy(pages));
  const files = await Promise.all(
    paths.map(async (path): Promise<ListedFile> => {
      const content = await readFile(join(folder, path));
      return { path, bytes: content.length, hash: await hashOf(content) };
    }),
  );
  const hash = await hashOf(new TextEncoder().encode(JSON.stringify(files)));
  const shell = await shellOf(paths, textOf);
  return { version: hash.slice(0, 8), changed, shell, files };
}

/** The worker as one script, without anything that depends on where or when it was built. */
async function bundleWorker(version: string): Promise<string> {
  const { output } = await build({
    input: join(import.meta.dirname, 'worker.ts'),
    platform: 'browser',
    write: false,
    transform: {
      define: {
        SITE_VERSION: JSON.stringify(version),
        'process.env.NODE_ENV': '"production"',
      },
    },
    output: { format: 'iife', minify: true, comments: false },
  });
  return output[0].code;
}

/**
 * Writes the list of a built site's files and the worker that goes with it into the site.
 *
 * @param folder of the built site
 * @param changed the day on which a text was last changed
 */
export async function writeOffline(folder: string, changed: string): Promise<FileList> {
  const list = await makeList(folder, changed);
  await writeFile(join(folder, LIST_PATH), JSON.stringify(list));
  await writeFile(join(folder, 'sw.js'), await bundleWorker(list.version));
  return list;
}
