import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  handoutFiles,
  lessonPacks,
  LIST,
  PACKS,
  type HandoutFile,
  type LessonPack,
} from './handout-files.ts';

const FILE: HandoutFile = {
  name: 'story-a4.pdf',
  path: 'handout/',
  paper: 'A4',
  pages: 30,
  bytes: 4_000_000,
};
const PACK: LessonPack = { lesson: 'one-lesson', name: 'one-lesson.zip', bytes: 5_000_000 };
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handout-'));
  await writeFile(join(folder, LIST), JSON.stringify([FILE]));
  await writeFile(join(folder, PACKS), JSON.stringify([PACK]));
});
afterAll(() => rm(folder, { recursive: true }));

describe('handoutFiles(folder)', () => {
  it('lists the PDFs of a build that was given some', () => {
    expect(handoutFiles(folder)).toEqual([FILE]);
  });

  it('has none in any other build', () => {
    expect(handoutFiles('')).toEqual([]);
  });

  it('throws on a folder without a list, so that no link leads nowhere', () => {
    expect(() => handoutFiles(join(folder, 'elsewhere'))).toThrow('ENOENT');
  });
});

describe('lessonPacks(folder)', () => {
  it('lists the packs of a build that was given some, and none in any other', () => {
    expect(lessonPacks(folder)).toEqual([PACK]);
    expect(lessonPacks('')).toEqual([]);
    expect(() => lessonPacks(join(folder, 'elsewhere'))).toThrow('ENOENT');
  });
});
