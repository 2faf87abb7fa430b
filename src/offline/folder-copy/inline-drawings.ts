import { isOfSite, type Site } from './local-address.ts';
import {
  append,
  attribute,
  drawingFrom,
  elementFrom,
  elementsIn,
  find,
  isNamed,
  setAttribute,
  type Page,
} from './tree.ts';

/** What a drawing in another file is called inside a page: `map/base.svg#land` is `copy-base-land`. */
const nameIn = (file: string, id: string): string =>
  `copy-${file.replace(/^.*\//, '').replace('.svg', '')}-${id}`;

/**
 * Puts the drawings that a page refers to in other files into the page itself: from a folder, browsers
 * do not read them there. Throws when a file has no drawing of that name.
 *
 * @param textOf the text of the site's file with this path
 */
export function inlineDrawings(page: Page, site: Site, textOf: (path: string) => string): void {
  const wanted = new Map<string, Set<string>>();
  for (const use of elementsIn(page).filter(isNamed('use'))) {
    const address = attribute(use, 'href') ?? '';
    const [, file, id] = /^([^#]+\.svg)#(.+)$/.exec(address) ?? [];
    if (file === undefined || id === undefined || !isOfSite(address, site)) continue;
    const path = file.slice(site.base.length);
    wanted.set(path, (wanted.get(path) ?? new Set()).add(id));
    setAttribute(use, 'href', `#${nameIn(path, id)}`);
  }
  if (wanted.size === 0) return;
  const store = elementFrom('<svg hidden="" aria-hidden="true"></svg>');
  for (const [path, ids] of wanted) {
    const file = drawingFrom(textOf(path));
    for (const id of ids) {
      const drawing = find(file, `#${id} in ${path}`, (part) => attribute(part, 'id') === id);
      setAttribute(drawing, 'id', nameIn(path, id));
      append(store, drawing);
    }
  }
  append(find(page, 'body', isNamed('body')), store);
}
