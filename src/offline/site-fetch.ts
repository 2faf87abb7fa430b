import { LIST_PATH, parseList, type FileList } from './file-list.ts';
import { register, siteRoot } from './register.ts';
import { openStore, type Store } from './store.ts';

/** Fetches a file past the worker and past whatever a browser has of it from before. */
export const fetchFile = (path: string, signal?: AbortSignal): Promise<Response> =>
  fetch(siteRoot() + path, { cache: 'no-store', ...(signal ? { signal } : {}) });

/** What the site consists of now. Undefined without a network; rejects when a host answers something else. */
export async function listOfNow(): Promise<FileList | undefined> {
  const response = await fetchFile(LIST_PATH).catch(() => undefined);
  if (!response) return undefined;
  if (!response.ok) throw new Error(`${LIST_PATH}: found status ${response.status}, expected 200`);
  return parseList(await response.text());
}

/** The store of this site, once the worker that answers from it is there. Undefined where there can be none. */
export async function storeHere(): Promise<Store | undefined> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return undefined;
  try {
    await register();
    return openStore(siteRoot());
  } catch {
    return undefined;
  }
}
