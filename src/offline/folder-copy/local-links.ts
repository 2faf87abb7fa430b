import { classroomMessages } from '#messages/classroom.ts';
import { isOfSite, localAddress, type Site } from './local-address.ts';
import {
  append,
  attribute,
  classesOf,
  elementFrom,
  elementsIn,
  remove,
  renamed,
  replace,
  setAttribute,
  type Element,
  type Page,
} from './tree.ts';

/** Links of a page's head that only a host can follow, or that would fetch what the page has in it. */
const NOT_IN_FOLDER = ['preload', 'modulepreload', 'canonical', 'alternate'];

/** Whether an element of the head has no meaning in a folder. */
export function isForHosts(element: Element): boolean {
  if (element.tagName === 'link') return NOT_IN_FOLDER.includes(attribute(element, 'rel') ?? '');
  if (element.tagName !== 'meta') return false;
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
  // A policy for a host forbids the scripts of a folder.
  return /^(og|twitter):/.test(name) || attribute(element, 'http-equiv') !== undefined;
}

/** A link to what the copy does not have says so where it stood. */
function withoutLink(link: Element): void {
  const text = renamed(link, 'span', 'not-here');
  append(text, elementFrom(`<span> ${classroomMessages.notHere}</span>`));
  replace(link, text);
}

/** Whether an item of a list offers nothing but links to what the copy does not have. */
function offersNothing(item: Element): boolean {
  const within = elementsIn(item);
  return (
    item.tagName === 'li' &&
    within.some((element) => classesOf(element).includes('not-here')) &&
    !within.some(({ tagName }) => tagName === 'a')
  );
}

/**
 * Makes every address of the site in a page lead into the folder. Links to what the copy does not have
 * become words; items of lists that have no other link go.
 */
export function makeLinksLocal(page: Page, path: string, site: Site): void {
  for (const element of elementsIn(page))
    for (const { name, value } of [...element.attrs]) {
      if (!isOfSite(value, site) || !/^(href|src|data-[a-z-]+)$/.test(name)) continue;
      const local = localAddress(value, path, site);
      if (local !== undefined) setAttribute(element, name, local);
      else if (element.tagName === 'a') withoutLink(element);
    }
  for (const item of elementsIn(page).filter(offersNothing)) remove(item);
}
