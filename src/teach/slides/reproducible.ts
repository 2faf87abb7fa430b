import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { ANY_DAY } from '../../model/any-day.ts';

const DATE = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * A file of the Office formats, which is a zip, without anything that depends on when it was written.
 *
 * @param day that stands for the time of writing: `2026-11-24`
 * @param change what else is done to each of its XML parts, by its path
 */
export function reproducible(
  file: Uint8Array,
  day: string,
  change: (xml: string, path: string) => string = (xml) => xml,
): Uint8Array<ArrayBuffer> {
  const parts: Zippable = {};
  for (const [path, bytes] of Object.entries(unzipSync(file))) {
    if (path.endsWith('/')) continue;
    if (!/\.(xml|rels)$/.test(path)) {
      // Pictures are packed already.
      parts[path] = [bytes, { level: 0 }];
      continue;
    }
    const xml = strFromU8(bytes).replace(DATE, `$1${day}T00:00:00Z`);
    parts[path] = strToU8(change(xml, path));
  }
  return new Uint8Array(zipSync(parts, { level: 9, mtime: ANY_DAY }));
}
