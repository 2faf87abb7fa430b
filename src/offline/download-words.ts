import { offlineMessages as words } from '#messages/offline.ts';
import { sizeOf, type FileList } from './file-list.ts';
import type { Found } from './download-site.ts';
import { roomNeeded, willPersist } from './storage-estimate.ts';

/**
 * What is said of what is stored, and what more there is to know.
 *
 * @param missing bytes of the list that are not stored
 * @param list what the site consists of now
 */
export async function inWords(
  found: Found,
  missing: number,
  list: FileList,
): Promise<[string, string]> {
  const { mark } = found;
  if (found.state === 'ready' && mark && found.list) {
    const more = (await willPersist()) ? words.persists : words.mayGo;
    const update = found.list.version === list.version ? '' : `${words.changed} `;
    return [words.ready(mark.on, mark.version, found.list.changed), update + more];
  }
  const more = await roomNeeded(missing);
  if (found.state === 'unfinished') return [words.unfinished, more];
  if (found.state === 'incomplete') return [words.incomplete, more];
  const all = sizeOf(list.files);
  // The page for missing pages is there in any case.
  const shell = sizeOf(list.files.filter(({ path }) => list.shell.includes(path)));
  const isPartlyHere = all - missing > shell;
  return [isPartlyHere ? words.partlyHere(all) : words.nothing(list.files.length, all), more];
}
