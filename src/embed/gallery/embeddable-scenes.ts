import type { Book } from '../../content/book.ts';
import { publishersOf } from '../../chart/credit-of.ts';
import { sharedFrame } from '../../story/pictures/frame-file.ts';
import { galleryMessages } from '#messages/gallery.ts';
import { messages } from '#messages/site.ts';
import { siteAt } from '../../content/addresses/address.ts';
import { embedTexts, framesOfScene, isFigure } from '../page/embed-texts.ts';
import { estimatedHeight, type EmbedTexts } from '../page/estimated-height.ts';
import type { EmbeddableScene, EmbedOrigin } from './embed-config.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The heights of every range of frames, as `EmbeddableScene` has them. */
function heightsOf({ frames, ...scene }: EmbedTexts): number[][] {
  return frames.map((_, first) =>
    frames.slice(first).map((_, more) => {
      const seen = frames.slice(first, first + more + 1);
      return Math.ceil(estimatedHeight({ ...scene, frames: seen }) / 10) * 10;
    }),
  );
}

/** Where embeds come from: from an address to be filled in where the site does not know its own. */
export const originOf = (site: URL | undefined): EmbedOrigin => ({
  root: site ? siteAt(site)('') : galleryMessages.unknownRoot,
  story: messages.siteTitle,
});

/** Every scene as other pages can embed it: maps first, then figures. */
export function embeddableScenes(book: Book): EmbeddableScene[] {
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
      heights: heightsOf(texts),
    };
  });
}
