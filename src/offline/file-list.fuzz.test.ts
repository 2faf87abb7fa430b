import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyValue, asJson, hostileText, RUNS, spoiled } from '../model/hostile-values.fixture.ts';
import { fileAt, LIST_PATH, parseList, sizeOf, type FileList } from './file-list.ts';

const VALID: FileList = {
  version: 'd3422f7f',
  changed: '2026-11-24',
  shell: ['offline/index.html'],
  files: [
    { path: 'index.html', bytes: 12, hash: 'aa' },
    { path: 'offline/index.html', bytes: 3, hash: 'bb' },
  ],
  copy: { path: 'corridor-classroom.zip', bytes: 5 },
  packages: [{ kind: 'scorm', path: 'corridor-classroom-scorm.zip', bytes: 6 }],
};
const SCOPE = 'https://example.org/story/';

const parsed = (text: string): FileList | undefined => {
  try {
    return parseList(text);
  } catch (error) {
    // Refused, and not stumbled over later.
    expect(error).toBeInstanceOf(Error);
    return undefined;
  }
};

it('whatever a host answers for the list, it is refused or is a list through and through', () => {
  const text = fc.oneof(
    hostileText(['{"version":', '"a"', ',"files":', '[]', '}']),
    fc.json(),
    fc.oneof(anyValue, spoiled(VALID)).map(asJson),
  );
  fc.assert(
    fc.property(text, (answer) => {
      const list = parsed(answer);
      if (!list) return;
      expect([list.version, list.changed].map((part) => typeof part)).toEqual(['string', 'string']);
      expect(list.shell.every((path) => typeof path === 'string')).toBe(true);
      expect(list.files.every(({ path, hash }) => path !== '' && hash !== '')).toBe(true);
      expect(Number.isFinite(sizeOf(list.files))).toBe(true);
      expect(list.copy === undefined || list.copy.bytes >= 0).toBe(true);
      expect((list.packages ?? []).every(({ kind, bytes }) => kind !== '' && bytes >= 0)).toBe(
        true,
      );
      expect(fileAt(list, `${SCOPE}nowhere.html`, SCOPE)).toBeUndefined();
      expect(parseList(JSON.stringify(list))).toEqual(list);
    }),
    RUNS,
  );
  expect(parseList(JSON.stringify(VALID))).toEqual(VALID);
});

it('any address has a file of the list, or none', () => {
  const path = hostileText(['/', 'index.html', 'offline/', '?', '#', 'story/']);
  fc.assert(
    fc.property(path, (asked) => {
      // What no browser asks for, it cannot ask a worker for either.
      fc.pre(URL.canParse(asked, SCOPE));
      const file = fileAt(VALID, new URL(asked, SCOPE).href, SCOPE);
      if (file) expect(VALID.files).toContain(file);
    }),
    RUNS,
  );
  expect(LIST_PATH).toBe('offline.json');
});
