import { entry, type Book } from '../../content/book.ts';
import type { FrameContent } from '../../content/schema/scene.ts';
import { presentMessages } from '#messages/present.ts';
import { where } from '../../model/story.ts';

/**
 * "Where would you put it?": the class points at the map before the story draws anything there. It
 * stands before the frame that answers it, and its map is that frame without the answer.
 */
export const WHERE = {
  id: 'activity/where',
  before: where?.before ?? '',
  /** Where the story stands meanwhile: a link to it gives nothing away. */
  inStory: where?.in_story ?? '',
} as const;

/** Whether a step shows where the class pointed: the activity, and the picture that answers it. */
export const hasClassMarks = (step: string): boolean => step === WHERE.id || step === WHERE.before;

/** The map of the activity. Throws when the story has no such frame any more. */
export function whereFrame(book: Book): FrameContent {
  const [scene = '', id] = WHERE.before.split('/');
  const frames = entry(book.scenes, scene, 'scenes').frames;
  const answer = frames.find((frame) => frame.id === id);
  if (!answer)
    throw new Error(
      `present/where.ts: found no frame "${WHERE.before}", expected the one that answers the activity`,
    );
  return {
    ...answer,
    id: 'where',
    title: presentMessages.where.title,
    words: where?.words ?? '',
    zones: [],
    routes: [],
    marks: [],
    notes: [],
    claims: [],
  };
}
