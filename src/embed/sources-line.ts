import type { Book } from '../contract/book.ts';
import { publishersOf } from '../figure/credit-of.ts';
import type { Figure } from '../figure/figure.ts';
import type { Picture } from '../picture/picture.ts';
import { strings } from '../strings.ts';
import { embedStrings } from '../strings-embed.ts';

/** Whether a frame is one of a figure, and not a map. */
export const isFigure = (frame: Picture | Figure): frame is Figure => 'plots' in frame;

/** Who published what a frame shows, and whose map it stands on: the line under it in an embed. */
export function sourcesLine(frame: Picture | Figure, book: Pick<Book, 'sources'>): string {
  const publishers = publishersOf(frame.sources, book, 'picture');
  return isFigure(frame)
    ? strings.figureCredit(publishers)
    : `${embedStrings.sources(publishers)} ${strings.mapCredit}`;
}
