import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../../content/book.ts';
import type { Exercise } from '../../content/schema/classroom.ts';
import { slidesPath } from '../../teach/slides/lesson-file.ts';
import { lessonPack, lessonPages } from './lesson-packs.ts';

const part = (questions: string[], exercises: string[]) => ({
  ...{ title: 'A part', minutes: 20, what: 'All read.', frames: ['attack/area'] },
  questions,
  exercises,
});

const HELP = { starters: ['It says that …'], words: [] };
const EXERCISE: Exercise = {
  ...{ id: 'e01', title: 'A sheet', task: 'Read.', material: 'None.', minutes: 5, given: [] },
  ...{ space: { kind: 'box' }, answer: 'Yes.', frames: [], claims: [], sources: [] },
};
const BOOK: Pick<Book, 'exercises'> = {
  exercises: new Map<string, Exercise>([
    ['e01', EXERCISE],
    ['e02', { ...EXERCISE, id: 'e02', scaffold: HELP }],
  ]),
};

describe('lessonPages(lesson, book)', () => {
  it('prints the sheets and answers of the lesson alone', () => {
    const pages = lessonPages(
      { id: 'one', parts: [part(['q01'], []), part([], ['e01', 'e02'])] },
      BOOK,
    );
    expect(pages).toEqual([
      { name: 'report', path: 'teach/claims/' },
      { name: 'handout', path: 'teach/lessons/one/' },
      { name: 'sheets', path: 'teach/worksheet/', only: ['e01', 'e02'] },
      { name: 'sheets-with-help', path: 'teach/worksheet/', only: ['e02'], withHelp: true },
      { name: 'answers', path: 'teach/answers/', only: ['e01', 'e02', 'q01'] },
    ]);
  });

  it('prints no empty sheets and answers', () => {
    const names = (questions: string[]) =>
      lessonPages({ id: 'one', parts: [part(questions, [])] }, BOOK).map(({ name }) => name);
    expect(names([])).toEqual(['report', 'handout']);
    expect(names(['q01'])).toEqual(['report', 'handout', 'answers']);
  });
});

describe('lessonPack(lesson, pdfs, site)', () => {
  let site = '';
  beforeAll(async () => {
    site = await mkdtemp(join(tmpdir(), 'site-'));
    const path = join(site, slidesPath('one'));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, 'slides');
  });
  afterAll(() => rm(site, { recursive: true }));
  const PDFS = [
    { name: 'handout', paper: 'A4', pdf: strToU8('one') },
    { name: 'handout', paper: 'Letter', pdf: strToU8('two') },
  ] as const;

  it('has the slides, and a folder for each size of paper', async () => {
    const files = unzipSync(await lessonPack('one', PDFS, site));
    expect(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)])).toEqual([
      ['one/slides.pptx', 'slides'],
      ['one/A4/handout.pdf', 'one'],
      ['one/Letter/handout.pdf', 'two'],
    ]);
  });

  it('does without slides that the site has not made', async () => {
    const files = unzipSync(await lessonPack('other', PDFS, site));
    expect(Object.keys(files)).toEqual(['other/A4/handout.pdf', 'other/Letter/handout.pdf']);
  });
});
