import { registerRoute, setCatchHandler } from 'workbox-routing';
import { strategiesFor } from './strategies.ts';
import { fileAt, LIST_PATH, mayBeKept, parseList, pathAt, type FileList } from './file-list.ts';
import { openClientVersions } from './client-versions.ts';
import { openStore } from './store.ts';
import { retainedVersions } from './retained-versions.ts';
import type { WorkerScope } from './worker-scope.ts';

/** The version of the site that this worker was built with: set by src/offline/write-offline.ts. */
declare const SITE_VERSION: string;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const store = openStore(scope);
const pages = openClientVersions(scope);

let list: Promise<FileList> | undefined;

/** The worker's own list. Rejects when the browser has cleared it away. */
function ownList(): Promise<FileList> {
  list ??= store.list(SITE_VERSION).then((found) => found ?? fetchList());
  list.catch(() => {
    list = undefined;
  });
  return list;
}

async function fetchList(): Promise<FileList> {
  const response = await fetch(`${scope}${LIST_PATH}`, { cache: 'no-store' });
  const found = parseList(await response.text());
  if (found.version !== SITE_VERSION)
    throw new Error(`${LIST_PATH}: found version ${found.version}, expected ${SITE_VERSION}`);
  await store.addList(found);
  return found;
}

/** Fetches and stores files that are not stored yet. What cannot be had, or is no longer what the list says, is left. */
async function storeAll(addresses: readonly string[], cache: RequestCache): Promise<void> {
  const own = await ownList();
  const files = addresses.flatMap((address) => fileAt(own, address, scope) ?? []);
  await Promise.allSettled(
    (await store.missing(files)).map(async (file) =>
      store.put(file, await fetch(`${scope}${file.path}`, { cache })),
    ),
  );
}

async function install(): Promise<void> {
  const { shell } = await fetchList();
  await storeAll(
    shell.map((path) => `${scope}${path}`),
    'no-cache',
  );
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  await worker.clients.claim();
  const marks = await Promise.all([store.mark('kept'), store.mark('keeping')]);
  const wanted = [SITE_VERSION, ...marks.flatMap((mark) => mark?.version ?? [])];
  const retained = retainedVersions(await store.lists(), wanted);
  await store.retain(
    retained,
    retained.flatMap(({ files }) => files),
  );
  await pages.tidy(async (client) => (await worker.clients.get(client)) !== undefined);
}

/** What a page has loaded before the worker was there; the browser still has it. */
async function storeVisited(
  addresses: readonly string[],
  client: string,
  page: string,
): Promise<void> {
  await storeAll(addresses, 'force-cache');
  const own = await ownList();
  const file = fileAt(own, page, scope);
  if (file) await pages.note(client, (await store.get(file)) ? own.version : null);
}
worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
worker.addEventListener('message', (event) => {
  const { visited } = event.data as { visited?: readonly string[] };
  if (visited && event.source)
    event.waitUntil(storeVisited(visited, event.source.id, event.source.url));
});

const answers = strategiesFor(store, pages, scope, ownList);

/** What the page itself fetches to keep it asks the network alone. */
const isAnswered = ({ cache }: Request, { href }: URL): boolean => {
  const path = pathAt(href, scope);
  return cache !== 'no-store' && path !== undefined && mayBeKept(path);
};
registerRoute(
  ({ url, request }) => request.mode === 'navigate' && isAnswered(request, url),
  answers.page,
);
registerRoute(
  ({ url, request }) => isAnswered(request, url),
  (options) => answers.part(options),
);
setCatchHandler(({ request }) => answers.instead(request));
