import { pathIn, type Folder } from './folder-address.ts';

declare global {
  /** Called by a script of the copy with the text of a file. */
  var handOver: ((path: string, text: string) => void) | undefined;
}

/** Runs a script of the copy. Rejects when it does not load. */
const run = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new TypeError(`${address}: did not load`));
    };
    document.head.append(script);
  });

/**
 * A page in a folder may not read other files, but it may run their scripts: for each file that is to be
 * fetched there is a script that hands over its text. This is `fetch` for such files, and for no others.
 *
 * @param fetched paths of the files for which there is a script
 */
export function fetchFromScripts(folder: Folder, fetched: readonly string[]): typeof fetch {
  const texts = new Map<string, string>();
  globalThis.handOver = (path, text) => {
    texts.set(path, text);
  };
  return async (input) => {
    const address = input instanceof Request ? input.url : String(input);
    const asked = pathIn(address, location.href, folder)?.replace(/[?#].*$/, '') ?? '';
    const path = [asked, `${asked}index.html`].find((candidate) => fetched.includes(candidate));
    if (path === undefined) throw new TypeError(`${address}: not in this copy`);
    if (!texts.has(path)) await run(`${folder.root}json-scripts/${path}.js`);
    const response = new Response(texts.get(path));
    return Object.defineProperty(response, 'url', { value: folder.root + path });
  };
}
