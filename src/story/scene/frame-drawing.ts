import { creditOf } from '../../chart/credit-of.ts';
import { figureHtml } from '../../chart/still/figure-html.ts';
import type { Book } from '../../content/book.ts';
import { escapeHtml } from '../../design/svg/escape-html.ts';
import { legendHtml } from '../../map/legend/legend-html.ts';
import { stillHtml } from '../../map/still/still-html.ts';
import { messages } from '#messages/site.ts';
import type { ResolvedFrame } from './resolved-frame.ts';

/** The drawing of a frame with its legend and credit, as HTML for scripts to put where it is to be seen. */
export function frameDrawing(
  { figure, picture, shown }: Pick<ResolvedFrame, 'figure' | 'picture' | 'shown'>,
  book: Book,
): string {
  const drawing = figure ? figureHtml(figure) : picture ? stillHtml(picture) : '';
  const credit = figure ? creditOf(figure.sources, book, 'page') : messages.mapCredit;
  return (
    `<figure data-frame="${shown.id}">${drawing}<figcaption>${legendHtml(shown.legend)}` +
    `<p class="credit">${escapeHtml(credit)}</p></figcaption></figure>`
  );
}
