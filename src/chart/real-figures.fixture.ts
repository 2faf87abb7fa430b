import { book } from '../map/frame/real-frames.fixture.ts';
import type { Figure } from './figure.ts';
import { resolveFigure } from './figure-of.ts';

/** All frames of all figures of this story as scene/frame and as they are drawn, for tests. */
export const realFigures: readonly (readonly [name: string, figure: Figure])[] = [
  ...book.figures,
].flatMap(([scene, { frames }]) =>
  frames.map((frame) => [`${scene}/${frame.id}`, resolveFigure(scene, frame, book)] as const),
);
