import { sizeOf, type FileList, type ListedFile } from './file-list.ts';
import type { Mark, Store } from './store.ts';

/** Files that are fetched at the same time. */
const AT_ONCE = 6;

/** How keeping ended. Only `ready` is whole; after `full` nothing of it stays, else what has come so far. */
export type Outcome = 'ready' | 'stopped' | 'lost' | 'differs' | 'full';

/** What is stored of a list. */
export interface Progress {
  files: number;
  bytes: number;
}

/** What the device has of a version that the reader wanted kept. */
export interface Found {
  /** `incomplete`: it was whole once. */
  state: 'nothing' | 'unfinished' | 'incomplete' | 'ready';
  mark?: Mark;
  list?: FileList;
  missing: readonly ListedFile[];
}

/** The day of now where the reader is, as `2026-11-24`. */
export function today(now = new Date()): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Looks at what is there, file by file: a browser may have cleared some of it away. */
export async function findKept(store: Store): Promise<Found> {
  for (const name of ['kept', 'keeping'] as const) {
    const mark = await store.mark(name);
    const list = mark && (await store.list(mark.version));
    if (!list) continue;
    const missing = await store.missing(list.files);
    if (missing.length === 0 && name === 'kept') return { state: 'ready', mark, list, missing };
    return { state: name === 'kept' ? 'incomplete' : 'unfinished', mark, list, missing };
  }
  return { state: 'nothing', missing: [] };
}

/** Whether a device refused for want of room; browsers name it so, whatever lacks it. */
const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/**
 * Stores all files of a list that are not stored yet, and marks the list as kept once it is whole. A list
 * that was kept before stays kept until then.
 *
 * @param fetchFile fetches the file with this path from the network
 */
export async function keep(
  store: Store,
  list: FileList,
  fetchFile: (path: string, signal: AbortSignal) => Promise<Response>,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const added: ListedFile[] = [];
  const fetching = new AbortController();
  signal.addEventListener('abort', () => {
    fetching.abort();
  });
  let failure: Outcome | undefined;
  const end = (why: Outcome): void => {
    failure ??= signal.aborted ? 'stopped' : why;
    fetching.abort();
  };
  const ended = (): Outcome => failure ?? 'ready';
  const done: Progress = { files: 0, bytes: 0 };

  async function storeOne(file: ListedFile): Promise<void> {
    const response = await fetchFile(file.path, fetching.signal).catch(() => undefined);
    if (!response) {
      end('lost');
      return;
    }
    const isStored = await store.put(file, response);
    if (!isStored) {
      end('differs');
      return;
    }
    added.push(file);
    done.files += 1;
    done.bytes += file.bytes;
    onProgress({ ...done });
  }

  try {
    await store.addList(list);
    await store.setMark('keeping', { version: list.version, on: today() });
    const waiting = await store.missing(list.files);
    done.files = list.files.length - waiting.length;
    done.bytes = sizeOf(list.files) - sizeOf(waiting);
    onProgress({ ...done });
    const work = async (): Promise<void> => {
      for (let file = waiting.shift(); file && !fetching.signal.aborted; file = waiting.shift())
        await storeOne(file).catch((error: unknown) => {
          end(isFull(error) ? 'full' : 'lost');
        });
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (signal.aborted) end('stopped');
    if (ended() === 'ready') await store.setMark('kept', { version: list.version, on: today() });
  } catch (error) {
    end(isFull(error) ? 'full' : 'lost');
  }
  if (ended() === 'full') await store.drop(added);
  if (ended() === 'full' || ended() === 'ready') await store.setMark('keeping', null);
  return ended();
}

/** Takes everything off the device but what the page for missing pages needs. */
export async function removeKept(store: Store): Promise<void> {
  await store.setMark('kept', null);
  await store.setMark('keeping', null);
  const lists = await store.lists();
  const [newest] = lists;
  await store.retain(lists, newest?.files.filter(({ path }) => newest.shell.includes(path)) ?? []);
}
