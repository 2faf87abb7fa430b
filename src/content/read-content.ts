import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Book } from './book.ts';
import type { Problem } from './check/problem.ts';
import { readTables } from './tables/read-tables.ts';
import { candidateSchema, criterionSchema } from './schema/candidates.ts';
import * as classroom from './schema/classroom.ts';
import * as evidence from './schema/evidence.ts';
import * as figure from './schema/figure.ts';
import * as gazetteer from './schema/gazetteer.ts';
import * as pages from './schema/pages.ts';
import { sceneSchema } from './schema/scene.ts';
import { checkShape } from './check/shape.ts';
import { withTallies } from './evidence/verdict-tallies.ts';
import { parseYaml, type YamlFile } from './check/yaml-file.ts';

/** Where each list of the content stands, and its schema. */
const LISTS = {
  parties: ['evidence/parties.yaml', evidence.partySchema],
  sources: ['evidence/sources.yaml', evidence.sourceSchema],
  claims: ['evidence/claims.yaml', evidence.claimSchema],
  hedges: ['evidence/hedges.yaml', evidence.hedgeSchema],
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
  criteria: ['data/criteria.yaml', criterionSchema],
  candidates: ['data/candidates.yaml', candidateSchema],
  actors: ['data/actors.yaml', figure.actorSchema],
  ties: ['data/ties.yaml', figure.relationSchema],
  corrections: ['corrections/corrections.yaml', pages.correctionSchema],
  dates: ['pages/dates.yaml', pages.datesSchema],
  unmarked: ['story/unmarked.yaml', pages.unmarkedSchema],
  notes: ['classroom/notes.yaml', classroom.noteSchema],
  questions: ['classroom/questions.yaml', classroom.questionSchema],
  exercises: ['classroom/exercises.yaml', classroom.exerciseSchema],
  lessons: ['classroom/lessons.yaml', classroom.lessonSchema],
} as const satisfies Record<string, readonly [string, z.ZodType]>;
export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS) as ListName[];

/** A file with text in it. */
export interface Prose {
  file: string;
  text: string;
}

/** The files as read, for problems that need a line. */
export interface Content {
  book: Book;
  files: Record<ListName, YamlFile>;
  /** Lists that could not be read at all: nothing can be said about ids that point to them. */
  unread: ReadonlySet<ListName>;
  /** Scenes of maps and scenes of figures, by file name. */
  scenes: ReadonlyMap<string, YamlFile>;
  figures: ReadonlyMap<string, YamlFile>;
  /** The metadata of tables, by file name. */
  tables: ReadonlyMap<string, YamlFile>;
  chapters: readonly Prose[];
  /** The pages beside the story. */
  pages: readonly Prose[];
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

/** All files of a folder that hold one scene each. */
async function readScenes<T>(
  folder: string,
  shown: string,
  schema: z.ZodType<T>,
): Promise<{ files: Map<string, YamlFile>; map: Map<string, T>; problems: Problem[] }> {
  const files = new Map<string, YamlFile>();
  const map = new Map<string, T>();
  const problems: Problem[] = [];
  for (const name of await filesIn(folder, '.yaml')) {
    const id = name.slice(0, -'.yaml'.length);
    const file = parseYaml(`${shown}/${name}`, await readFile(join(folder, name), 'utf8'));
    problems.push(...file.problems);
    files.set(id, file);
    if (file.problems.length > 0) continue;
    const checked = checkShape(file, schema, file.data, []);
    problems.push(...checked.problems);
    if (checked.value) map.set(id, checked.value);
  }
  return { files, map, problems };
}

async function readProse(root: string, folder: string): Promise<Prose[]> {
  const names = await filesIn(join(root, folder), '.mdx');
  return Promise.all(
    names.map(async (name) => ({
      file: `content/${folder}/${name}`,
      text: await readFile(join(root, folder, name), 'utf8'),
    })),
  );
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
  const scenes = await readScenes(join(root, 'scenes'), 'content/scenes', sceneSchema);
  const figures = await readScenes(join(root, 'figures'), 'content/figures', figure.figureSchema);
  const sources = unread.has('sources') ? undefined : [...(maps.sources?.keys() ?? [])];
  const tables = await readTables(join(root, 'data/series'), sources);
  problems.push(...scenes.problems, ...figures.problems, ...tables.problems);
  return {
    book: withTallies({
      ...maps,
      scenes: scenes.map,
      figures: figures.map,
      tables: tables.tables,
    } as unknown as Book),
    files: files as Record<ListName, YamlFile>,
    unread,
    scenes: scenes.files,
    figures: figures.files,
    tables: tables.files,
    chapters: await readProse(root, 'story'),
    pages: await readProse(root, 'pages'),
    problems,
  };
}
