import { sizeOf, type FileList } from './file-list.ts';

/** Bytes that versions may take together which nobody asked to keep. One version of the site is far smaller. */
export const MAX_BYTES = 30_000_000;

/**
 * The versions whose files stay on the device: the one of now, those that the reader keeps, and as many
 * older ones as there is room for, because pages that were visited then may not have been visited since.
 *
 * @param lists the newest first
 * @param wanted versions that stay in any case
 */
export function retainedVersions(
  lists: readonly FileList[],
  wanted: readonly string[],
  most = MAX_BYTES,
): FileList[] {
  let room = most;
  let isFull = false;
  return lists.filter(({ version, files }) => {
    if (wanted.includes(version)) return true;
    room -= sizeOf(files);
    isFull ||= room < 0;
    return !isFull;
  });
}
