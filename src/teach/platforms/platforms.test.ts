import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../../content/book.ts';
import { checkSample } from '../../content/fixture/sample-content.fixture.ts';
import { moodleXml } from './moodle-xml.ts';
import { googleClassroom } from './platform-files.ts';
import { qtiPackage } from './qti.ts';
import { tasksOf, type Task } from './tasks.ts';

const parse = (xml: string): XMLDocument =>
  new DOMParser().parseFromString(xml, 'text/xml') as unknown as XMLDocument;
const all = (within: XMLDocument | Element, name: string): Element[] => [
  ...within.getElementsByTagName(name),
];
const textsOf = (within: XMLDocument | Element, name: string): string[] =>
  all(within, name).map((one) => one.textContent.trim());

let book: Book;
let tasks: Task[];
beforeAll(async () => {
  ({ book } = await checkSample());
  tasks = tasksOf(book);
});
/** The task of the one exercise of the sample, changed. */
function exerciseTask(change: object): Task {
  const exercise = book.exercises.get('e01');
  if (!exercise) throw new Error('found no exercise e01');
  const [task] = tasksOf({
    questions: new Map(),
    exercises: new Map([['e01', { ...exercise, ...change }]]),
  });
  if (!task) throw new Error('found no task');
  return task;
}

describe('tasksOf(book)', () => {
  it('has questions and exercises, each with its good answer apart', () => {
    expect(tasks.map(({ id }) => id)).toEqual(['q01', 'e01']);
    for (const { html, answer } of tasks) {
      expect(answer).toMatch(/One party alone|Nobody knows/);
      expect(html).not.toMatch(/One party alone|Nobody knows/);
    }
  });

  it('says of an exercise what is known, and where to draw', () => {
    const [, drawn] = tasks;
    expect(drawn?.isDrawn).toBe(true);
    expect(drawn?.html).toContain('<li>It was in the steppe.</li>');
    expect(drawn?.html).toContain('on the sheet “Where was it?”');
  });

  it('makes a table to fill in the start of the answer, with a cell for each head', () => {
    const space = { kind: 'table', heads: ['Word', 'Why?', 'Who?'], rows: ['a & b', ''] };
    const { template = '', isDrawn } = exerciseTask({ space });
    const table = parse(template);
    expect(textsOf(table, 'th')).toEqual(['Word', 'Why?', 'Who?']);
    expect(textsOf(table, 'td')).toEqual(['a & b', '', '', '', '', '']);
    expect(isDrawn).toBe(false);
  });

  it('marks Arabic as such', () => {
    expect(exerciseTask({ task: 'Read الحضر aloud' }).html).toContain(
      '<span lang="ar" xml:lang="ar" dir="rtl">الحضر</span>',
    );
  });

  it('cuts a long question at a word where it is a title', () => {
    const question = {
      ...book.questions.get('q01'),
      question: `${'word '.repeat(15)}longer words`,
    };
    const [task] = tasksOf({
      questions: new Map([['q01', question]]) as Book['questions'],
      exercises: new Map(),
    });
    expect(task?.title).toBe(`${'word '.repeat(15).trim()} …`);
    expect(task?.html).toContain('longer words');
  });
});

describe('moodleXml(tasks)', () => {
  it('has a category, then an essay for each task, in the elements that Moodle reads', () => {
    const quiz = parse(moodleXml(tasks));
    const questions = all(quiz, 'question');
    expect(questions.map((one) => one.getAttribute('type'))).toEqual([
      'category',
      'essay',
      'essay',
    ]);
    const [, first, drawn] = questions;
    if (!first || !drawn) throw new Error('found too few questions');
    expect(textsOf(first, 'name')).toEqual(['Who saw it?']);
    expect(textsOf(first, 'questiontext')).toEqual(['<p>Who saw it?</p>']);
    expect(textsOf(first, 'graderinfo')).toEqual(['<p>One party alone.</p>']);
    expect(textsOf(first, 'attachments')).toEqual(['0']);
    expect(textsOf(drawn, 'attachments')).toEqual(['1']);
  });

  it('keeps the answer from students', () => {
    const quiz = parse(moodleXml(tasks));
    expect(textsOf(quiz, 'generalfeedback')).toEqual(['', '']);
    expect(textsOf(quiz, 'responsetemplate')).toEqual(['', '']);
  });
});

describe('qtiPackage(tasks)', () => {
  const partsOf = (bytes: Uint8Array): Record<string, XMLDocument> =>
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([path, part]) => [path, parse(strFromU8(part))]),
    );
  const refs = (within: XMLDocument | Element, name: string, attribute: string) =>
    all(within, name).map((one) => one.getAttribute(attribute));

  it('names in its manifest every file that it has, and no other', () => {
    const parts = partsOf(qtiPackage(tasks));
    const manifest = parts['imsmanifest.xml'];
    if (!manifest) throw new Error('found no manifest');
    expect(['imsmanifest.xml', ...refs(manifest, 'file', 'href')].toSorted()).toEqual(
      Object.keys(parts).toSorted(),
    );
    const items = all(manifest, 'resource').slice(1);
    expect(items.map((one) => one.getAttribute('identifier'))).toEqual(
      refs(manifest, 'dependency', 'identifierref'),
    );
  });

  it('has a test that refers to each item', () => {
    const parts = partsOf(qtiPackage(tasks));
    const test = parts['test.xml'];
    if (!test) throw new Error('found no test');
    for (const [i, href] of refs(test, 'assessmentItemRef', 'href').entries()) {
      const item = parts[href ?? '']?.documentElement;
      expect(item?.getAttribute('identifier')).toBe(tasks[i]?.id);
    }
  });

  it('shows the answer to scorers and tutors alone', () => {
    const item = partsOf(qtiPackage(tasks))['items/q01.xml'];
    if (!item) throw new Error('found no item');
    const [rubric] = all(item, 'rubricBlock');
    expect(rubric?.getAttribute('view')).toBe('scorer tutor');
    expect(rubric?.textContent).toContain('One party alone.');
    expect(textsOf(item, 'div').join()).not.toContain('One party alone.');
    expect(refs(item, 'extendedTextInteraction', 'responseIdentifier')).toEqual(
      refs(item, 'responseDeclaration', 'identifier'),
    );
  });

  it('has no attribute that QTI does not know', () => {
    const space = { kind: 'table', heads: ['One', 'Two'], rows: ['الحضر'] };
    const item = strFromU8(
      unzipSync(qtiPackage([exerciseTask({ space })]))['items/e01.xml'] ?? new Uint8Array(),
    );
    expect(item).toContain('<span xml:lang="ar">الحضر</span>');
    expect(item).not.toMatch(/ (dir|border|lang)=/);
  });

  it('is the same whenever it is made', () => {
    expect(qtiPackage(tasks)).toEqual(qtiPackage(tasks));
  });
});

it('googleClassroom(url, title) leads to a page that offers the story', () => {
  const url = new URL(googleClassroom('https://example.org/a story/?b&c', 'One & two'));
  expect(url.origin).toBe('https://classroom.google.com');
  expect(url.searchParams.get('url')).toBe('https://example.org/a story/?b&c');
  expect(url.searchParams.get('title')).toBe('One & two');
});
