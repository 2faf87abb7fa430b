import type { Book } from '../../content/book.ts';
import { publishersOf } from '../../chart/credit-of.ts';
import type { Figure } from '../../chart/figure.ts';
import type { Picture } from '../../map/frame/picture.ts';
import { figureMessages } from '#messages/chart.ts';
import { messages } from '#messages/site.ts';
import { embedMessages } from '#messages/embed.ts';

/** Whether a frame is one of a figure, and not a map. */
export const isFigure = (frame: Picture | Figure): frame is Figure => 'plots' in frame;

/** Who published what a frame shows, and whose map it stands on: the line under it in an embed. */
export function sourcesLine(frame: Picture | Figure, book: Pick<Book, 'sources'>): string {
  const publishers = publishersOf(frame.sources, book, 'picture');
  return isFigure(frame)
    ? figureMessages.credit(publishers)
    : `${embedMessages.sources(publishers)} ${messages.mapCredit}`;
}
