import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSite } from './site-server.ts';

const FILES = {
  'index.html': '<link rel="icon" href="/story/icon.svg"><p>A story</p>',
  'method/index.html': '<p>الخثير</p>',
  '404.html': '<p>Nothing here</p>',
  'data/t.csv': 'place,count\nMosul,3\n',
  _headers: '/story/method/*\n  X-Method: yes\n',
};
let served: Awaited<ReturnType<typeof serveSite>> | undefined;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'served-'));
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  served = await serveSite(folder, 0);
});
afterAll(async () => {
  served?.server.close();
  served?.server.closeAllConnections();
  await rm(folder, { recursive: true });
});

/** Asks for a path of the host. */
async function ask(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(new URL(path, served?.url), { headers });
  return { response, status: response.status, text: await response.text() };
}

it('a site lies below the folder that it was built for', async () => {
  expect(new URL(served?.url ?? '').pathname).toBe('/story/');
  expect(await ask('/story/')).toMatchObject({ status: 200, text: FILES['index.html'] });
  for (const path of ['/', '/method/', '/story/nowhere/', '/story/../../etc/hosts'])
    expect(await ask(path), path).toMatchObject({ status: 404, text: FILES['404.html'] });
});

it('a folder without a site is told in one sentence, with the name of the folder in OUT', async () => {
  const served = promisify(execFile)(process.execPath, ['src/build/serve.ts'], {
    env: { ...process.env, OUT: join(folder, 'data') },
  });
  await expect(served).rejects.toMatchObject({
    stderr: `npm run serve: found no site in "${join(folder, 'data')}", expected one. Run npm run build, or say where it is: OUT=my-site npm run serve\n`,
  });
});

it('a page is found with and without a slash, and has the fields of its path', async () => {
  for (const path of ['/story/method/', '/story/method', '/story/method/index.html'])
    expect(await ask(path), path).toMatchObject({ status: 200, text: FILES['method/index.html'] });
  const { response } = await ask('/story/method/');
  expect(response.headers.get('X-Method')).toBe('yes');
  expect(response.headers.get('Cache-Control')).toBe('no-cache');
  expect((await ask('/story/')).response.headers.has('X-Method')).toBe(false);
});

it('text comes compressed and says how it is written; a part of a file as it is', async () => {
  const whole = await ask('/story/data/t.csv', { 'Accept-Encoding': 'gzip' });
  expect(whole.text).toBe(FILES['data/t.csv']);
  expect(whole.response.headers.get('Content-Encoding')).toBe('gzip');
  expect(whole.response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
  const part = await ask('/story/data/t.csv', { Range: 'bytes=0-4', 'Accept-Encoding': 'gzip' });
  expect(part).toMatchObject({ status: 206, text: 'place' });
});
