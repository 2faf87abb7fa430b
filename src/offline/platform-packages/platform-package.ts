import { strToU8, zipSync, type Zippable } from 'fflate';
import { ANY_DAY } from '../../model/any-day.ts';
import { archive } from '../../model/story.ts';
import { classroomMessages } from '#messages/classroom.ts';
import type { Files } from '../folder-copy/folder-copy.ts';
import { manifestOf, type Entry, type PackageKind } from './manifest.ts';

/** The names of packages on the site, by their kind: platforms know a cartridge by its ending. */
export const PACKAGES: Readonly<Record<PackageKind, string>> = {
  scorm: `${archive}-scorm.zip`,
  cartridge: `${archive}.imscc`,
};

const {
  readMe,
  about: { partNames },
} = classroomMessages;

/** Pages that a platform lists, where the copy has them. */
const entriesIn = (files: Files): Entry[] =>
  Object.entries(partNames)
    .map(([folder, name]) => ({ path: `${folder}index.html`, name }))
    .filter(({ path }) => files.has(path));

/**
 * The copy that opens from a folder as a package for a learning platform. Same input, same bytes.
 *
 * @param copy its files by path
 */
export function platformPackage(kind: PackageKind, copy: Files): Uint8Array {
  // What it says is about a folder on a device.
  const files = new Map([...copy].filter(([path]) => path !== readMe.file));
  const manifest = manifestOf(kind, [...files.keys()], entriesIn(files));
  const entries: Zippable = { 'imsmanifest.xml': strToU8(manifest) };
  for (const [path, content] of files)
    entries[path] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(entries, { level: 9, mtime: ANY_DAY });
}
