import { attribute } from '../../support/markup.ts';
import type { CrawledPage, CrawledSite, Fault } from './crawl-site.ts';

/** The contents of all `<meta>` with this name or property. */
export const metasOf = (name: string, { elements }: CrawledPage): string[] =>
  elements
    .filter((one) => [attribute(one, 'name'), attribute(one, 'property')].includes(name))
    .flatMap((one) => attribute(one, 'content') ?? []);

/** The targets of all `<link>` with this relation. */
const linksOf = (rel: string, { elements }: CrawledPage): string[] =>
  elements
    .filter((one) => one.matches(`link[rel="${rel}"]`))
    .flatMap((one) => attribute(one, 'href') ?? []);

/** Whether search engines may list a page. */
export const isListed = (page: CrawledPage): boolean => metasOf('robots', page).length === 0;

/** The address of a page, from its file. */
export const addressOf = ({ file }: CrawledPage, { root }: CrawledSite): string =>
  new URL(file.replace(/(^|\/)index\.html$/, '$1'), root).href;

/** What the head of one page lacks. */
function faultsOf(page: CrawledPage, site: CrawledSite, isPublished: boolean): Fault[] {
  const { file, elements } = page;
  const one = (place: string, found: readonly string[], expected: string): Fault[] =>
    found.length === 1 && found[0] !== ''
      ? []
      : [{ file, place, found: found.length === 0 ? 'nothing' : found.join(' | '), expected }];
  const named = (tag: string): Element[] => elements.filter((element) => element.matches(tag));
  // Drawings have titles, too.
  const titles = named('head > title');
  const canonical = linksOf('canonical', page);
  const own = addressOf(page, site);
  const pointsAway = canonical.some((href) => href !== own) && isListed(page);
  return [
    ...one(
      'html',
      named('html').flatMap((html) => attribute(html, 'lang') ?? []),
      'a language',
    ),
    ...one(
      'title',
      titles.map(({ textContent }) => textContent),
      'one title',
    ),
    ...one('description', metasOf('description', page), 'one description'),
    ...one(
      'h1',
      named('h1').map(({ textContent }) => textContent.trim()),
      'one heading of the first level',
    ),
    ...(isPublished
      ? one('canonical', canonical, 'one canonical address')
      : canonical.map((found) => ({
          file,
          place: 'canonical',
          found,
          expected: 'none, for the site does not know its address',
        }))),
    ...(pointsAway
      ? [{ file, place: 'canonical', found: canonical.join(' '), expected: own }]
      : []),
    ...named('time').flatMap((time) => {
      const found = attribute(time, 'datetime') ?? time.textContent;
      return /^\d{4}(-\d\d(-\d\d)?)?$/.test(found)
        ? []
        : [{ file, place: 'time', found, expected: 'a day, month or year: 2026-11-24' }];
    }),
  ];
}

/** Pages that the site map lacks, or has and should not. */
export function faultsOfSiteMap(site: CrawledSite): Fault[] {
  const file = 'sitemap-0.xml';
  const told = [...site.textOf(file).matchAll(/<loc>([^<]+)/g)].map(([, address]) => address);
  const wanted = site.pages.filter(isListed).map((page) => addressOf(page, site));
  const place = 'loc';
  return [
    ...wanted
      .filter((address) => !told.includes(address))
      .map((expected) => ({ file, place, found: 'nothing', expected })),
    ...told
      .filter((address = '') => !wanted.includes(address))
      .map((found = '') => ({ file, place, found, expected: 'only pages that may be listed' })),
  ];
}

/** What two pages have in common and should not. */
function shared(pages: readonly CrawledPage[], what: 'og:title' | 'description'): Fault[] {
  const seen = new Map<string, string>();
  return pages.flatMap((page) =>
    metasOf(what, page).flatMap((found) => {
      const other = seen.get(found);
      seen.set(found, page.file);
      return other === undefined
        ? []
        : [{ file: page.file, place: what, found, expected: `another one than ${other} has` }];
    }),
  );
}

/**
 * What the heads of pages lack: language, title, description, heading, address, days.
 *
 * @param isPublished whether the site knows its own address
 */
export const faultsOfHeads = (site: CrawledSite, isPublished: boolean): Fault[] => [
  ...site.pages.flatMap((page) => faultsOf(page, site, isPublished)),
  ...shared(site.pages, 'og:title'),
  ...shared(site.pages, 'description'),
];
