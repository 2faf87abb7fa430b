import type { Book } from '../../content/book.ts';
import { publishersOf } from '../../chart/credit-of.ts';
import { sharedFrame } from '../../story/pictures/frame-file.ts';
import { galleryMessages } from '#messages/gallery.ts';
import { messages } from '#messages/site.ts';
import { siteAt } from '../../content/addresses/address.ts';
import { embedTexts, framesOfScene, isFigure } from '../page/embed-texts.ts';
import type { EmbeddableScene, EmbedOrigin } from './embed-config.ts';
import { promisedHeights, readMeasuredHeights } from './promised-heights.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Where embeds come from: from an address to be filled in where the site does not know its own. */
export const embedOrigin = (site: URL | undefined): EmbedOrigin => ({
  root: site ? siteAt(site)('') : galleryMessages.unknownRoot,
  story: messages.siteTitle,
});

/** Every scene as other pages can embed it: maps first, then figures. */
export function embeddableScenes(book: Book): EmbeddableScene[] {
  const measured = readMeasuredHeights();
  return [...book.scenes, ...book.figures].map(([id, content]): EmbeddableScene => {
    const texts = embedTexts(id, book);
    return {
      id,
      kind: texts.kind,
      title: content.title,
      summary: oneLine(content.summary),
      share: sharedFrame<{ id: string }>(content).id,
      frames: framesOfScene(id, book).map((frame) => ({
        id: frame.id,
        title: frame.title,
        words: oneLine(frame.words),
        credit: isFigure(frame)
          ? galleryMessages.figureData(publishersOf(frame.sources, book, 'picture'))
          : galleryMessages.mapData,
      })),
      heights: promisedHeights(
        texts,
        content.frames.map((frame) => frame.id),
        measured[id],
      ),
    };
  });
}
