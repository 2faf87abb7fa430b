import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = async (file: string, args: string[], env: Record<string, string> = {}) => {
  const { stdout } = await promisify(execFile)(process.execPath, [file, ...args], {
    env: { ...process.env, ...env },
  });
  return stdout;
};

describe('npm run new-story', { timeout: 30_000 }, () => {
  let root: string;
  let folder: string;
  let said: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'new-story-'));
    folder = join(root, 'my-story');
    said = await run('src/content/new-story.ts', [folder]);
  });
  afterAll(() => rm(root, { recursive: true }));

  it('makes a folder that passes the content check', async () => {
    expect(await run('src/build/check-content.ts', [], { CONTENT: folder })).toContain(
      'The content is in order.',
    );
  });

  it('says how to go on, wherever the story stands', () => {
    expect(said).toContain(`CONTENT=${folder} OUT=my-site npm run build`);
    expect(said).toContain('OUT=my-site npm run serve');
  });

  it('has one of each to begin with', async () => {
    expect(await readdir(join(folder, 'scenes'))).toHaveLength(1);
    expect(await readdir(join(folder, 'figures'))).toHaveLength(1);
    expect(await readdir(join(folder, 'data/series'))).toHaveLength(2);
  });

  it('touches no folder that has something in it, and asks for a name', async () => {
    await expect(run('src/content/new-story.ts', [folder])).rejects.toThrow(
      `found files in "${folder}", expected the name of a new or empty folder`,
    );
    await expect(run('src/content/new-story.ts', [])).rejects.toThrow('found no folder');
  });

  it('says where in that folder a mistake stands, and what belongs there', async () => {
    await rm(join(folder, 'story.yaml'));
    await appendFile(
      join(folder, 'classroom/notes.yaml'),
      '- { id: lake/nowhere, say: Something that a teacher may say., notice: What is it?, sources: [] }\n',
    );
    const check = run('src/build/check-content.ts', [], { CONTENT: folder });
    await expect(check).rejects.toThrow(`${folder}/story.yaml:1:1`);
    await expect(check).rejects.toThrow(
      `expected one of the frames in ${folder}/scenes and ${folder}/figures`,
    );
  });

  it('is asked for where CONTENT names no folder', async () => {
    await expect(
      run('src/build/check-content.ts', [], { CONTENT: join(root, 'my-stroy') }),
    ).rejects.toThrow(`my-stroy/:1:1 the whole folder`);
  });
});
