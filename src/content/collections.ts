import type { Book } from './book.ts';
import { readContent } from './read-content.ts';
import { folder } from '../model/story.ts';

let book: Promise<Book> | undefined;

/** All content except the prose, read once in a build and anew at every request while authoring. */
export function readBook(): Promise<Book> {
  if (!book || import.meta.env.DEV) book = readContent(folder).then(({ book: read }) => byId(read));
  return book;
}

/** Every collection in the order of its ids: where an entry stands in its file says nothing. */
const byId = (book: Book): Book =>
  Object.fromEntries(
    Object.entries<ReadonlyMap<string, unknown>>(book).map(([name, entries]) => [
      name,
      new Map([...entries].sort(([a], [b]) => a.localeCompare(b, 'en'))),
    ]),
  ) as unknown as Book;
