import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Files } from './folder-copy.ts';

/** A day without meaning: the same files make the same zip whenever and wherever it is made. */
const ANY_DAY = new Date(1980, 0, 1);

/** The files as one zip, in a folder of this name. */
export function zipOf(files: Files, folder: string): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of files)
    entries[`${folder}/${path}`] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(entries, { level: 9, mtime: ANY_DAY });
}
