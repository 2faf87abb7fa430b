import { storySchema } from '../../model/story-schema.ts';
import type { Content } from '../read-content.ts';
import type { Problem } from './problem.ts';
import { valuesAt } from './references.ts';
import { checkShape } from './shape.ts';
import { unknownIn } from './unknown-id.ts';

/** Fields of `story.yaml` that hold ids of sources. */
const SOURCES = ['report.source', 'report.original.source'];

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
  return [
    ...checkShape(file, storySchema, file.data, []).problems,
    ...SOURCES.flatMap((field) => valuesAt(file.data, field)).flatMap(({ path, value }) => {
      const message = typeof value === 'string' ? unknownIn(content, 'sources', value) : undefined;
      return message === undefined ? [] : [file.problemAt(path, message)];
    }),
  ];
}
