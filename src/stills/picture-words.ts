import type { Book } from '../contract/book.ts';
import { creditOf } from '../figure/credit-of.ts';
import { strings } from '../strings.ts';

/** What is said of a frame's picture where it stands alone. Plain text in one line each. */
export interface PictureWords {
  title: string;
  /** What the picture shows, for those who do not see it: the title and the frame's words. */
  alt: string;
  /** Who made or published what is drawn. */
  credit: string;
  /** To stand under the picture: the title and the credit. */
  caption: string;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/**
 * The words for the picture of a frame.
 *
 * @param frame as the author wrote it or with everything looked up: the words are the same
 */
export function pictureWords(
  frame: { title: string; words: string; sources: readonly string[] },
  kind: 'map' | 'figure',
  book: Pick<Book, 'sources'>,
): PictureWords {
  const title = oneLine(frame.title);
  const credit = kind === 'map' ? strings.mapCredit : creditOf(frame.sources, book, 'picture');
  return {
    title,
    alt: `${sentence(title)} ${oneLine(frame.words)}`,
    credit,
    caption: `${sentence(title)} ${credit}`,
  };
}
