import { book } from '../map/frame/real-frames.fixture.ts';
import { figuresOf } from './figure-of.ts';
import type { Figure } from './figure.ts';

/** All frames of all figures of this story as scene/frame and as they are drawn, for tests. */
export const realFigures: readonly (readonly [name: string, figure: Figure])[] = [
  ...book.figures.keys(),
].flatMap((scene) =>
  figuresOf(book, scene).map((figure) => [`${scene}/${figure.id}`, figure] as const),
);
