import type { Problem } from './problem.ts';
import type { Content } from '../read-content.ts';
import { stepsIn } from '../steps-in.ts';
import { valuesAt } from './references.ts';
import { unknownId } from './unknown-id.ts';

const framesOf = (content: Content, folders: readonly ('scenes' | 'figures')[]): string[] =>
  folders.flatMap((folder) => stepsIn(content[folder])).filter((step) => step.includes('/'));

/** Where the lists of the classroom name frames, and the folders in which these stand. */
const FRAMES = [
  ['notes', '*.id', ['scenes', 'figures']],
  // The class points at a map.
  ['activities', '*.before', ['scenes']],
  ['activities', '*.story', ['scenes', 'figures']],
  ['questions', '*.frames.*', ['scenes', 'figures']],
  ['exercises', '*.frames.*', ['scenes', 'figures']],
  // Only a map can be drawn without what it shows.
  ['exercises', '*.space.frame', ['scenes']],
  ['lessons', '*.parts.*.frames.*', ['scenes', 'figures']],
] as const;

/** Frames that do not exist. Those of a scene that cannot be read have been reported with it. */
function unknownFrames(content: Content): Problem[] {
  const unread = [...content.scenes, ...content.figures].flatMap(([scene, { problems }]) =>
    problems.length > 0 ? [scene] : [],
  );
  return FRAMES.flatMap(([list, pattern, folders]) => {
    const file = content.files[list];
    const known = framesOf(content, folders);
    const where = `the frames in ${folders.map((folder) => `content/${folder}`).join(' and ')}`;
    return valuesAt(file.data, pattern).flatMap(({ path, value }) =>
      typeof value !== 'string' ||
      known.includes(value) ||
      unread.includes(value.split('/')[0] ?? '')
        ? []
        : [file.problemAt(path, unknownId(value, where, known))],
    );
  });
}

/** Frames about which a teacher would find no note. */
function framesWithoutNote(content: Content): Problem[] {
  const { book, files, unread } = content;
  if (unread.has('notes')) return [];
  return framesOf(content, ['scenes', 'figures'])
    .filter((frame) => !book.notes.has(frame))
    .map((frame) =>
      files.notes.problemAt(
        [],
        `has no entry for "${frame}", expected one for every frame. Add what a teacher can say there.`,
      ),
    );
}

/** The marks of a class are kept for one activity. */
function moreActivities({ book, files }: Content): Problem[] {
  return [...book.activities.keys()]
    .slice(1)
    .map((id, i) =>
      files.activities.problemAt(
        [i + 1],
        `found a second activity "${id}", expected one at most. Remove it.`,
      ),
    );
}

/** What is wrong with notes, activities, questions, exercises and lessons beyond their shape, and ids of lists. */
export function checkClassroom(content: Content): Problem[] {
  return [...unknownFrames(content), ...framesWithoutNote(content), ...moreActivities(content)];
}
