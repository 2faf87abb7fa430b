import { strToU8 } from 'fflate';
import type { Book } from '../../content/book.ts';
import { moodleXml } from './moodle-xml.ts';
import { qtiPackage } from './qti.ts';
import { tasksOf } from './tasks.ts';

/** Files with the questions and exercises for learning platforms: paths from the root of the site. */
export const PLATFORM_FILES = {
  moodle: {
    path: 'teach/questions-moodle.xml',
    type: 'application/xml',
    make: (book: Book): Uint8Array<ArrayBuffer> =>
      new Uint8Array(strToU8(moodleXml(tasksOf(book)))),
  },
  qti: {
    path: 'teach/questions-qti.zip',
    type: 'application/zip',
    make: (book: Book): Uint8Array<ArrayBuffer> => qtiPackage(tasksOf(book)),
  },
} as const;

/**
 * The address that offers a page to the classes of a teacher in Google Classroom.
 *
 * @param url of the page, absolute
 */
export function googleClassroom(url: string, title: string): string {
  const address = new URL('https://classroom.google.com/share');
  address.searchParams.set('url', url);
  address.searchParams.set('title', title);
  return address.href;
}
