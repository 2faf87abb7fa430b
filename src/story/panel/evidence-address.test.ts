import { expect, test } from 'vitest';
import { claimPath, sourcePath, termPath } from '../../content/addresses/evidence-addresses.ts';
import { claimIn, isPlainClick, termIn } from './evidence-address.ts';

const at = (path: string): URL => new URL(path, 'https://example.org/');

test('the page of a claim is recognised below any base, and only a page of one claim', () => {
  expect(claimIn(at(claimPath('c03')))).toBe('c03');
  expect(claimIn(at(`some/base/${claimPath('c26')}`))).toBe('c26');
  for (const other of [
    '',
    'evidence/',
    'evidence/c03',
    `not-${claimPath('c03')}x/`,
    'sources/c03/',
  ])
    expect(claimIn(at(other)), other).toBeUndefined();
});

test('an address that names a place on the page of a claim is meant for the page', () => {
  expect(claimIn(at(`${claimPath('c03')}#against`))).toBeUndefined();
});

test('a term is recognised by page and place together', () => {
  expect(termIn(at(termPath('pmf')))).toBe('pmf');
  expect(termIn(at(`base/${termPath('will-of-victory')}`))).toBe('will-of-victory');
  for (const other of ['glossary/', sourcePath('pmf'), '#pmf'])
    expect(termIn(at(other)), other).toBeUndefined();
});

test('in a folder, where pages are named in full, they are recognised as well', () => {
  expect(claimIn(at('copy/evidence/c03/index.html'))).toBe('c03');
  expect(termIn(at('copy/glossary/index.html#pmf'))).toBe('pmf');
  expect(claimIn(at('copy/evidence/index.html'))).toBeUndefined();
});

test('only a plain click with the first button opens something here', () => {
  const click = (more: Partial<MouseEvent> = {}): boolean =>
    isPlainClick({
      button: 0,
      metaKey: false,
      ctrlKey: false,
      shiftKey: false,
      altKey: false,
      ...more,
    } as MouseEvent);
  expect(click()).toBe(true);
  for (const more of [
    { button: 1 },
    { metaKey: true },
    { ctrlKey: true },
    { shiftKey: true },
    { altKey: true },
  ])
    expect(click(more), JSON.stringify(more)).toBe(false);
});
