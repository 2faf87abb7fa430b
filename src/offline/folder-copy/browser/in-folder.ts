import { fetchFromScripts } from './fetch-from-scripts.ts';
import { folderAddress, type Folder } from './folder-address.ts';

/** Path under which the site stood on its host, and the files for which there is a script: set when the copy is made. */
declare const SITE_BASE: string;
declare const FETCHED: readonly string[];

const { root = '' } = document.documentElement.dataset;
const folder: Folder = { root: new URL(root || '.', location.href).href, base: SITE_BASE };

// A live map would ask for files that a page in a folder may not read: without WebGL the still stays.
const canvas = HTMLCanvasElement.prototype;
type GetContext = (this: HTMLCanvasElement, kind: string, options?: unknown) => unknown;
const getContext = Reflect.get(canvas, 'getContext') as GetContext;
Reflect.set(canvas, 'getContext', function (kind, options) {
  return kind.includes('webgl') ? null : getContext.call(this, kind, options);
} satisfies GetContext);

globalThis.fetch = fetchFromScripts(folder, FETCHED);

/** Links that scripts write are meant for a host: they are made to lead into the folder. */
function mend(link: HTMLAnchorElement): void {
  const written = link.getAttribute('href');
  const address = written === null ? undefined : folderAddress(written, location.href, folder);
  if (address !== undefined) link.setAttribute('href', address);
}
new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes) {
    if (target instanceof HTMLAnchorElement) mend(target);
    for (const added of addedNodes)
      if (added instanceof Element)
        for (const link of [added, ...added.querySelectorAll('a')])
          if (link instanceof HTMLAnchorElement) mend(link);
  }
}).observe(document, {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['href'],
});
