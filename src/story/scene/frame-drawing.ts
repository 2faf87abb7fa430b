import { creditOf } from '../../chart/credit-of.ts';
import { figureHtml } from '../../chart/still/figure-html.ts';
import type { Book } from '../../content/book.ts';
import { escapeHtml } from '../../design/svg/escape-html.ts';
import { legendHtml } from '../../map/legend/legend-html.ts';
import { stillHtml } from '../../map/still/still-html.ts';
import { messages } from '#messages/site.ts';
import type { ResolvedFrame } from './resolved-frame.ts';

/** What a frame needs to be drawn. */
export type DrawnFrame = Pick<ResolvedFrame, 'figure' | 'picture' | 'shown'>;

/** The drawing and the legend of a frame as HTML, and its credit as text. */
export const drawingParts = (
  { figure, picture, shown }: DrawnFrame,
  book: Book,
): Record<'drawing' | 'legend' | 'credit', string> => ({
  drawing: figure ? figureHtml(figure) : picture ? stillHtml(picture) : '',
  legend: legendHtml(shown.legend),
  credit: figure ? creditOf(figure.sources, book, 'page') : messages.mapCredit,
});

/** The drawing of a frame with its legend and credit, as HTML for scripts to put where it is to be seen. */
export function frameDrawing(frame: DrawnFrame, book: Book): string {
  const { drawing, legend, credit } = drawingParts(frame, book);
  return (
    `<figure data-frame="${frame.shown.id}">${drawing}<figcaption>${legend}` +
    `<p class="credit">${escapeHtml(credit)}</p></figcaption></figure>`
  );
}

/** The drawings of frames by the ids of the frames. */
export const frameDrawings = (frames: readonly DrawnFrame[], book: Book): Record<string, string> =>
  Object.fromEntries(frames.map((frame) => [frame.shown.id, frameDrawing(frame, book)]));
