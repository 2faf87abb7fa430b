import { hashOf, LIST_PATH, parseList, type FileList, type ListedFile } from './file-list.ts';

/** Which version was kept on purpose, and when. */
export interface Mark {
  version: string;
  /** Day, as `2026-11-24`. */
  on: string;
}

/** `kept` is whole; `keeping` was begun and is not finished. */
export type MarkName = 'kept' | 'keeping';

/**
 * What is stored of the site on this device. A file is stored under its path and its content's hash,
 * and only when its content is what a list says: so versions cannot mix, and what two versions share is
 * stored once. The worker and the pages use it alike.
 */
export interface Store {
  /** Name of the cache with the files, and the address under which it has this one. */
  readonly filesName: string;
  keyOf(file: ListedFile): string;
  get(file: ListedFile): Promise<Response | undefined>;
  /** Stores a file as a host has sent it. False when it is not what the list says. Throws when the device refuses. */
  put(file: ListedFile, response: Response): Promise<boolean>;
  /** Those of the files that are not stored. */
  missing(files: readonly ListedFile[]): Promise<ListedFile[]>;
  drop(files: readonly ListedFile[]): Promise<void>;
  /** Adds a list, as the newest. */
  addList(list: FileList): Promise<void>;
  /** The newest first. */
  lists(): Promise<FileList[]>;
  list(version: string): Promise<FileList | undefined>;
  mark(name: MarkName): Promise<Mark | undefined>;
  setMark(name: MarkName, mark: Mark | null): Promise<void>;
  /** Drops all files and lists but these. */
  retain(lists: readonly FileList[], files: readonly ListedFile[]): Promise<void>;
}

/**
 * A copy of a response that holds nothing but its content and type, when the content is that of the
 * file, else undefined.
 */
export async function verified(
  response: Response,
  file: ListedFile,
): Promise<Response | undefined> {
  if (response.status !== 200) return undefined;
  const content = await response.clone().arrayBuffer();
  if ((await hashOf(content)) !== file.hash) return undefined;
  const type = response.headers.get('Content-Type');
  return new Response(content, {
    headers: {
      ...(type === null ? {} : { 'Content-Type': type }),
      'Content-Length': `${file.bytes}`,
    },
  });
}

/** A list as it was stored. One that cannot be read, by whatever hand, is as good as none. */
function readable(text: string): FileList[] {
  try {
    return [parseList(text)];
  } catch {
    return [];
  }
}

/**
 * @param scope address of the site's root, with a slash at the end; other sites may share the host
 */
export function openStore(scope: string): Store {
  const { pathname } = new URL(scope);
  const filesName = `${pathname} files`;
  const files = () => caches.open(filesName);
  const notes = () => caches.open(`${pathname} lists`);
  const keyOf = ({ path, hash }: ListedFile): string => `${scope}${path}?${hash}`;
  const listKey = (version: string): string => `${scope}${LIST_PATH}?${version}`;
  const markKey = (name: MarkName): string => `${scope}${LIST_PATH}?mark=${name}`;

  const lists = async (): Promise<FileList[]> => {
    const cache = await notes();
    const all = await Promise.all(
      (await cache.keys())
        .filter(({ url }) => !url.includes('?mark='))
        .map(async (key) => (await cache.match(key))?.text()),
    );
    return all.flatMap((text) => (text === undefined ? [] : readable(text))).toReversed();
  };

  return {
    filesName,
    keyOf,
    get: async (file) => (await files()).match(keyOf(file)),
    async put(file, response) {
      const copy = await verified(response, file);
      if (copy) await (await files()).put(keyOf(file), copy);
      return copy !== undefined;
    },
    async missing(wanted) {
      const stored = new Set((await (await files()).keys()).map(({ url }) => url));
      return wanted.filter((file) => !stored.has(keyOf(file)));
    },
    async drop(unwanted) {
      const cache = await files();
      for (const file of unwanted) await cache.delete(keyOf(file));
    },
    async addList(list) {
      const cache = await notes();
      const key = listKey(list.version);
      await cache.delete(key);
      await cache.put(key, new Response(JSON.stringify(list)));
    },
    lists,
    async list(version) {
      const text = await (await (await notes()).match(listKey(version)))?.text();
      return text === undefined ? undefined : readable(text)[0];
    },
    async mark(name) {
      return (await (await (await notes()).match(markKey(name)))?.json()) as Mark | undefined;
    },
    async setMark(name, mark) {
      const cache = await notes();
      if (mark) await cache.put(markKey(name), new Response(JSON.stringify(mark)));
      else await cache.delete(markKey(name));
    },
    async retain(heldLists, heldFiles) {
      const keepFiles = new Set(heldFiles.map(keyOf));
      const keepLists = new Set(heldLists.map(({ version }) => listKey(version)));
      const [fileCache, noteCache] = await Promise.all([files(), notes()]);
      for (const key of await fileCache.keys())
        if (!keepFiles.has(key.url)) await fileCache.delete(key);
      for (const key of await noteCache.keys())
        if (!key.url.includes('?mark=') && !keepLists.has(key.url)) await noteCache.delete(key);
    },
  };
}
