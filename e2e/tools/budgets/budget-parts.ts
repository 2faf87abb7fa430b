import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import {
  attribute,
  elementsIn,
  parsePage,
  textIn,
  type Element,
} from '../../../src/offline/folder-copy/tree.ts';
import { site } from './budget.ts';
import { fontsOf } from './budget-fonts.ts';
import { wordsIn } from '../crawl/crawl-site.ts';

const textOf = (path: string): Promise<string> =>
  readFile(join(site, path.endsWith('/') ? `${path}index.html` : path), 'utf8');

/** What a script imports before it runs, and not what it fetches afterwards. */
async function importsOf(path: string): Promise<string[]> {
  const found = (await textOf(path)).matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)/g);
  return [...found].map(([, to = '']) => posix.join(posix.dirname(path), to));
}

/** Scripts and everything that they import, from the root of the site with a slash before it. */
export async function withImports(paths: readonly string[]): Promise<string[]> {
  const found = new Set(paths);
  for (const path of found) for (const to of await importsOf(path)) found.add(to);
  return [...found];
}

/** How many pictures of those that wait for their turn are near enough to come at once. */
const NEAR = 2;

/** The pictures that a page shows at once: those in its text, and symbols that its drawings use. */
function picturesOf(elements: readonly Element[]): string[] {
  const images = elements.filter(({ tagName }) => tagName === 'img');
  const isLazy = (image: Element): boolean => attribute(image, 'loading') === 'lazy';
  const shown = [
    ...images.filter((image) => !isLazy(image)),
    ...images.filter(isLazy).slice(0, NEAR),
  ];
  const symbols = elements
    .filter(({ tagName }) => tagName === 'use')
    .flatMap((use) => attribute(use, 'href')?.split('#')[0] ?? []);
  return [...shown.flatMap((image) => attribute(image, 'src') ?? []), ...symbols].filter(Boolean);
}

const LINKED = ['stylesheet', 'icon', 'preload', 'modulepreload'];

/**
 * The files that a page of the built site asks for before anything is done in it, itself included:
 * what stands in its text, and what that leads to without a script having run.
 *
 * @param page from the root, with slashes at both ends or the name of a file: `/evidence/c01/`
 */
export async function partsOf(page: string): Promise<string[]> {
  const tree = parsePage(await textOf(page));
  const elements = elementsIn(tree);
  const links = elements
    .filter((one) => one.tagName === 'link' && LINKED.includes(attribute(one, 'rel') ?? ''))
    .flatMap((one) => attribute(one, 'href') ?? []);
  const scripts = elements
    .filter(({ tagName }) => tagName === 'script')
    .flatMap((one) => attribute(one, 'src') ?? []);
  const styles = elements.filter(({ tagName }) => tagName === 'style').map(textIn);
  const body = elements.find(({ tagName }) => tagName === 'body');
  const fonts = fontsOf(styles.join('\n'), elements, body ? wordsIn(body) : '');
  return [
    ...new Set([
      page,
      ...links,
      ...(await withImports(scripts)),
      ...fonts,
      ...picturesOf(elements),
    ]),
  ];
}
