import { offlineMessages as words } from '#messages/offline.ts';

/** Storing takes a little more than the files themselves. */
const MARGIN = 1.1;

/** A warning when the browser says that there is less room than is needed, else ''. */
export async function roomNeeded(bytes: number): Promise<string> {
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
export async function willPersist(ask = false): Promise<boolean> {
  if (!('storage' in navigator) || !('persist' in navigator.storage)) return false;
  return ask ? navigator.storage.persist() : navigator.storage.persisted();
}
