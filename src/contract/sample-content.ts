import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent, type Report } from './check-content.ts';
import { formatProblem } from './problem.ts';
import { SAMPLE } from './sample-files.ts';

/** A change to one file of the sample: what to find (exactly once) and what to put there; null removes the file. */
export type Change =
  | readonly [file: string, find: string, put: string]
  | readonly [file: string, null]
  /** A new file. */
  | readonly [file: string, '', put: string];

function changed(changes: readonly Change[]): Map<string, string> {
  const files = new Map(Object.entries(SAMPLE));
  for (const [file, find, put] of changes) {
    if (find === '') {
      files.set(file, put);
      continue;
    }
    const text = files.get(file);
    if (text === undefined)
      throw new Error(
        `sample content: found no ${file}, expected one of ${[...files.keys()].join(', ')}`,
      );
    if (find === null) {
      files.delete(file);
      continue;
    }
    const times = text.split(find).length - 1;
    if (times !== 1)
      throw new Error(
        `sample content: found "${find}" ${times} times in ${file}, expected it once`,
      );
    files.set(
      file,
      text.replace(find, () => put),
    );
  }
  return files;
}

/** Writes the sample with some changes into a temporary folder, checks it, and takes it away again. */
export async function checkSample(...changes: readonly Change[]): Promise<Report> {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    for (const [file, text] of changed(changes)) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text);
    }
    return await checkContent(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** What an editor reads after these changes to content that is otherwise in order. */
export async function said(...changes: readonly Change[]): Promise<string> {
  const { problems } = await checkSample(...changes);
  return problems.map(formatProblem).join('\n');
}
