import { attribute, elementsIn } from '../../support/markup.ts';
import { placeOf, textsIn, type CrawledSite } from './crawl-site.ts';

/** An address as it is written somewhere. */
export interface Written {
  file: string;
  place: string;
  address: string;
}

/** An address in styles. */
const IN_STYLES = /url\(["']?([^"')]+)/g;
const ADDRESSES = ['href', 'src', 'poster', 'action', 'formaction', 'data', 'cite', 'data-live'];

/** All addresses at an element. */
function addressesAt(element: Element): string[] {
  const value = (name: string): string => attribute(element, name) ?? '';
  const several = ['srcset', 'imagesrcset'].flatMap((name) =>
    value(name)
      .split(',')
      .flatMap((one) => /\S+/.exec(one)?.[0] ?? []),
  );
  const styled = [...value('style').matchAll(IN_STYLES)].flatMap(([, url]) => url ?? []);
  const isShared = /^og:(image|url)$/.test(value('property'));
  return [
    ...ADDRESSES.flatMap((name) => attribute(element, name) ?? []),
    ...several,
    ...styled,
    ...(isShared ? [value('content')] : []),
  ];
}

const atElements = (file: string, elements: readonly Element[]): Written[] =>
  elements.flatMap((element) =>
    addressesAt(element).map((address) => ({ file, place: placeOf(element), address })),
  );

/** All addresses in a value of JSON: fields that are meant as one, and those in markup. */
function inJson(file: string, place: string, value: unknown, root: URL): Written[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, part]) =>
      inJson(file, `${place}/${name}`, part, root),
    );
  if (typeof value !== 'string') return [];
  if (/\b(href|src)="/.test(value))
    return atElements(file, elementsIn(value)).map((written) => ({
      ...written,
      place: `${place}, ${written.place}`,
    }));
  const isAddress =
    /\/(\w+:)?(url|address|href|\$schema)$/.test(place) ||
    /^\/[^\s/]+(\/\S*)?$/.test(value) ||
    value.startsWith(root.href);
  return isAddress ? [{ file, place, address: value }] : [];
}

/** The site's own addresses in what stands in a page to be read, such as the codes for embedding. */
const inTexts = (file: string, elements: readonly Element[], { href }: URL): Written[] =>
  elements.flatMap((element) =>
    textsIn(element).flatMap((text) =>
      text
        .split(href)
        .slice(1)
        .map((rest) => ({
          file,
          place: `text of ${placeOf(element)}`,
          address: href + (/^[^\s"'<>\\)…]*/.exec(rest)?.[0] ?? '').replace(/[.,;:]$/, ''),
        })),
    ),
  );

/** What the styles that stand in a page name. */
const inStyles = (file: string, elements: readonly Element[]): Written[] =>
  elements
    .filter((element) => element.matches('style'))
    .flatMap((element) =>
      [...element.textContent.matchAll(IN_STYLES)].map(([, address = '']) => ({
        file,
        place: placeOf(element),
        address,
      })),
    );

/** The data that a page holds in an element. */
const dataIn = (element: Element): unknown =>
  element.matches('script[type*="json"]') ? JSON.parse(element.textContent) : undefined;

/** All addresses in a file that is no page. */
function inFile(file: string, { textOf, root }: CrawledSite): Written[] {
  const found = (pattern: RegExp): Written[] =>
    [...textOf(file).matchAll(pattern)].flatMap(([, address = '']) =>
      address.startsWith('data:') ? [] : { file, place: 'an address in it', address },
    );
  if (file === 'offline.json') {
    const { files } = JSON.parse(textOf(file)) as { files: { path: string }[] };
    return files.map(({ path }, i) => ({ file, place: `files/${i}/path`, address: path }));
  }
  if (file.endsWith('.json')) return inJson(file, '', JSON.parse(textOf(file)), root);
  if (file.endsWith('.css')) return found(IN_STYLES);
  if (/\.m?js$/.test(file)) return found(/(?:\bfrom|\bimport)\s*\(?\s*["'`](\.[^"'`]+)/g);
  if (file.endsWith('.xml')) return found(/(?:\shref="|<loc>)([^"<]+)/g);
  if (file.endsWith('.txt')) return found(/^Sitemap:\s*(\S+)/gim);
  if (!file.endsWith('.svg')) return [];
  // Fills and clips name what the drawing itself holds.
  const painted = found(/url\((#[^)]+)\)/g);
  return [...atElements(file, elementsIn(textOf(file))), ...painted];
}

/** Every address on a site, in pages, drawings, sheets, scripts, data and feeds. */
export function addressesOn(site: CrawledSite): Written[] {
  const { pages, files, root } = site;
  return [
    ...pages.flatMap(({ file, elements }) => [
      ...atElements(file, elements),
      ...inTexts(file, elements, root),
      ...inStyles(file, elements),
      ...elements.flatMap((element) => inJson(file, placeOf(element), dataIn(element), root)),
    ]),
    ...[...files].filter((file) => !file.endsWith('.html')).flatMap((file) => inFile(file, site)),
  ];
}
