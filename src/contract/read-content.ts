import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Book } from './book.ts';
import type { Problem } from './problem.ts';
import * as evidence from './schema/evidence.ts';
import * as gazetteer from './schema/gazetteer.ts';
import { sceneSchema } from './schema/scene.ts';
import { checkShape } from './shape.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** Where each list of the content stands, and its schema. */
const LISTS = {
  sources: ['evidence/sources.yaml', evidence.sourceSchema],
  claims: ['evidence/claims.yaml', evidence.claimSchema],
  alternatives: ['evidence/alternatives.yaml', evidence.alternativeSchema],
  places: ['gazetteer/places.yaml', gazetteer.placeSchema],
  zones: ['gazetteer/zones.yaml', gazetteer.zoneSchema],
  routes: ['gazetteer/routes.yaml', gazetteer.routeSchema],
  marks: ['gazetteer/marks.yaml', gazetteer.markSchema],
  lettering: ['gazetteer/lettering.yaml', gazetteer.letteringSchema],
  terms: ['glossary/terms.yaml', evidence.termSchema],
  timeline: ['data/timeline.yaml', evidence.eventSchema],
  spellings: ['data/spellings.yaml', evidence.spellingSchema],
  clues: ['data/clues.yaml', evidence.clueSchema],
} as const satisfies Record<string, readonly [string, z.ZodType]>;
export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS) as ListName[];

/** The files as read, for problems that need a line. */
export interface Content {
  book: Book;
  files: Record<ListName, YamlFile>;
  /** Lists that could not be read at all: nothing can be said about ids that point to them. */
  unread: ReadonlySet<ListName>;
  scenes: ReadonlyMap<string, YamlFile>;
  chapters: readonly { file: string; text: string }[];
  problems: Problem[];
}

interface ListRead {
  file: YamlFile;
  /** By id; missing when the file could not be read as a list. */
  map?: Map<string, unknown>;
  problems: Problem[];
}

async function readList(root: string, name: ListName): Promise<ListRead> {
  const [path, schema] = LISTS[name];
  const text = await readFile(join(root, path), 'utf8').catch(() => undefined);
  const file = parseYaml(`content/${path}`, text ?? '');
  const problems = [...file.problems];
  const refuse = (message: string): ListRead => ({ file, problems: [file.problemAt([], message)] });
  if (text === undefined)
    return refuse('is not there; expected a file with a list. Write [] into it for an empty list.');
  if (problems.length > 0) return { file, problems };
  if (!Array.isArray(file.data))
    return refuse(
      'found no list, expected one. Begin each entry with a hyphen, or write [] for an empty list.',
    );
  const map = new Map<string, unknown>();
  file.data.forEach((item: unknown, i) => {
    const checked = checkShape(file, schema as z.ZodType, item, [i]);
    problems.push(...checked.problems);
    const own = (item as { id?: unknown } | null)?.id;
    const id = typeof own === 'string' ? own : String(i).padStart(3, '0');
    if (map.has(id))
      problems.push(
        file.problemAt([i, 'id'], `found "${id}" twice, expected ids to differ. Rename one.`),
      );
    else map.set(id, checked.value ?? item);
  });
  return { file, map, problems };
}

async function filesIn(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(ending)).sort();
}

/** Reads and checks the shape of all content below a folder; references are not looked at yet. */
export async function readContent(root: string): Promise<Content> {
  const problems: Problem[] = [];
  const maps: Partial<Record<ListName, Map<string, unknown>>> = {};
  const files: Partial<Record<ListName, YamlFile>> = {};
  const unread = new Set<ListName>();
  for (const name of LIST_NAMES) {
    const list = await readList(root, name);
    maps[name] = list.map ?? new Map<string, unknown>();
    if (!list.map) unread.add(name);
    files[name] = list.file;
    problems.push(...list.problems);
  }
  const scenes = new Map<string, YamlFile>();
  const sceneMap = new Map<string, unknown>();
  for (const name of await filesIn(join(root, 'scenes'), '.yaml')) {
    const id = name.slice(0, -'.yaml'.length);
    const file = parseYaml(
      `content/scenes/${name}`,
      await readFile(join(root, 'scenes', name), 'utf8'),
    );
    problems.push(...file.problems);
    scenes.set(id, file);
    if (file.problems.length > 0) continue;
    const checked = checkShape(file, sceneSchema, file.data, []);
    problems.push(...checked.problems);
    if (checked.value) sceneMap.set(id, checked.value);
  }
  const chapters = await Promise.all(
    (await filesIn(join(root, 'story'), '.mdx')).map(async (name) => ({
      file: `content/story/${name}`,
      text: await readFile(join(root, 'story', name), 'utf8'),
    })),
  );
  return {
    book: { ...maps, scenes: sceneMap } as unknown as Book,
    files: files as Record<ListName, YamlFile>,
    unread,
    scenes,
    chapters,
    problems,
  };
}
