import { storySchema } from '../../model/story-schema.ts';
import { partOf } from '../evidence/claims-by-part.ts';
import type { Content } from '../read-content.ts';
import type { Problem } from './problem.ts';
import { valuesAt } from './references.ts';
import { checkShape } from './shape.ts';
import { unknownIn } from './unknown-in.ts';

/** Fields of `story.yaml` that hold ids of sources. */
const SOURCES = ['report.source', 'report.original.source'];

/** Parts of the report in the wrong order or without a claim, and claims that stand before all of them. */
function checkParts({ book, files, story }: Content): Problem[] {
  const { data: found } = storySchema.safeParse(story?.data);
  const parts = found?.report.parts ?? [];
  if (!story || parts.length === 0 || book.claims.size === 0) return [];
  const claims = [...book.claims.values()];
  return [
    ...parts.flatMap((part, i) => {
      const before = parts[i - 1]?.from;
      const field = ['report', 'parts', i, 'from'];
      if (before !== undefined && part.from <= before)
        return [
          story.problemAt(
            field,
            `found "${part.from}" after "${before}", expected a later paragraph. Put the parts into the order of the report.`,
          ),
        ];
      if (claims.some((claim) => partOf(claim, parts) === part)) return [];
      return [
        story.problemAt(
          field,
          `found "${part.from}", from which on no claim stands, expected at least one in each part. Correct it, or remove the part.`,
        ),
      ];
    }),
    ...claims.flatMap((claim, i) =>
      partOf(claim, parts)
        ? []
        : [
            files.claims.problemAt(
              [i, 'paragraph', 0],
              `found "${claim.paragraph[0] ?? ''}", which lies before every part of the report, expected "${parts[0]?.from ?? ''}" or later. Correct it, or "report.parts" in content/story.yaml.`,
            ),
          ],
    ),
  ];
}

/** Everything wrong in `story.yaml`: its shape, ids that point nowhere, and parts that do not fit the claims. */
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
    ...checkParts(content),
  ];
}
