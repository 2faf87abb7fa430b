import { describe, expect, it } from 'vitest';
import { folderAddress, pathIn } from './folder-address.ts';

const root = 'file:///home/a%20teacher/copy/';
const page = `${root}present/index.html`;

describe.each(['/', '/story/'])('what scripts write for a site below %s', (base) => {
  const folder = { root, base };

  it('leads into the folder, to the file of the page', () => {
    expect(folderAddress(`${base}evidence/c01/`, page, folder)).toBe(
      `${root}evidence/c01/index.html`,
    );
    expect(folderAddress(base, page, folder)).toBe(`${root}index.html`);
    expect(folderAddress(`${base}glossary/#pmf`, page, folder)).toBe(
      `${root}glossary/index.html#pmf`,
    );
    expect(folderAddress('../evidence/c01/', page, folder)).toBe(`${root}evidence/c01/index.html`);
  });

  it('is left alone where it is right', () => {
    for (const right of [
      '#surge/draw',
      'index.html#surge/draw',
      '../data/t.csv',
      `${root}evidence/c01/index.html`,
      'https://example.org/',
      '//example.org/',
    ])
      expect(folderAddress(right, page, folder), right).toBeUndefined();
  });
});

it('a file is found by any way to write its address', () => {
  const folder = { root, base: '/' };
  for (const written of ['/figures/a.json', '../figures/a.json', `${root}figures/a.json`])
    expect(pathIn(written, page, folder), written).toBe('figures/a.json');
  expect(pathIn('https://example.org/figures/a.json', page, folder)).toBeUndefined();
});
