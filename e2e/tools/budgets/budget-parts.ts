import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { attribute, documentOf } from '../../support/markup.ts';
import { site } from './budget.ts';
import { fontsOf } from './budget-fonts.ts';

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

/** The values of an attribute at all elements that fit a selector. */
const valuesOf = (page: Document, selector: string, name: string): string[] =>
  [...page.querySelectorAll(selector)].flatMap((element) => attribute(element, name) ?? []);

/** Files for readers without a script: with it a stage shows drawings in their place, and they are not fetched. */
const REPLACED = ':is([data-stills] .steps, .step[data-stills], .presenter-step[data-stills]) img';

/** The pictures that a page shows at once: those in its text, and symbols that its drawings use. */
const picturesOf = (page: Document): string[] =>
  [
    ...valuesOf(page, 'img:not([loading="lazy"])', 'src'),
    ...valuesOf(page, `img[loading="lazy"]:not(${REPLACED})`, 'src').slice(0, NEAR),
    ...valuesOf(page, 'use', 'href').map((address) => address.split('#')[0] ?? ''),
  ].filter(Boolean);

/** The relief under the maps of a page, as its styles name it for a phone in light colours. */
const reliefOf = (page: Document, styles: string): string[] =>
  page.querySelector('.relief') ? (/[^("']*relief-light-small[^)"']*/.exec(styles) ?? []) : [];

const LINKED = ['stylesheet', 'icon', 'manifest', 'preload', 'modulepreload'].map(
  (rel) => `link[rel="${rel}"]`,
);

/**
 * The files that a page of the built site asks for before anything is done in it, itself included:
 * what stands in its text, and what that leads to without a script having run.
 *
 * @param page from the root, with slashes at both ends or the name of a file: `/evidence/c01/`
 */
export async function partsOf(page: string): Promise<string[]> {
  const tree = documentOf(await textOf(page));
  const links = valuesOf(tree, LINKED.join(), 'href');
  const scripts = valuesOf(tree, 'script', 'src');
  const styles = [...tree.querySelectorAll('style')]
    .map(({ textContent }) => textContent)
    .join('\n');
  const fonts = fontsOf(styles, [...tree.querySelectorAll('*')], tree.body.textContent);
  const pictures = [...picturesOf(tree), ...reliefOf(tree, styles)];
  return [...new Set([page, ...links, ...(await withImports(scripts)), ...fonts, ...pictures])];
}
