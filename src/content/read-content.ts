import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Book } from './book.ts';
import { parseProse, type Prose } from './check/chapters/prose.ts';
import type { Problem } from './check/problem.ts';
import { checkShape } from './check/shape.ts';
import { parseYaml, type YamlFile } from './check/yaml-file.ts';
import { withFrameClaims } from './evidence/frame-claims.ts';
import { withTallies } from './evidence/verdict-tallies.ts';
import {
  COLLECTION_NAMES,
  COLLECTIONS,
  isFolder,
  type CollectionName,
  type FolderName,
  type ListName,
} from './registry.ts';
import { readTables } from './tables/read-tables.ts';
import { strayFiles } from './check/stray-files.ts';

/** Every story has these; the others may be missing. */
const NEEDED: readonly ListName[] = ['sources', 'parties', 'claims', 'dates', 'notes'];

/** The files as read, for problems that need a line. */
export interface Content extends Record<FolderName, ReadonlyMap<string, YamlFile>> {
  book: Book;
  files: Record<ListName, YamlFile>;
  /** Lists whose ids are not all known, for they could not be read: nothing can be said about ids that point to them. */
  unread: ReadonlySet<CollectionName>;
  /** The facts of the story as a whole; undefined where there is no such file. */
  story: YamlFile | undefined;
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
  /** Whether two entries have one id, or one has none that can be used: then others are missing. */
  isUnclear?: boolean;
  problems: Problem[];
}

async function readList(root: string, name: ListName): Promise<ListRead> {
  const { path, schema } = COLLECTIONS[name];
  const text = await readFile(join(root, path), 'utf8').catch(() =>
    NEEDED.includes(name) ? undefined : '[]\n',
  );
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
  let isUnclear = false;
  file.data.forEach((item: unknown, i) => {
    const checked = checkShape<unknown>(file, schema, item, [i]);
    problems.push(...checked.problems);
    isUnclear ||= checked.problems.some(({ field }) => /^\[[^\]]*\]\.id$/.test(field));
    const own = (item as { id?: unknown } | null)?.id;
    // Entries that need no name of their own get their position as id.
    const id = typeof own === 'string' ? own : String(i).padStart(3, '0');
    if (map.has(id)) {
      isUnclear = true;
      problems.push(
        file.problemAt([i, 'id'], `found "${id}" twice, expected ids to differ. Rename one.`),
      );
    } else map.set(id, checked.value ?? item);
  });
  return { file, map, isUnclear, problems };
}

async function filesIn(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(ending)).sort();
}

interface FolderRead {
  files: Map<string, YamlFile>;
  map: Map<string, unknown>;
  problems: Problem[];
}

async function readFolder(root: string, name: FolderName): Promise<FolderRead> {
  const { path, schema } = COLLECTIONS[name];
  const read: FolderRead = { files: new Map(), map: new Map(), problems: [] };
  for (const found of await filesIn(join(root, path), '.yaml')) {
    const id = found.slice(0, -'.yaml'.length);
    const text = await readFile(join(root, path, found), 'utf8');
    const file = parseYaml(`content/${path}/${found}`, text);
    read.files.set(id, file);
    read.problems.push(...file.problems);
    if (file.problems.length > 0) continue;
    const checked = checkShape<unknown>(file, schema as z.ZodType, file.data, []);
    read.problems.push(...checked.problems);
    if (checked.value !== undefined) read.map.set(id, checked.value);
  }
  return read;
}

async function readProse(root: string, folder: string): Promise<Prose[]> {
  const names = await filesIn(join(root, folder), '.mdx');
  return Promise.all(
    names.map(async (name) =>
      parseProse(`content/${folder}/${name}`, await readFile(join(root, folder, name), 'utf8')),
    ),
  );
}

/** Reads and checks the shape of all content below a folder; references are not looked at yet. */
export async function readContent(root: string): Promise<Content> {
  const problems: Problem[] = [...(await strayFiles(root))];
  const maps: Partial<Record<CollectionName, Map<string, unknown>>> = {};
  const lists: Partial<Record<ListName, YamlFile>> = {};
  const folders: Partial<Record<FolderName, Map<string, YamlFile>>> = {};
  const unread = new Set<CollectionName>();
  for (const name of COLLECTION_NAMES) {
    if (isFolder(name)) {
      const folder = await readFolder(root, name);
      maps[name] = folder.map;
      folders[name] = folder.files;
      problems.push(...folder.problems);
      continue;
    }
    const list = await readList(root, name);
    maps[name] = list.map ?? new Map<string, unknown>();
    if (!list.map || list.isUnclear) unread.add(name);
    lists[name] = list.file;
    problems.push(...list.problems);
  }
  const sources = unread.has('sources') ? undefined : [...(maps.sources?.keys() ?? [])];
  const story = await readFile(join(root, 'story.yaml'), 'utf8').catch(() => undefined);
  const tables = await readTables(root, sources);
  problems.push(...tables.problems);
  return {
    // Every name of the registry has been read above; the schemas give the types.
    book: withFrameClaims(withTallies({ ...maps, tables: tables.tables } as unknown as Book)),
    files: lists as Record<ListName, YamlFile>,
    ...(folders as Record<FolderName, ReadonlyMap<string, YamlFile>>),
    unread,
    story: story === undefined ? undefined : parseYaml('content/story.yaml', story),
    tables: tables.files,
    chapters: await readProse(root, 'story'),
    pages: await readProse(root, 'pages'),
    problems,
  };
}
