import { serialize } from 'parse5';
import { inlineDrawings } from './inline-drawings.ts';
import { fromTo, type Site } from './local-address.ts';
import { isForHosts, makeLinksLocal } from './local-links.ts';
import {
  attribute,
  elementFrom,
  elementsIn,
  find,
  isNamed,
  prepend,
  remove,
  replace,
  setAttribute,
  textIn,
  type Element,
  type Page,
} from './tree.ts';

/** Path of the script that every page of the copy runs first. */
export const FIRST_SCRIPT = 'in-folder.js';
/** Path of the copy's own style sheet. */
export const OWN_SHEET = 'in-folder.css';

const isModule = (element: Element): boolean =>
  element.tagName === 'script' && attribute(element, 'type') === 'module';

/** The text of the module that a script element runs. */
function moduleOf(script: Element): string {
  const src = attribute(script, 'src');
  if (src !== undefined) return `import ${JSON.stringify(src)};`;
  return textIn(script);
}

/** The styles that stand in a page itself, and not in its drawings. */
const stylesIn = (page: Page): Element[] =>
  elementsIn(find(page, 'head', isNamed('head'))).filter(isNamed('style'));

/** The texts of the styles that stand in a page. */
export const sheetsIn = (page: Page): string[] => stylesIn(page).map(textIn);

/** The modules that a page runs, in their order, each as the text of one that imports it. */
export const modulesIn = (page: Page): string[] => elementsIn(page).filter(isModule).map(moduleOf);

export interface CopyOptions {
  site: Site;
  /** The text of the site's file with this path. */
  textOf: (path: string) => string;
  /** Path of the classic script for a module. */
  scriptFor: (module: string) => string;
  /** Path of the sheet with these styles. */
  sheetFor: (styles: string) => string;
}

/**
 * Makes a page of the built site one that opens from a folder: what it needs is in it or beside it.
 *
 * @param path of the page, from the root of the site
 */
export function copyPage(page: Page, path: string, options: CopyOptions): void {
  const { site, textOf, scriptFor, sheetFor } = options;
  for (const style of stylesIn(page)) {
    const link = elementFrom(
      `<link rel="stylesheet" href="${fromTo(path, sheetFor(textIn(style)))}">`,
    );
    setAttribute(link, 'media', attribute(style, 'media'));
    replace(style, link);
  }
  for (const element of elementsIn(page)) {
    if (isForHosts(element)) remove(element);
    setAttribute(element, 'crossorigin', undefined);
    if (!isModule(element)) continue;
    const src = fromTo(path, scriptFor(moduleOf(element)));
    replace(element, elementFrom(`<script defer src="${src}"></script>`));
  }
  inlineDrawings(page, site, textOf);
  makeLinksLocal(page, path, site);
  const head = find(page, 'head', isNamed('head'));
  const sheet = fromTo(path, OWN_SHEET);
  prepend(head, elementFrom(`<script src="${fromTo(path, FIRST_SCRIPT)}"></script>`));
  head.childNodes.push(elementFrom(`<link rel="stylesheet" href="${sheet}">`));
  setAttribute(find(page, 'html', isNamed('html')), 'data-root', fromTo(path, '') || '.');
}

export const textOfPage = (page: Page): string => serialize(page);
