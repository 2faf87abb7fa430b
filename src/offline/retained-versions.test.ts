import { expect, it } from 'vitest';
import type { FileList } from './file-list.ts';
import { retainedVersions } from './retained-versions.ts';

const of = (version: string, bytes: number): FileList => ({
  version,
  changed: '2026-11-24',
  shell: [],
  files: [{ path: 'index.html', bytes, hash: version }],
});
const retained = (lists: readonly FileList[], wanted: readonly string[], most: number): string[] =>
  retainedVersions(lists, wanted, most).map(({ version }) => version);

it('older versions stay while there is room, the newest first', () => {
  const lists = [of('now', 50), of('before', 40), of('long before', 30), of('first', 10)];
  expect(retained(lists, ['now'], 70)).toEqual(['now', 'before', 'long before']);
  expect(retained(lists, ['now'], 69)).toEqual(['now', 'before']);
});

it('what the reader keeps stays in any case', () => {
  const lists = [of('now', 50), of('before', 40), of('kept', 500)];
  expect(retained(lists, ['now', 'kept'], 0)).toEqual(['now', 'kept']);
});
