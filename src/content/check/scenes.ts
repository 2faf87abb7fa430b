import type { Content } from '../read-content.ts';
import { frameIdsIn, framesIn, framesOf, hasClearFrames } from '../steps-in.ts';
import { elementsOf } from './chapters/mdx-elements.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Problem } from './problem.ts';
import { valuesAt } from './references.ts';
import { unknownId } from './unknown-id.ts';
import type { YamlFile } from './yaml-file.ts';

function repeatedFrames(file: YamlFile): Problem[] {
  const ids = frameIdsIn(file);
  return ids.flatMap((id, i) =>
    id !== undefined && ids.indexOf(id) < i
      ? [
          file.problemAt(
            ['frames', i, 'id'],
            `found "${id}" twice in this scene, expected ids to differ. Rename one.`,
          ),
        ]
      : [],
  );
}

/** Where a frame names places that must have a position. */
const DRAWN = ['view.places.*', 'places.*.place'] as const;

function drawnWithoutPosition(file: YamlFile, { book }: Content): Problem[] {
  return framesIn(file).flatMap((frame, i) =>
    DRAWN.flatMap((pattern) => valuesAt(frame, pattern))
      .filter(({ value }) => book.places.get(String(value))?.precision === 'unknown')
      .map(({ path, value }) =>
        file.problemAt(
          ['frames', i, ...path],
          `found "${String(value)}", which has no known position, expected a place that can be drawn. Show a zone, or name it in the words.`,
        ),
      ),
  );
}

/** A scene that would be shared by a frame that it does not have. */
function unknownShared(scene: string, file: YamlFile): Problem[] {
  const shared = (file.data as { share?: unknown } | null | undefined)?.share;
  const known = frameIdsIn(file).filter((id) => id !== undefined);
  return typeof shared !== 'string' || known.includes(shared)
    ? []
    : [file.problemAt(['share'], unknownId(shared, `the frames of ${scene}`, known))];
}

/** Old addresses that are those of frames, or that two frames have: such a link leads to one alone. */
function takenAddresses(content: Content): Problem[] {
  const frames = new Set(framesOf(content, ['scenes', 'figures']));
  const seen = new Set<string>();
  return [...content.scenes.values()].flatMap((file) =>
    framesIn(file).flatMap((frame, i) =>
      valuesAt(frame, 'was.*').flatMap(({ path, value }) => {
        const old = String(value);
        const taken = frames.has(old)
          ? 'the address of a frame'
          : seen.has(old)
            ? 'twice'
            : undefined;
        seen.add(old);
        return taken === undefined
          ? []
          : [
              file.problemAt(
                ['frames', i, ...path],
                `found "${old}", ${taken}, expected an address that leads to this frame alone. Remove one.`,
              ),
            ];
      }),
    ),
  );
}

/** Scenes that no chapter shows, or seems to mean: they would have pages and no place in the story. */
function unshown({ chapters, scenes, figures }: Content): Problem[] {
  if (chapters.length === 0) return [];
  const files = new Map([...scenes, ...figures]);
  const meant = new Set<string | undefined>();
  for (const { markup } of chapters) {
    // A chapter that cannot be read may show any of them.
    if ('mistake' in markup) return [];
    for (const { name, id = '' } of elementsOf(markup.tree)) {
      if (name === 'Scene') meant.add(files.has(id) ? id : didYouMean(id, files.keys()));
      if (name === 'Step') meant.add(id.split('/')[0]);
    }
  }
  return [...files].flatMap(([scene, file]) =>
    meant.has(scene)
      ? []
      : [
          file.problemAt(
            [],
            `is shown in no chapter, expected one. Add <Scene id="${scene}"> with its steps to a file in content/story, or remove this file.`,
          ),
        ],
  );
}

/** Frames about which a teacher would find no note. */
function framesWithoutNote(content: Content): Problem[] {
  const {
    book,
    files: { notes },
    unread,
  } = content;
  if (unread.has('notes')) return [];
  const files = new Map([...content.scenes, ...content.figures]);
  const isUnclear = (frame: string): boolean => {
    const file = files.get(frame.split('/')[0] ?? '');
    return file !== undefined && !hasClearFrames(file);
  };
  return framesOf(content, ['scenes', 'figures'])
    .filter((frame) => !book.notes.has(frame) && !isUnclear(frame))
    .map((frame) =>
      notes.problemAt(
        [],
        `has no entry for "${frame}", expected one for every frame. Add what a teacher can say there: - { id: ${frame}, say: …, notice: …, sources: [] }`,
      ),
    );
}

/** The marks of a class are kept for one activity. */
const moreActivities = ({ book, files }: Content): Problem[] =>
  [...book.activities.keys()]
    .slice(1)
    .map((id, i) =>
      files.activities.problemAt(
        [i + 1],
        `found a second activity "${id}", expected one at most. Remove it.`,
      ),
    );

/** What is wrong with scenes and their frames beyond their shape and their references. */
export function checkScenes(content: Content): Problem[] {
  return [
    ...[...content.scenes, ...content.figures].flatMap(([scene, file]) => [
      ...repeatedFrames(file),
      ...unknownShared(scene, file),
    ]),
    ...[...content.scenes.values()].flatMap((file) => drawnWithoutPosition(file, content)),
    ...takenAddresses(content),
    ...unshown(content),
    ...framesWithoutNote(content),
    ...moreActivities(content),
  ];
}
