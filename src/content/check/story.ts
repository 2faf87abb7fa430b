import { storySchema } from '../../model/story-schema.ts';
import type { Content } from '../read-content.ts';
import { framesOf } from '../steps-in.ts';
import type { Problem } from './problem.ts';
import { valuesAt } from './references.ts';
import { checkShape } from './shape.ts';
import { unknownId, unknownIn } from './unknown-id.ts';

/** Fields of `story.yaml` that hold ids of sources, and frames of maps. */
const SOURCES = ['report.source', 'report.original.source'];
const FRAMES = ['where.before', 'where.in_story'];

/** Everything wrong in `story.yaml`: its shape, and ids that point nowhere. */
export function checkStory(content: Content): Problem[] {
  const { story: file } = content;
  if (file === undefined)
    return [
      {
        file: 'content/story.yaml',
        line: 1,
        column: 1,
        field: 'the whole file',
        message: `is not there; expected the facts of the story as a whole: ${Object.keys(storySchema.shape).join(', ')}. Add it.`,
      },
    ];
  if (file.problems.length > 0) return file.problems;
  const found = (fields: readonly string[]) =>
    fields
      .flatMap((field) => valuesAt(file.data, field))
      .flatMap(({ path, value }) => (typeof value === 'string' ? [{ path, value }] : []));
  const frames = framesOf(content, ['scenes']);
  return [
    ...checkShape(file, storySchema, file.data, []).problems,
    ...found(SOURCES).flatMap(({ path, value }) => {
      const message = unknownIn(content, 'sources', value);
      return message === undefined ? [] : [file.problemAt(path, message)];
    }),
    ...found(FRAMES)
      .filter(({ value }) => !frames.includes(value))
      .map(({ path, value }) =>
        file.problemAt(path, unknownId(value, 'the frames in content/scenes', frames)),
      ),
  ];
}
