import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Row } from './rows.ts';

const root = join(import.meta.dirname, '../../..');

/** The content of every file of a folder, as a hash, by its path. */
async function contents(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => [
        relative(folder, file),
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      ]),
    ),
  );
}

async function build(): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'story-'));
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', folder],
    { cwd: root, stdio: 'pipe' },
  );
  const found = await contents(folder);
  await rm(folder, { recursive: true });
  return found;
}

/** Builds the site twice from the same files; names the files that differ. */
export async function measureRepeatability(): Promise<Row[]> {
  const one = await build();
  const two = await build();
  const differ = [...new Set([...one.keys(), ...two.keys()])].filter(
    (path) => one.get(path) !== two.get(path),
  );
  return [
    {
      part: 'repeat',
      where: `${one.size} files`,
      what: 'two builds from the same files',
      found: differ.length === 0 ? 'the same to the byte' : differ.join(' '),
      unit: '',
      limit: 'the same',
      good: differ.length === 0,
    },
  ];
}
