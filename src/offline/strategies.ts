import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import type { WorkboxPlugin } from 'workbox-core';
import {
  fileAt,
  isNamedByContent,
  OFFLINE_PAGE,
  pathAt,
  type FileList,
  type ListedFile,
} from './file-list.ts';
import type { ClientVersions } from './client-versions.ts';
import { verified, type Store } from './store.ts';
import './worker-scope.ts';

/** Seconds that a page may take before the copy on the device is shown in its place. */
const PATIENCE = 4;

/** What a request of a page is answered with. */
export interface Strategies {
  page: NetworkFirst;
  /** What the page shows and runs. */
  part(options: { event: ExtendableEvent; request: Request }): Promise<Response>;
  /** When neither the network nor the device has it. */
  instead(request: Request): Promise<Response>;
}

/**
 * With a network, pages come from there, and what the worker stores is what its own list names. Without
 * one, a page is answered from the version that the reader keeps, or else from the newest that has it,
 * and all that the page then asks for from the same version.
 */
export function strategiesFor(
  store: Store,
  pages: ClientVersions,
  scope: string,
  ownList: () => Promise<FileList>,
): Strategies {
  /** All lists: the one that the reader keeps first, then the worker's own, then older ones. */
  async function listsInOrder(): Promise<FileList[]> {
    const [lists, own, kept] = await Promise.all([store.lists(), ownList(), store.mark('kept')]);
    const others = lists.filter(({ version }) => version !== own.version);
    const rank = ({ version }: FileList): number => (version === kept?.version ? 0 : 1);
    return [own, ...others].toSorted((a, b) => rank(a) - rank(b));
  }

  /** The first list by which an address can be answered from the device, and its file. */
  async function stored(
    lists: readonly FileList[],
    address: string,
  ): Promise<{ list: FileList; file: ListedFile } | undefined> {
    for (const list of lists) {
      const file = fileAt(list, address, scope);
      if (file && (await store.get(file))) return { list, file };
    }
    return undefined;
  }

  /** The lists that a part of a page may come from. */
  async function listsFor(address: string, client: string): Promise<FileList[]> {
    if (isNamedByContent(pathAt(address, scope) ?? '')) return listsInOrder();
    const version = await pages.of(client);
    if (version === null) return [];
    const list = version === undefined ? await ownList() : await store.list(version);
    return list ? [list] : [];
  }

  async function fileToRead(request: Request, event: FetchEvent): Promise<ListedFile | undefined> {
    if (request.mode !== 'navigate')
      return (await stored(await listsFor(request.url, event.clientId), request.url))?.file;
    const found = await stored(await listsInOrder(), request.url);
    if (found) await pages.note(event.resultingClientId ?? '', found.list.version);
    return found?.file;
  }

  const plugin: WorkboxPlugin = {
    async cacheKeyWillBeUsed({ request, mode, event }) {
      const file =
        mode === 'read'
          ? await fileToRead(request, event as FetchEvent)
          : fileAt(await ownList(), request.url, scope);
      // There is no file behind this key.
      return file ? store.keyOf(file) : `${scope}?`;
    },
    async cacheWillUpdate({ request, response, event }) {
      const list = await ownList();
      const file = fileAt(list, request.url, scope);
      const isThere = file !== undefined && (await store.get(file)) !== undefined;
      if (isThere && request.mode !== 'navigate') return null;
      const copy = file && (await verified(response, file));
      if (request.mode === 'navigate') {
        const client = (event as FetchEvent).resultingClientId ?? '';
        await pages.note(client, copy ? list.version : null);
      }
      return isThere ? null : copy;
    },
  };
  const options = { cacheName: store.filesName, plugins: [plugin] };
  const networkFirst = new NetworkFirst(options);
  const deviceFirst = new CacheFirst(options);

  return {
    page: new NetworkFirst({ ...options, networkTimeoutSeconds: PATIENCE }),
    async part({ event, request }) {
      const { clientId } = event as FetchEvent;
      const isSure =
        isNamedByContent(pathAt(request.url, scope) ?? '') ||
        typeof (await pages.of(clientId)) === 'string';
      return (isSure ? deviceFirst : networkFirst).handle({ event, request });
    },
    async instead(request) {
      if (request.mode !== 'navigate') return Response.error();
      const found = await stored([await ownList()], `${scope}${OFFLINE_PAGE}`);
      return (found && (await store.get(found.file))) ?? Response.error();
    },
  };
}
