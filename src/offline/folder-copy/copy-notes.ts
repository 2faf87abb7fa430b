import { classroomMessages as words } from '#messages/classroom.ts';
import { fromTo } from './local-address.ts';

export const ABOUT_PATH = 'about-this-copy/index.html';

/**
 * Takes out of a page what cannot work from a folder, and says so where it stood: links to copy, maps to
 * explore, keeping for class. The menus get a link to the page about this copy.
 */
export function sayWhatIsMissing(page: Document, path: string): void {
  const about = fromTo(path, ABOUT_PATH);
  const link = `<a href="${about}">${words.name}</a>`;
  const [still, why] = words.stillMap;
  for (const button of page.querySelectorAll('[data-copy]')) button.remove();
  for (const button of page.querySelectorAll('[data-explore]'))
    button.outerHTML = `<a class="still-map" href="${about}#maps">${still}<span class="spare">: ${why}</span></a>`;
  for (const section of page.querySelectorAll('[data-keep]'))
    section.outerHTML =
      `<section class="keep" id="keep" aria-labelledby="keep-title"><h2 id="keep-title">${words.keep.title}</h2>` +
      `<p>${words.keep.text} ${link}</p></section>`;
  for (const nav of page.querySelectorAll('.site-nav')) nav.insertAdjacentHTML('beforeend', link);
  for (const list of page.querySelectorAll('[data-menu] ol'))
    list.insertAdjacentHTML('beforeend', `<li>${link}</li>`);
}

const listOf = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/**
 * Makes the page about this copy out of another page beside the story.
 *
 * @param page of the copy, with links from ABOUT_PATH's folder; it is changed
 * @param version of the site, and `changed` the day of its last change, in words
 */
export function becomeAbout(page: Document, version: string, changed: string): void {
  const { about } = words;
  const main = page.querySelector('main');
  if (!main) throw new Error('page: found no <main>, expected one');
  for (const child of main.children) if (!child.matches('.site-nav')) child.remove();
  for (const link of main.querySelectorAll('[aria-current]')) link.removeAttribute('aria-current');
  const starts = Object.entries(about.partNames).map(
    ([path, name]) => `<a href="${fromTo(ABOUT_PATH, `${path}index.html`)}">${name}</a>`,
  );
  main.insertAdjacentHTML(
    'beforeend',
    `<h1>${about.title}</h1>` +
      `<p class="standfirst">${about.standfirst}</p>` +
      `<p>${about.version(version, changed)}</p>` +
      `<section aria-labelledby="begin"><h2 id="begin">${about.parts}</h2>${listOf(starts)}</section>` +
      `<section aria-labelledby="works"><h2 id="works">${about.works}</h2>${listOf(about.worksList)}</section>` +
      `<section aria-labelledby="fails"><h2 id="fails">${about.fails}</h2><p id="maps">${about.maps}</p>${listOf(about.failsList)}</section>`,
  );
  page.title = about.title;
}
