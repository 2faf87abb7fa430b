import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the site as a PDF. */
export interface HandoutFile {
  /** `story-a4.pdf` */
  name: string;
  /** The page that it holds, from the root of the site: `handout/`. */
  path: string;
  paper: 'A4' | 'Letter';
  pages: number;
  bytes: number;
}

/** The list of PDFs that lies beside them. */
export const LIST = 'files.json';

/**
 * Where the PDFs lie that this build is to carry: `npm run handout` prints the built site and then builds
 * it again with them. Undefined in any other build, so that no link leads to a file that is not there.
 */
export const handoutFolder = (): string | undefined => process.env.HANDOUT_FILES;

/** The PDFs that this build carries; none unless it was given a folder. Throws when the folder has no list. */
export function handoutFiles(folder = handoutFolder()): HandoutFile[] {
  if (folder === undefined || folder === '') return [];
  return JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as HandoutFile[];
}

/** Everything for one lesson as one file. */
export interface LessonPack {
  lesson: string;
  /** `one-lesson.zip` */
  name: string;
  bytes: number;
}

/** The list of packs that lies beside the PDFs. */
export const PACKS = 'packs.json';

/** The packs that this build carries; none unless it was given a folder. Throws when the folder has no list. */
export function lessonPacks(folder = handoutFolder()): LessonPack[] {
  if (folder === undefined || folder === '') return [];
  return JSON.parse(readFileSync(join(folder, PACKS), 'utf8')) as LessonPack[];
}
