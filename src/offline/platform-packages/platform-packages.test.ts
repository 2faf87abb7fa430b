import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { classroomMessages } from '#messages/classroom.ts';
import type { PackageKind } from './manifest.ts';
import { platformPackage } from './platform-package.ts';

const FILES = new Map<string, string | Uint8Array>([
  ['READ ME.txt', 'Open index.html.'],
  ['index.html', '<p>The story</p>'],
  ['present/index.html', '<p>The deck</p>'],
  ['scripts/1.js', ''],
  ['pictures/a b & c.svg', new Uint8Array([1, 2])],
]);

const opened = (kind: PackageKind) => {
  const files = unzipSync(platformPackage(kind, FILES));
  const text = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
  const manifest = new DOMParser().parseFromString(text, 'text/xml');
  const all = (name: string) => [...manifest.getElementsByTagName(name)] as unknown as Element[];
  return { files, manifest, all };
};

describe.each(['scorm', 'cartridge'] as const)('platformPackage(%j, files)', (kind) => {
  it('names in its manifest every file that it has, once, as an address', () => {
    const { files, all } = opened(kind);
    const named = all('file').map((file) => decodeURI(file.getAttribute('href') ?? ''));
    // linkedom leaves entities in attributes of XML as they are written.
    expect(
      ['imsmanifest.xml', ...named.map((one) => one.replace('&amp;', '&'))].toSorted(),
    ).toEqual(Object.keys(files).toSorted());
    expect(Object.keys(files)).not.toContain(classroomMessages.readMe.file);
  });

  it('lists the story and the deck, each with a resource and what it depends on', () => {
    const { all } = opened(kind);
    const items = all('item').filter((item) => item.hasAttribute('identifierref'));
    expect(items.map((item) => item.textContent.trim())).toEqual(['The story', 'The deck']);
    const resources = new Map(all('resource').map((one) => [one.getAttribute('identifier'), one]));
    const pages = items.map((item) => resources.get(item.getAttribute('identifierref')));
    expect(pages.map((page) => page?.getAttribute('href'))).toEqual([
      'index.html',
      'present/index.html',
    ]);
    for (const page of pages) {
      const [dependency] = page?.getElementsByTagName('dependency') ?? [];
      expect(resources.has(dependency?.getAttribute('identifierref') ?? '')).toBe(true);
    }
  });

  it('is the same whenever it is made', () => {
    expect(platformPackage(kind, FILES)).toEqual(platformPackage(kind, FILES));
  });
});

it('says what it is, in the words that platforms look for', () => {
  const schemaOf = (kind: PackageKind) =>
    ['schema', 'schemaversion'].map((name) => opened(kind).all(name)[0]?.textContent);
  expect(schemaOf('scorm')).toEqual(['ADL SCORM', '1.2']);
  expect(schemaOf('cartridge')).toEqual(['IMS Common Cartridge', '1.1.0']);
});
