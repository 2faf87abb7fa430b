import { entry, type Book } from '../../content/book.ts';
import type { Figure } from '../../chart/figure.ts';
import { figuresOf } from '../../chart/figure-of.ts';
import type { Picture } from '../../map/frame/picture.ts';
import { picturesOf } from '../../map/frame/scene.ts';
import type { EmbedTexts } from './first-height.ts';
import { isFigure, sourcesLine } from './sources-line.ts';

/** All frames of a scene, resolved. Throws on an unknown scene. */
export function framesOfScene(scene: string, book: Book): (Picture | Figure)[] {
  return book.figures.has(scene) ? figuresOf(book, scene) : picturesOf(scene, book);
}

/** What is written in the embed of a scene. Throws on an unknown scene. */
export function embedTexts(scene: string, book: Book): EmbedTexts {
  const content = book.figures.get(scene) ?? entry(book.scenes, scene, 'embed');
  const frames = framesOfScene(scene, book);
  return {
    kind: book.figures.has(scene) ? 'figure' : 'map',
    title: content.title,
    frames: frames.map((frame) => ({
      title: frame.title,
      words: frame.words,
      legend: frame.legend,
      credit: sourcesLine(frame, book),
      ...(isFigure(frame) ? { unit: frame.unit, ...(frame.ask ? { ask: frame.ask } : {}) } : {}),
    })),
  };
}
