import { sizeOf, type FileList, type ListedFile } from './file-list.ts';
import type { Mark, Store } from './store.ts';

/** Files that are fetched at the same time. */
const AT_ONCE = 6;

/** How a download ended. Only `ready` is whole; after `full` nothing of it stays, else what has come so far. */
export type Outcome = 'ready' | 'stopped' | 'lost' | 'differs' | 'full';

/** What is stored of a list. */
export interface Progress {
  files: number;
  bytes: number;
}

/** What the device has of a version that the reader wanted kept. */
export interface Download {
  /** `incomplete`: it was whole once. */
  state: 'nothing' | 'unfinished' | 'incomplete' | 'ready';
  mark?: Mark;
  list?: FileList;
}

/** The day of now where the reader is, as `2026-11-24`: Swedish writes days so. */
const today = (): string => new Date().toLocaleDateString('sv');

/** Looks at what is there, file by file: a browser may have cleared some of it away. */
export async function findDownload(store: Store): Promise<Download> {
  for (const name of ['kept', 'keeping'] as const) {
    const mark = await store.mark(name);
    const list = mark && (await store.list(mark.version));
    if (!list) continue;
    if (name === 'keeping') return { state: 'unfinished', mark, list };
    const missing = await store.missing(list.files);
    return { state: missing.length === 0 ? 'ready' : 'incomplete', mark, list };
  }
  return { state: 'nothing' };
}

/** Why a device did not store something; browsers name want of room so, whatever lacks it. */
const whyRefused = (error: unknown): Outcome =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'lost';

/**
 * Stores all files of a list that are not stored yet, and marks the list as kept once it is whole. A list
 * that was kept before stays kept until then.
 *
 * @param fetchFile fetches the file with this path from the network
 */
export async function downloadSite(
  store: Store,
  list: FileList,
  fetchFile: (path: string, signal: AbortSignal) => Promise<Response>,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  const mark: Mark = { version: list.version, on: today() };
  const added: ListedFile[] = [];
  const fetching = new AbortController();
  signal.addEventListener('abort', () => {
    fetching.abort();
  });
  /** The first failure ends the others. */
  const failure: { why?: Outcome } = {};
  const fail = (why: Outcome): void => {
    failure.why ??= signal.aborted ? 'stopped' : why;
    fetching.abort();
  };
  /** Stores one file. @returns why it could not */
  const storeOne = async (file: ListedFile): Promise<Outcome | undefined> => {
    const response = await fetchFile(file.path, fetching.signal).catch(() => undefined);
    if (!response) return 'lost';
    return (await store.put(file, response)) ? undefined : 'differs';
  };

  try {
    await store.addList(list);
    await store.setMark('keeping', mark);
    const waiting = await store.missing(list.files);
    const done: Progress = {
      files: list.files.length - waiting.length,
      bytes: sizeOf(list.files) - sizeOf(waiting),
    };
    onProgress({ ...done });
    const work = async (): Promise<void> => {
      for (let file = waiting.shift(); file && !fetching.signal.aborted; file = waiting.shift()) {
        const why = await storeOne(file).catch(whyRefused);
        if (why) {
          fail(why);
          return;
        }
        added.push(file);
        done.files += 1;
        done.bytes += file.bytes;
        onProgress({ ...done });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (signal.aborted) fail('stopped');
    if (!failure.why) await store.setMark('kept', mark);
  } catch (error) {
    fail(whyRefused(error));
  }
  const outcome = failure.why ?? 'ready';
  if (outcome === 'full') await store.drop(added);
  if (outcome === 'full' || outcome === 'ready') await store.setMark('keeping', null);
  return outcome;
}

/** Takes everything off the device but what the page for missing pages needs. */
export async function removeDownload(store: Store): Promise<void> {
  await store.setMark('kept', null);
  await store.setMark('keeping', null);
  const lists = await store.lists();
  const [newest] = lists;
  await store.retain(lists, newest?.files.filter(({ path }) => newest.shell.includes(path)) ?? []);
}
