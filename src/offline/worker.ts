import { registerRoute, setCatchHandler } from 'workbox-routing';
import { answersFrom } from './strategies.ts';
import { fileAt, LIST_PATH, mayBeKept, parseList, pathAt, type FileList } from './file-list.ts';
import { openPageVersions } from './client-versions.ts';
import { openStore } from './store.ts';
import { versionsToHold } from './retained-versions.ts';
import type { WorkerScope } from './worker-scope.ts';

/** The version of the site that this worker was built with: set by src/offline/write-offline.ts. */
declare const SITE_VERSION: string;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const store = openStore(scope);
const pages = openPageVersions(scope);

let list: Promise<FileList> | undefined;

/** The worker's own list. Rejects when the browser has cleared it away. */
function ours(): Promise<FileList> {
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
  const own = await ours();
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
  const held = versionsToHold(await store.lists(), wanted);
  await store.retain(
    held,
    held.flatMap(({ files }) => files),
  );
  await pages.tidy(async (client) => (await worker.clients.get(client)) !== undefined);
}

/** What a page has loaded before the worker was there; the browser still has it. */
async function takeOver(addresses: readonly string[], client: string, page: string): Promise<void> {
  await storeAll(addresses, 'force-cache');
  const own = await ours();
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
    event.waitUntil(takeOver(visited, event.source.id, event.source.url));
});

const answers = answersFrom(store, pages, scope, ours);

/** What the page itself fetches to keep it asks the network alone. */
const isOurs = ({ cache }: Request, { href }: URL): boolean => {
  const path = pathAt(href, scope);
  return cache !== 'no-store' && path !== undefined && mayBeKept(path);
};
registerRoute(
  ({ url, request }) => request.mode === 'navigate' && isOurs(request, url),
  answers.page,
);
registerRoute(
  ({ url, request }) => isOurs(request, url),
  (options) => answers.part(options),
);
setCatchHandler(({ request }) => answers.instead(request));
