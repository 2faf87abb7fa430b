import { classroomMessages as words } from '#messages/classroom.ts';
import { fromTo } from './local-address.ts';
import {
  append,
  attribute,
  classesOf,
  elementFrom,
  elementsIn,
  find,
  isNamed,
  remove,
  replace,
  setAttribute,
  type Element,
  type Page,
} from './tree.ts';

export const ABOUT_PATH = 'about-this-copy/index.html';

const has =
  (name: string) =>
  (element: Element): boolean =>
    attribute(element, name) !== undefined;

const hasClass =
  (name: string) =>
  (element: Element): boolean =>
    classesOf(element).includes(name);

/**
 * Takes out of a page what cannot work from a folder, and says so where it stood: links to copy, maps to
 * explore, keeping for class. The menus get a link to the page about this copy.
 */
export function sayWhatIsMissing(page: Page, path: string): void {
  const about = fromTo(path, ABOUT_PATH);
  const all = elementsIn(page);
  const part = (is: (element: Element) => boolean): Element[] => all.filter(is);
  for (const button of part(has('data-copy'))) remove(button);
  for (const button of part(has('data-explore'))) {
    const [still, why] = words.stillMap;
    replace(
      button,
      elementFrom(
        `<a class="still-map" href="${about}#maps">${still}<span class="spare">: ${why}</span></a>`,
      ),
    );
  }
  for (const keep of part(has('data-keep')))
    replace(
      keep,
      elementFrom(
        `<section class="keep" id="keep" aria-labelledby="keep-title"><h2 id="keep-title">${words.keep.title}</h2>` +
          `<p>${words.keep.text} <a href="${about}">${words.name}</a></p></section>`,
      ),
    );
  for (const nav of part(hasClass('site-nav')))
    append(nav, elementFrom(`<a href="${about}">${words.name}</a>`));
  for (const menu of part(has('data-menu'))) {
    const list = find(menu, 'list of the menu', isNamed('ol'));
    append(list, elementFrom(`<li><a href="${about}">${words.name}</a></li>`));
  }
}

const listOf = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/**
 * Makes the page about this copy out of another page beside the story.
 *
 * @param page of the copy, with links from ABOUT_PATH's folder; it is changed
 * @param version of the site, and `changed` the day of its last change, in words
 */
export function becomeAbout(page: Page, version: string, changed: string): void {
  const { about } = words;
  const main = find(page, 'main', isNamed('main'));
  for (const child of main.childNodes.filter((node) => 'tagName' in node))
    if (!classesOf(child).includes('site-nav')) remove(child);
  for (const link of elementsIn(main)) setAttribute(link, 'aria-current', undefined);
  const starts = Object.entries(about.partNames).map(
    ([path, name]) => `<a href="${fromTo(ABOUT_PATH, `${path}index.html`)}">${name}</a>`,
  );
  const parts = [
    `<h1>${about.title}</h1>`,
    `<p class="standfirst">${about.standfirst}</p>`,
    `<p>${about.version(version, changed)}</p>`,
    `<section aria-labelledby="begin"><h2 id="begin">${about.parts}</h2>${listOf(starts)}</section>`,
    `<section aria-labelledby="works"><h2 id="works">${about.works}</h2>${listOf(about.worksList)}</section>`,
    `<section aria-labelledby="fails"><h2 id="fails">${about.fails}</h2><p id="maps">${about.maps}</p>${listOf(about.failsList)}</section>`,
  ];
  for (const text of parts) append(main, elementFrom(text));
  const title = find(page, 'title', isNamed('title'));
  replace(title, elementFrom(`<title>${about.title}</title>`));
}
