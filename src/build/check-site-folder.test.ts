import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slipOfOut } from './check-site-folder.ts';

describe('slipOfOut(out, folders)', () => {
  let project: string;
  const slipOf = (out: string, content = 'my-story') =>
    slipOfOut(resolve(project, out), { content: resolve(project, content), project });
  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'out-folder-'));
    for (const file of [
      'my-story/story.yaml',
      'src/a.ts',
      'dist/offline.json',
      'half/.prerender/a',
    ]) {
      await mkdir(join(project, dirname(file)), { recursive: true });
      await writeFile(join(project, file), '');
    }
    await mkdir(join(project, 'empty'));
  });
  afterAll(() => rm(project, { recursive: true }));

  it.each(['my-site', 'sites/mine', 'empty', 'dist', 'half', 'my-story-site', '..site'])(
    'lets a build into %s, which is new, empty or an older build',
    (out) => {
      expect(slipOf(out)).toBeUndefined();
    },
  );

  it.each([
    ['my-story', 'my-story'],
    ['my-story/site', 'my-story'],
    ['dist', 'dist/my-story'],
    ['.', 'my-story'],
  ])('refuses %s for the story in %s, which the build would remove', (out, content) => {
    expect(slipOf(out, content)).toContain('expected a folder apart from that of the story');
  });

  it('lets a build into a folder beside the project, unless Astro would take it for one inside', () => {
    expect(slipOf('../elsewhere', '/a/story')).toBeUndefined();
    expect(slipOf(`${project}-site`, '/a/story')).toContain(
      'whose name begins like that of the project',
    );
  });

  it.each(['.', '..'])('refuses %s, which holds the project', (out) => {
    expect(slipOf(out, '/a/story')).toContain('which holds the project');
  });

  it('refuses a folder with files that no build wrote', () => {
    expect(slipOf('src')).toContain('which has files that no build wrote');
  });
});
