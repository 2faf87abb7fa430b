import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeList, shellOf } from './write-offline.ts';

let folder = '';
const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'list-'));
  await write('index.html', 'story');
  await write('map/base.svg', '<svg/>');
  await write('share/a.png', 'picture');
});
afterEach(() => rm(folder, { recursive: true }));

it('a list has every file that may be kept, with its size, in a fixed order', async () => {
  const { files } = await makeList(folder, '2026-11-24');
  expect(files.map(({ path, bytes }) => [path, bytes])).toEqual([
    ['index.html', 5],
    ['map/base.svg', 6],
  ]);
});

it('of the pictures those are kept that a page shows, in both colours', async () => {
  await write('evidence/c01/index.html', '<img src="/pictures/a/b-tall.svg">');
  for (const name of ['b-tall', 'b-tall-dark', 'b', 'c-tall'])
    await write(`pictures/a/${name}.svg`, '<svg/>');
  const { files } = await makeList(folder, '2026-11-24');
  expect(files.map(({ path }) => path).filter((path) => path.startsWith('pictures/'))).toEqual([
    'pictures/a/b-tall-dark.svg',
    'pictures/a/b-tall.svg',
  ]);
});

it('the version changes with the content of a file and with nothing else', async () => {
  const first = await makeList(folder, '2026-11-24');
  await write('share/b.png', 'another');
  await write('index.html', 'story');
  expect((await makeList(folder, '2026-11-25')).version).toBe(first.version);
  await write('index.html', 'Story');
  expect((await makeList(folder, '2026-11-24')).version).not.toBe(first.version);
});

it('the page for missing pages takes along what it names and what its scripts name', async () => {
  const texts: Record<string, string> = {
    'offline/index.html':
      'href="/_astro/Page.AAAAAAAA.css" src="/_astro/a.BBBBBBBB.js" url(/fonts/serif.EEEEEEEE.woff2)',
    '_astro/a.BBBBBBBB.js': 'import"./b.CCCCCCCC.js"',
    '_astro/b.CCCCCCCC.js': '',
    '_astro/c.DDDDDDDD.js': '',
    '_astro/Page.AAAAAAAA.css': 'url(/fonts/sans.FFFFFFFF.woff2)',
    'fonts/sans.FFFFFFFF.woff2': '',
    'fonts/serif.EEEEEEEE.woff2': '',
    'method/index.html': '',
  };
  const shell = await shellOf(Object.keys(texts), (path) => Promise.resolve(texts[path] ?? ''));
  expect(shell).toEqual([
    'offline/index.html',
    '_astro/a.BBBBBBBB.js',
    '_astro/Page.AAAAAAAA.css',
    'fonts/serif.EEEEEEEE.woff2',
    '_astro/b.CCCCCCCC.js',
  ]);
});
