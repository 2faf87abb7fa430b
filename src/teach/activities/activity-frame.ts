import { entry, type Book } from '../../content/book.ts';
import type { Activity } from '../../content/schema/classroom.ts';
import { resolveFrame } from '../../map/frame/picture-of.ts';
import type { ResolvedFrame } from '../../story/scene/resolved-frame.ts';

/** The scene to which the step of an activity belongs. */
export const ACTIVITY_SCENE = 'activity';

/** The map of a frame as its scene has it. Throws when there is none. */
export function mapFrame(step: string, book: Pick<Book, 'scenes'>) {
  const [scene = '', id] = step.split('/');
  const frame = entry(book.scenes, scene, 'scenes').frames.find((one) => one.id === id);
  if (!frame) throw new Error(`activity: found no frame "${step}", expected one of a map`);
  return { scene, frame };
}

/**
 * The map of an activity: that of the frame that answers it, without what that frame draws, and of its places only
 * those that it is about: the others help to read the answer. Throws when there is none.
 */
export function activityFrame({ id, title, words, before }: Activity, book: Book): ResolvedFrame {
  const { frame } = mapFrame(before, book);
  const places = frame.places.filter(({ emphasis }) => emphasis === 'key');
  const picture = resolveFrame(
    ACTIVITY_SCENE,
    {
      ...frame,
      ...{ id, title, words, places, zones: [], routes: [], marks: [], notes: [], claims: [] },
    },
    book,
  );
  return { scene: ACTIVITY_SCENE, figure: undefined, picture, shown: picture };
}
