import { describe, expect, it } from 'vitest';
import { baseOf, fromTo, localAddress, type Site } from './local-address.ts';

const files = ['index.html', 'evidence/index.html', 'evidence/c01/index.html', 'data/t.csv'];
const has = (path: string): boolean => files.includes(path);

describe.each(['/', '/story/'])('in a site below %s', (base) => {
  const site: Site = { base, has };
  const from = (page: string, path: string) => localAddress(base + path, page, site);

  it('an address leads to a file of the folder, from wherever it stands', () => {
    expect(from('evidence/c01/index.html', '')).toBe('../../index.html');
    expect(from('evidence/c01/index.html', 'evidence/')).toBe('../index.html');
    expect(from('index.html', 'evidence/c01/')).toBe('evidence/c01/index.html');
    expect(from('index.html', 'evidence/c01')).toBe('evidence/c01/index.html');
    expect(from('evidence/index.html', 'data/t.csv')).toBe('../data/t.csv');
  });

  it('places in pages stay', () => {
    expect(from('evidence/index.html', '#attack/area')).toBe('../index.html#attack/area');
    expect(from('index.html', '#attack/area')).toBe('#attack/area');
  });

  it('what a page asks of its script stays', () => {
    expect(from('index.html', 'evidence/?a=b#c')).toBe('evidence/index.html?a=b#c');
    expect(from('evidence/index.html', 'evidence/?a=b')).toBe('index.html?a=b');
  });

  it('there is none for what the copy does not have', () => {
    expect(from('index.html', 'pictures/a.png')).toBeUndefined();
    expect(from('index.html', 'evidence/c99/')).toBeUndefined();
  });
});

it('the root of a site is told by its icon', () => {
  expect(baseOf('<link rel="icon" href="/icon.svg" type="image/svg+xml">')).toBe('/');
  expect(baseOf('<link rel="icon" href="/a/b/icon.svg">')).toBe('/a/b/');
  expect(() => baseOf('<p>')).toThrow();
});

it('files name each other from their folders', () => {
  expect(fromTo('index.html', 'in-folder.js')).toBe('in-folder.js');
  expect(fromTo('present/notes/index.html', 'scripts/1.js')).toBe('../../scripts/1.js');
});
