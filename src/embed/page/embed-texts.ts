import { figureMessages } from '#messages/chart.ts';
import { entry, type Book } from '../../content/book.ts';
import { publishersOf } from '../../chart/credit-of.ts';
import type { Figure } from '../../chart/figure.ts';
import { figuresOf } from '../../chart/figure-of.ts';
import type { Picture } from '../../map/frame/picture.ts';
import { picturesOf } from '../../map/frame/picture-of.ts';
import { messages } from '#messages/site.ts';
import { embedMessages } from '#messages/embed.ts';
import type { EmbedTexts } from './estimated-height.ts';

/** Whether a frame is one of a figure, and not a map. */
export const isFigure = (frame: Picture | Figure): frame is Figure => 'plots' in frame;

/** All frames of a scene, resolved. Throws on an unknown scene. */
export function framesOfScene(scene: string, book: Book): (Picture | Figure)[] {
  return book.figures.has(scene) ? figuresOf(book, scene) : picturesOf(book, scene);
}

/** Who published what a frame shows, and whose map it stands on: the line under it in an embed. */
export function sourcesLine(frame: Picture | Figure, book: Pick<Book, 'sources'>): string {
  const publishers = publishersOf(frame.sources, book, 'picture');
  return isFigure(frame)
    ? figureMessages.credit(publishers)
    : `${embedMessages.sources(publishers)} ${messages.mapCredit}`;
}

/** What is written in the embed of a scene. Throws on an unknown scene. */
export function embedTexts(scene: string, book: Book): EmbedTexts {
  const { title } = book.figures.get(scene) ?? entry(book.scenes, scene, 'scenes');
  const frames = framesOfScene(scene, book).map((frame) => ({
    title: frame.title,
    words: frame.words,
    legend: frame.legend,
    credit: sourcesLine(frame, book),
    ...(isFigure(frame) ? { unit: frame.unit, ...(frame.ask ? { ask: frame.ask } : {}) } : {}),
  }));
  return { kind: book.figures.has(scene) ? 'figure' : 'map', title, frames };
}
