import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  fileAt,
  hashOf,
  isNamedByContent,
  mayBeKept,
  parseList,
  pathAt,
  type FileList,
} from './file-list.ts';

const list: FileList = {
  version: 'v',
  changed: '2026-11-24',
  shell: [],
  files: ['index.html', 'method/index.html', 'map/base.json'].map((path) => ({
    path,
    bytes: 1,
    hash: path,
  })),
};

describe('the file for an address', () => {
  const found = (address: string, scope = 'https://example.org/story/') =>
    fileAt(list, new URL(address, scope).href, scope)?.path;

  it('is that of the page, with or without a slash, a question or a place', () => {
    expect(found('')).toBe('index.html');
    expect(found('?from=mail#attack/area')).toBe('index.html');
    expect(found('method/')).toBe('method/index.html');
    expect(found('method')).toBe('method/index.html');
    expect(found('method/index.html')).toBe('method/index.html');
    expect(found('map/base.json')).toBe('map/base.json');
  });

  it('is none for other addresses', () => {
    for (const other of ['map/', 'metho', '../', 'https://example.com/story/method/'])
      expect(found(other), other).toBeUndefined();
  });
});

it('a path is told only for what stands below the root', () => {
  expect(pathAt('https://a.org/x/y.json?z#w', 'https://a.org/x/')).toBe('y.json');
  expect(pathAt('https://a.org/xy.json', 'https://a.org/x/')).toBeUndefined();
});

it('pictures to download, pages for others and the worker itself are not kept', () => {
  for (const path of [
    'share/opening.png',
    'pictures/attack/area.svg',
    'embed/attack/index.html',
    'oembed/x.json',
    'sw.js',
    'offline.json',
    'manifest.json',
    '404.html',
    '_headers',
    'corrections.xml',
    'corridor-classroom.zip',
    'corridor-classroom.imscc',
    'teach/slides/one-lesson.pptx',
    'scenes/',
    'scenes/index.html',
  ])
    expect(mayBeKept(path), path).toBe(false);
  for (const path of [
    'index.html',
    'scenes/attack.json',
    'map/base.k3_Jd9aQ.svg',
    'map/noise.k3_Jd9aQ.png',
    'live/audience.k3_Jd9aQ.js',
    'handout/story-a4.pdf',
    'fonts/sans.k3_Jd9aQ.woff2',
    'data/ucdp.csv',
    // As addresses may be written.
    '',
    'data',
    'evidence/c01/',
  ])
    expect(mayBeKept(path), path).toBe(true);
});

it('only names with a hash of the content tell the content', () => {
  expect(isNamedByContent('_astro/panel.B570nTi-.js')).toBe(true);
  for (const path of [
    '_astro/maplibre-gl-worker.CZtFQQIV.mjs',
    'fonts/paper/sans-400.k3_Jd9aQ.woff2',
    'map/base.k3_Jd9aQ.json',
    'map/base.k3_Jd9aQ.svg',
  ])
    expect(isNamedByContent(path), path).toBe(true);
  for (const path of [
    'embed.js',
    'map/base.json',
    'evidence.schema.json',
    'fonts/sans.woff2',
    'sw.js',
  ])
    expect(isNamedByContent(path), path).toBe(false);
});

it('a hash is the beginning of the SHA-256', async () => {
  const text = 'An hour in the desert';
  const whole = createHash('sha256').update(text).digest('hex');
  expect(await hashOf(new TextEncoder().encode(text))).toBe(whole.slice(0, 32));
});

it('what is no list is refused', () => {
  expect(parseList(JSON.stringify(list))).toEqual(list);
  for (const other of ['<!doctype html>', 'null', '{}', '{"version":"v"}'])
    expect(() => parseList(other), other).toThrow();
});
