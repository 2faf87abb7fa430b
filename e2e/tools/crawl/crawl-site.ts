import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, elementsIn } from '../../support/markup.ts';

/** Something on the built site that is not as it should be. */
export interface Fault {
  /** From the root of the site: `evidence/c01/index.html`. */
  file: string;
  /** Where in it: a line, an element, a field. */
  place: string;
  found: string;
  expected: string;
}

/** A page as it lies on the disk. */
export interface CrawledPage {
  file: string;
  html: string;
  elements: readonly Element[];
}

/** A built site, read whole. */
export interface CrawledSite {
  /** Where it is published; any address for a site that does not know its own. */
  root: URL;
  /** From the root, without a slash before them. */
  files: ReadonlySet<string>;
  pages: readonly CrawledPage[];
  textOf: (file: string) => string;
  /** What fragments can name in a page or a drawing; undefined for files of other kinds. */
  idsIn: (file: string) => ReadonlySet<string> | undefined;
}

const DRAWINGS = /^(present\/)?stills\/[^/]+\.json$/;

const idsOf = (elements: readonly Element[]): Set<string> =>
  new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));

/**
 * Reads a built site.
 *
 * @param folder of the built site
 * @param root its address, with a slash at the end
 */
export function crawl(folder: string, root: URL): CrawledSite {
  const files = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => path.slice(join(folder, '/').length).replaceAll('\\', '/'))
      .toSorted(),
  );
  const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const pages = [...files]
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = textOf(file);
      return { file, html, elements: elementsIn(html) };
    });
  const ids = new Map(pages.map(({ file, elements }) => [file, idsOf(elements)]));
  const idsIn = (file: string): ReadonlySet<string> | undefined => {
    if (!ids.has(file)) {
      if (file.endsWith('.svg')) ids.set(file, idsOf(elementsIn(textOf(file))));
      // Drawings that scripts put into pages, by the ids of their frames.
      if (DRAWINGS.test(file))
        ids.set(
          file,
          idsOf(elementsIn(Object.values(JSON.parse(textOf(file)) as object).join(''))),
        );
    }
    return ids.get(file);
  };
  return { root, files, pages, textOf, idsIn };
}

/** Where an element stands: it, and the nearest element around it that has an id. */
export function placeOf(element: Element): string {
  const own = attribute(element, 'id');
  const name = own === undefined ? element.localName : `${element.localName}#${own}`;
  const id = element.parentElement?.closest('[id]')?.id;
  return id === undefined ? name : `${name} in #${id}`;
}

/** The texts that stand in an element itself. */
export const textsIn = (element: Element): string[] =>
  [...element.childNodes].flatMap((node) =>
    node.nodeType === node.TEXT_NODE ? (node.textContent ?? '') : [],
  );

/** All faults, one under the other; '' when there is none. */
export const inWords = (faults: readonly Fault[]): string =>
  faults
    .map(
      ({ file, place, found, expected }) =>
        `${file}, ${place}\n  found ${found}\n  expected ${expected}`,
    )
    .join('\n');
