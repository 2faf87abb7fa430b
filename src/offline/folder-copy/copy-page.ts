import { parseHTML } from 'linkedom';
import { classroomMessages } from '#messages/classroom.ts';
import { fileOf, fromRoot, fromTo, isOfSite, localAddress, type Site } from './local-address.ts';

/** Path of the script that every page of the copy runs first. */
export const FIRST_SCRIPT = 'in-folder.js';
/** Path of the copy's own style sheet. */
export const OWN_SHEET = 'in-folder.css';

/** The styles that stand in a page itself, and not in its drawings. */
const STYLES = 'head style';
const MODULES = 'script[type="module"]';
/**
 * What of a head has no meaning in a folder: links that only a host can follow, or that would fetch what
 * the page has in it; words for other sites; a policy, which forbids the scripts of a folder.
 */
const FOR_HOSTS = [
  ...['preload', 'modulepreload', 'canonical', 'alternate', 'manifest'].map(
    (rel) => `link[rel="${rel}"]`,
  ),
  ...['property', 'name'].flatMap((name) =>
    ['og:', 'twitter:'].map((start) => `meta[${name}^="${start}"]`),
  ),
  'meta[http-equiv]',
].join(',');

export const parsePage = (text: string): Document => parseHTML(text).document;

export const textOfPage = ({ documentElement }: Document): string =>
  `<!doctype html>${documentElement.outerHTML}`;

/** The text of the module that a script element runs. */
function moduleOf(script: Element): string {
  const src = script.getAttribute('src');
  return src === null ? script.textContent : `import ${JSON.stringify(src)};`;
}

/** The texts of the styles that stand in a page. */
export const sheetsIn = (page: Document): string[] =>
  [...page.querySelectorAll(STYLES)].map(({ textContent }) => textContent);

/** The modules that a page runs, in their order, each as the text of one that imports it. */
export const modulesIn = (page: Document): string[] =>
  [...page.querySelectorAll(MODULES)].map(moduleOf);

export interface CopyOptions {
  site: Site;
  /** The text of the site's file with this path. */
  textOf: (path: string) => string;
  /** Path of the classic script for a module. */
  scriptFor: (module: string) => string;
  /** Path of the sheet with these styles. */
  sheetFor: (styles: string) => string;
}

/** A drawing in another file, as a page or a string in JSON refers to it: `href="/map/base.svg#land"`. */
const DRAWING = /href=\\?"([^"#]+\.svg)#([^"\\]+)\\?"/g;

/** The id that a drawing of another file has in a page of the copy: `copy-base-land`. */
const copiedId = (file: string, id: string): string =>
  `copy-${file.replace(/^.*\//, '').replace('.svg', '')}-${id}`;

/** Stills, as JSON, that refer to drawings in the page that takes them in, not to other files. */
export const copyStills = (text: string): string =>
  text.replaceAll(DRAWING, (_, file: string, id: string) => `href=\\"#${copiedId(file, id)}\\"`);

/** The addresses of the drawings in a page and in the stills that its scripts put into it. */
function drawingsOf(page: Document, { site, textOf }: CopyOptions): string[] {
  const stills = [...page.querySelectorAll('[data-stills]')].map((scene) => {
    const path = fileOf(scene.getAttribute('data-stills') ?? '', site);
    return path === undefined ? '' : textOf(path);
  });
  const uses = [...page.querySelectorAll('use')].map((use) => use.getAttribute('href') ?? '');
  const inStills = [...stills.join('').matchAll(DRAWING)].map(([, file, id]) => `${file}#${id}`);
  return [...new Set([...uses, ...inStills])];
}

/**
 * Puts the drawings that a page refers to in other files into the page itself: from a folder, browsers
 * do not read them there. `map/base.svg#land` becomes `#copy-base-land`. Throws when a file has no
 * drawing of that name.
 */
function inlineDrawings(page: Document, options: CopyOptions): void {
  const { site, textOf } = options;
  const wanted = new Map<string, Map<string, string>>();
  for (const address of drawingsOf(page, options)) {
    const [, file, id] = /^([^#]+\.svg)#(.+)$/.exec(address) ?? [];
    if (file === undefined || id === undefined || !isOfSite(address, site)) continue;
    const path = file.slice(site.base.length);
    const names = wanted.get(path) ?? new Map<string, string>();
    wanted.set(path, names.set(id, copiedId(file, id)));
    for (const use of page.querySelectorAll(`use[href="${address}"]`))
      use.setAttribute('href', `#${copiedId(file, id)}`);
  }
  if (wanted.size === 0) return;
  page.body.insertAdjacentHTML('beforeend', '<svg hidden="" aria-hidden="true"></svg>');
  for (const [path, names] of wanted) {
    const { document: file } = parseHTML(textOf(path).replace(/^<\?xml[^>]*\?>\s*/, ''));
    for (const [id, name] of names) {
      const drawing = file.querySelector(`[id="${id}"]`);
      if (!drawing) throw new Error(`${path}: found no #${id}, expected a drawing of that name`);
      drawing.id = name;
      page.body.lastElementChild?.append(page.importNode(drawing, true));
    }
  }
}

/**
 * Makes every address of the site in a page lead into the folder. Links to what the copy does not have
 * become words that say so; items of lists that have no other link go.
 */
function makeLinksLocal(page: Document, path: string, site: Site): void {
  for (const element of page.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes]) {
      const address = element.matches('a') ? fromRoot(value, path, site) : value;
      if (!isOfSite(address, site) || !/^(href|src|data-[a-z-]+)$/.test(name)) continue;
      const local = localAddress(address, path, site);
      if (local !== undefined) element.setAttribute(name, local);
      else if (element.matches('a'))
        element.outerHTML = `<span class="not-here">${element.innerHTML}<span> ${classroomMessages.notHere}</span></span>`;
    }
  for (const item of page.querySelectorAll('li'))
    if (item.querySelector('.not-here') && !item.querySelector('a')) item.remove();
}

/**
 * Makes a page of the built site one that opens from a folder: what it needs is in it or beside it.
 *
 * @param path of the page, from the root of the site
 */
export function copyPage(page: Document, path: string, options: CopyOptions): void {
  const { site, scriptFor, sheetFor } = options;
  for (const style of page.querySelectorAll(STYLES)) {
    const media = style.getAttribute('media');
    const screen = media === null ? '' : ` media="${media}"`;
    style.outerHTML = `<link rel="stylesheet" href="${fromTo(path, sheetFor(style.textContent))}"${screen}>`;
  }
  for (const element of page.querySelectorAll(FOR_HOSTS)) element.remove();
  for (const element of page.querySelectorAll('[crossorigin]'))
    element.removeAttribute('crossorigin');
  for (const script of page.querySelectorAll(MODULES))
    script.outerHTML = `<script defer src="${fromTo(path, scriptFor(moduleOf(script)))}"></script>`;
  // One file for each picture is enough where nothing is fetched from afar.
  for (const source of page.querySelectorAll('source')) source.remove();
  inlineDrawings(page, options);
  makeLinksLocal(page, path, site);
  page.head.insertAdjacentHTML(
    'afterbegin',
    `<script src="${fromTo(path, FIRST_SCRIPT)}"></script>`,
  );
  page.head.insertAdjacentHTML(
    'beforeend',
    `<link rel="stylesheet" href="${fromTo(path, OWN_SHEET)}">`,
  );
  page.documentElement.dataset.root = fromTo(path, '') || '.';
}
