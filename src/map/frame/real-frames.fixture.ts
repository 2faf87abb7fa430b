import type { Book } from '../../content/book.ts';
import { readContent } from '../../content/read-content.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import type { Picture } from './picture.ts';
import { pictureOf } from './picture-of.ts';

/** The content of this story, for tests that hold the real frames against a rule. */
export const book: Book = (await readContent('content')).book;

/** A frame as an editor wrote it and as it is drawn. */
export interface RealFrame {
  /** Scene and frame, for example attack/region. */
  name: string;
  frame: FrameContent;
  picture: Picture;
}

/** All frames of all scenes. */
export const realFrames: readonly RealFrame[] = [...book.scenes].flatMap(([scene, { frames }]) =>
  frames.map((frame) => ({
    name: `${scene}/${frame.id}`,
    frame,
    picture: pictureOf(book, `${scene}/${frame.id}`),
  })),
);

/** Where a rule is broken, as a list to read: one line for each frame and complaint. */
export function offenders(complaintsAbout: (real: RealFrame) => readonly string[]): string[] {
  return realFrames.flatMap((real) =>
    complaintsAbout(real).map((complaint) => `${real.name}: ${complaint}`),
  );
}
