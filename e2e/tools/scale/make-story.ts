import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { SECOND_STORY } from '../../support/second-story.ts';

/** The chapter of the sample story that is repeated: three frames of a map and one of a figure. */
const CHAPTER = { path: 'story/01-the-pier.mdx', slug: 'the-pier' };
const SCENES = { lake: 'scenes/lake.yaml', trips: 'figures/trips.yaml' } as const;
export const FRAMES_IN_CHAPTER = 4;

interface Entry {
  id: string;
}

/** A list of entries with copies of those that `isRepeated` names, each copy with its number in its id. */
const repeated = (
  entries: readonly Entry[],
  numbers: readonly number[],
  isRepeated: (id: string) => boolean,
): Entry[] => [
  ...entries,
  ...numbers.flatMap((number) =>
    entries
      .filter(({ id }) => isRepeated(id))
      .map((entry) => ({ ...entry, id: entry.id.replace(/^[^/]+/, `$&-${number}`) })),
  ),
];

/** The text of the chapter, with the scenes of a copy. */
const chapterWith = (text: string, number: number): string =>
  text
    .replace(/^(slug|short|title): .*$/gm, `$&-${number}`)
    .replace(/^order: .*$/m, `order: ${number}`)
    .replace(/(?<= id=")(lake|trips)(?=["/])/g, `$&-${number}`);

/**
 * Writes a story of so many frames: the sample story with its chapter repeated, each time with scenes of
 * its own.
 *
 * @param folder a new one
 * @param frames a multiple of {@link FRAMES_IN_CHAPTER}
 */
export async function makeStory(folder: string, frames: number): Promise<void> {
  const textOf = (path: string): Promise<string> => readFile(join(SECOND_STORY, path), 'utf8');
  const write = (path: string, text: string): Promise<void> => writeFile(join(folder, path), text);
  const numbers = Array.from({ length: frames / FRAMES_IN_CHAPTER - 1 }, (_, i) => i + 2);
  await cp(SECOND_STORY, folder, { recursive: true });
  const chapter = await textOf(CHAPTER.path);
  for (const number of numbers) {
    await write(CHAPTER.path.replace('01', String(number)), chapterWith(chapter, number));
    for (const [id, path] of Object.entries(SCENES))
      await write(path.replace(id, `${id}-${number}`), await textOf(path));
  }
  for (const path of ['classroom/notes.yaml', 'pages/dates.yaml']) {
    const entries = parse(await textOf(path)) as Entry[];
    const isRepeated = (id: string): boolean => id.includes('/') || id === CHAPTER.slug;
    await write(path, stringify(repeated(entries, numbers, isRepeated)));
  }
}
