import { resolveFigure } from '../chart/resolve-figure.ts';
import type { Book } from '../content/book.ts';

/** Figures that cannot be drawn, one message each, for example because a note finds no room. */
export function undrawable(book: Book): string[] {
  return [...book.figures].flatMap(([scene, { frames }]) =>
    frames.flatMap((frame) => {
      try {
        resolveFigure(scene, frame, book);
        return [];
      } catch (error) {
        return [error instanceof Error ? error.message : String(error)];
      }
    }),
  );
}
