import { offlineMessages as words } from '#messages/offline.ts';
import type { Download } from './download-site.ts';
import { sizeOf, type FileList } from './file-list.ts';

/** Storing takes a little more than the files themselves. */
const MARGIN = 1.1;

/** A warning when the browser says that there is less storage than is needed, else ''. */
async function storageWarning(bytes: number): Promise<string> {
  if (!('storage' in navigator) || !('estimate' in navigator.storage)) return '';
  const { quota, usage = 0 } = await navigator.storage.estimate();
  const free = quota === undefined ? Infinity : Math.max(0, quota - usage);
  return free < bytes * MARGIN ? words.little(free, bytes) : '';
}

/**
 * Whether the browser has agreed to leave what is stored alone.
 *
 * @param ask asks it to; some browsers then ask the reader
 */
export async function isPersistent(ask = false): Promise<boolean> {
  if (!('storage' in navigator) || !('persist' in navigator.storage)) return false;
  return ask ? navigator.storage.persist() : navigator.storage.persisted();
}

/**
 * What is said of what is stored, and what more there is to know.
 *
 * @param missing bytes of the list that are not stored
 * @param list what the site consists of now
 */
export async function statusInWords(
  { state, mark, list: stored }: Download,
  missing: number,
  list: FileList,
): Promise<[string, string]> {
  if (state === 'ready' && mark && stored) {
    const more = (await isPersistent()) ? words.persists : words.mayGo;
    const update = stored.version === list.version ? '' : `${words.changed} `;
    return [words.ready(mark.on, mark.version, stored.changed), update + more];
  }
  const more = await storageWarning(missing);
  if (state === 'unfinished') return [words.unfinished, more];
  if (state === 'incomplete') return [words.incomplete, more];
  const all = sizeOf(list.files);
  // The page for missing pages is there in any case.
  const shell = sizeOf(list.files.filter(({ path }) => list.shell.includes(path)));
  const isPartlyHere = all - missing > shell;
  return [isPartlyHere ? words.partlyHere(all) : words.nothing(list.files.length, all), more];
}

/** What the button would do, with the bytes that it would fetch; undefined when all of now is stored. */
export function actionInWords(
  { state, mark }: Download,
  missing: number,
  list: FileList,
): string | undefined {
  if (state === 'nothing') return words.keep(sizeOf(list.files));
  if (state !== 'ready') return words.goOn(missing);
  return mark?.version === list.version ? undefined : words.update(missing);
}
