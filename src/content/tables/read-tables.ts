import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../check/problem.ts';
import { SERIES } from '../registry.ts';
import { tableSchema, type Table } from '../schema/table.ts';
import { checkShape } from '../check/shape.ts';
import { readTable } from './table.ts';
import { parseYaml, type YamlFile } from '../check/yaml-file.ts';

export interface TablesRead {
  tables: Map<string, Table>;
  /** The metadata files of all tables, also of those that cannot be read. */
  files: Map<string, YamlFile>;
  problems: Problem[];
}

/** The ids of all tables: each has a CSV file and a metadata file of that name. */
async function idsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const ids = names.flatMap((name) => /^(.+)\.(?:csv|yaml)$/.exec(name)?.[1] ?? []);
  return [...new Set(ids)].sort();
}

const textOf = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch(() => undefined);

/**
 * All tables of the content with their metadata, and everything that is wrong with them.
 *
 * @param sources ids of all sources, to check cells that hold such ids; without them any id is taken
 */
export async function readTables(root: string, sources?: readonly string[]): Promise<TablesRead> {
  const folder = join(root, SERIES);
  const read: TablesRead = { tables: new Map(), files: new Map(), problems: [] };
  for (const id of await idsIn(folder)) {
    const [meta, csv] = await Promise.all([
      textOf(join(folder, `${id}.yaml`)),
      textOf(join(folder, `${id}.csv`)),
    ]);
    const file = parseYaml(`content/${SERIES}/${id}.yaml`, meta ?? '');
    read.files.set(id, file);
    if (meta === undefined)
      read.problems.push(
        file.problemAt(
          [],
          `is not there, expected the metadata of ${id}.csv: ${Object.keys(tableSchema.shape).join(', ')}. Add it.`,
        ),
      );
    if (csv === undefined)
      read.problems.push(
        file.problemAt(
          [],
          `has no ${id}.csv beside it, expected the rows that it describes. Add it.`,
        ),
      );
    if (meta === undefined) continue;
    read.problems.push(...file.problems);
    if (file.problems.length > 0) continue;
    const head = checkShape(file, tableSchema, file.data, []);
    read.problems.push(...head.problems);
    if (csv === undefined || !head.value) continue;
    const { table, problems } = readTable(
      id,
      `content/${SERIES}/${id}.csv`,
      csv,
      head.value,
      sources,
    );
    read.tables.set(id, table);
    read.problems.push(...problems);
  }
  return read;
}
