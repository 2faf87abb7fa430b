import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { inlineFiles, isTaken, zipOf } from './folder-copy.ts';
import { isFetched } from './json-scripts.ts';

const files = new Map<string, string | Uint8Array>([
  ['index.html', '<p>الخثير</p>'],
  ['a/b.bin', Uint8Array.of(1, 2, 3)],
]);

it('a zip holds its files in one folder', () => {
  const found = unzipSync(zipOf(files, 'copy'));
  expect(Object.keys(found)).toEqual(['copy/index.html', 'copy/a/b.bin']);
  expect(strFromU8(found['copy/index.html'] ?? new Uint8Array())).toBe('<p>الخثير</p>');
});

it('the same files make the same zip, and a day that any program can read', () => {
  const zip = zipOf(files, 'copy');
  expect(zipOf(new Map(files), 'copy')).toEqual(zip);
  // 1 January 1980, midnight, as zips write it: wherever it is made.
  expect([...zip.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
});

it('pictures of a map stand in the sheet as well', () => {
  const site = { base: '/', has: () => true };
  expect(inlineFiles("i{--a:url('/map/a.b.avif')}", site, () => Buffer.from('font'))).toBe(
    'i{--a:url(data:image/avif;base64,Zm9udA==)}',
  );
  expect(inlineFiles('i{--a:url(/map/a.b.png)}', site, () => Buffer.from('dots'))).toBe(
    'i{--a:url(data:image/png;base64,ZG90cw==)}',
  );
});

it('fonts stand in the sheet, other addresses stay', () => {
  const css =
    "@font-face{src:url(/fonts/a.woff2) format('woff2')}i{background:url(data:x)}b{src:url('/other/a.woff2')}";
  const site = { base: '/fonts/', has: () => true };
  expect(inlineFiles(css, site, () => Buffer.from('font'))).toBe(
    "@font-face{src:url(data:font/woff2;base64,Zm9udA==) format('woff2')}i{background:url(data:x)}b{src:url('/other/a.woff2')}",
  );
});

it('a copy takes pages, data and sheets for print', () => {
  for (const path of [
    'index.html',
    'present/notes/index.html',
    'figures/surge.json',
    'data/ucdp.csv',
    'handout/story-a4.pdf',
    'handout/maps/attack/area.svg',
    'icon.svg',
  ])
    expect(isTaken(path), path).toBe(true);
});

it('it leaves what only hosts, workers and live maps need', () => {
  for (const path of [
    'sw.js',
    'offline.json',
    'manifest.json',
    'offline/index.html',
    '_headers',
    '404.html',
    'robots.txt',
    'embed/attack/index.html',
    'scenes/attack.json',
    'map/base.json',
    '_astro/live-map.HoECXPl8.js',
    'live/audience.k3_Jd9aQ.js',
    'share/opening.png',
    'figures/surge/draw.svg',
    'corridor-classroom.zip',
    'corridor-classroom.imscc',
    'teach/slides/one-lesson.pptx',
  ])
    expect(isTaken(path), path).toBe(false);
});

it('all that scripts fetch is taken', () => {
  for (const path of [
    'figures/surge.json',
    'evidence/in-brief.json',
    'evidence/c01/index.html',
    'glossary/index.html',
  ]) {
    expect(isFetched(path), path).toBe(true);
    expect(isTaken(path), path).toBe(true);
  }
  for (const path of ['scenes/attack.json', 'index.html', 'evidence.json'])
    expect(isFetched(path), path).toBe(false);
});
