import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isNamedByContent } from '../offline/file-list.ts';
import { pathsIn } from '../offline/write-offline.ts';
import { hashedPath, hashNames, withNewPaths } from './hashed-names.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('hashedPath(path, content)', () => {
  it('puts the beginning of the SHA-256 before the ending', () => {
    // What `printf font | openssl dgst -sha256 -binary | basenc --base64url | cut -c1-8` prints.
    expect(hashedPath('fonts/paper/sans-400.woff2', bytes('font'))).toBe(
      'fonts/paper/sans-400.eV6j76Q9.woff2',
    );
  });

  it('changes with the content and with nothing else, and is known as such a name', () => {
    const path = hashedPath('map/base.json', bytes('{}'));
    expect(hashedPath('map/base.json', bytes('{}'))).toBe(path);
    expect(hashedPath('map/base.json', bytes('{ }'))).not.toBe(path);
    expect(isNamedByContent(path)).toBe(true);
  });
});

describe('withNewPaths(text, renamed, base)', () => {
  const renamed = new Map([
    ['fonts/a.woff2', 'fonts/a.1.woff2'],
    ['map/base.svg', 'map/base.2.svg'],
  ]);
  const changed = (text: string, base = '/'): string => withNewPaths(text, renamed, base);

  it('rewrites addresses in attributes, sheets and JSON, with what follows them', () => {
    expect(changed('<use href="/map/base.svg#land">')).toBe('<use href="/map/base.2.svg#land">');
    expect(changed("url(/fonts/a.woff2) url('/fonts/a.woff2')")).toBe(
      "url(/fonts/a.1.woff2) url('/fonts/a.1.woff2')",
    );
    const json = JSON.stringify(['<use href="/map/base.svg#land"/>']);
    expect(JSON.parse(changed(json))).toEqual(['<use href="/map/base.2.svg#land"/>']);
  });

  it('leaves other addresses and words as they are', () => {
    for (const text of [
      '<p>/map/base.svg is a file</p>',
      '<a href="/sub/map/base.svg">',
      '<a href="/map/base.svgz">',
      '<a href="https://example.org/map/base.svg">',
      '<a href="map/base.svg">',
    ])
      expect(changed(text), text).toBe(text);
  });

  it('knows the folder of the site on its host', () => {
    expect(changed('"/story/map/base.svg" "/map/base.svg"', '/story/')).toBe(
      '"/story/map/base.2.svg" "/map/base.svg"',
    );
  });
});

describe('hashNames(folder, base, renamed)', () => {
  let folder = '';
  const write = async (files: Readonly<Record<string, string>>): Promise<void> => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'names-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('renames what pages share and nothing else, and rewrites pages and data', async () => {
    const font = hashedPath('fonts/a.woff2', bytes('font'));
    const script = 'live/embed.BBBBBBBB.js';
    await write({
      'index.html': '<script src="/live/embed.js"></script><style>url(/fonts/a.woff2)</style>',
      'stills/one.json': '["\\"/fonts/a.woff2\\""]',
      'fonts/a.woff2': 'font',
      'embed.js': 'public',
      [script]: 'import "./a.CCCCCCCC.js"',
      'live/a.CCCCCCCC.js': '',
    });
    await hashNames(folder, '/', new Map([['live/embed.js', script]]));
    expect(await pathsIn(folder)).toEqual(
      ['embed.js', font, 'index.html', 'live/a.CCCCCCCC.js', script, 'stills/one.json'].toSorted(),
    );
    const textOf = (path: string) => readFile(join(folder, path), 'utf8');
    expect(await textOf('index.html')).toBe(
      `<script src="/${script}"></script><style>url(/${font})</style>`,
    );
    expect(await textOf('stills/one.json')).toBe(`["\\"/${font}\\""]`);
  });

  it.each(['live/a.CCCCCCCC.js', '_astro/a.CCCCCCCC.css', 'embed.js'])(
    'refuses an address in %s, whose name would stay when the file changes',
    async (path) => {
      await write({ [path]: 'fetch("/map/base.json")', 'map/base.json': '{}' });
      await expect(hashNames(folder, '/', new Map())).rejects.toThrow(`${path}: found the address`);
    },
  );
});
