import { beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../../content/book.ts';
import type { Lesson } from '../../content/schema/classroom.ts';
import { checkSample } from '../../content/fixture/sample-content.fixture.ts';
import { lessonSlides, type PictureSlide, type Slide } from './lesson-slides.ts';

let book: Book;
let lesson: Lesson;
let slides: Slide[];
beforeAll(async () => {
  ({ book } = await checkSample());
  [lesson] = [...book.lessons.values()] as [Lesson];
  slides = lessonSlides(lesson, book);
});

describe('lessonSlides(lesson, book)', () => {
  it('follows the plan: parts, frames with the activity before its answer, questions, exercises, sources', () => {
    expect(slides.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      'opening: One lesson',
      'part: Read',
      `picture: ${book.scenes.get('attack')?.frames[0]?.title ?? ''}`,
      'picture: Where was it?',
      'picture: A soft area',
      'task: Talk about it',
      'part: Draw',
      'task: Where was it?',
      'sources: Sources',
    ]);
  });

  it('asks what an activity asks on a map that draws nothing of the answer', () => {
    const asked = slides.find(({ title }) => title === 'Where was it?');
    if (asked?.kind !== 'picture') throw new Error('found no picture of the activity');
    const answer = slides.find(({ title }) => title === 'A soft area');
    if (answer?.kind !== 'picture') throw new Error('found no picture of the answer');
    const drawn = ({ frame }: PictureSlide): number => frame.picture?.items.length ?? 0;
    expect(drawn(answer)).toBeGreaterThan(0);
    expect(drawn(asked)).toBe(0);
    expect(asked.frame.picture?.mustSee).toEqual(answer.frame.picture?.mustSee);
  });

  it('has the claims in our words where the class reads them, each once', () => {
    const [part] = lesson.parts;
    if (!part) throw new Error('found no part');
    const reading = lessonSlides({ ...lesson, parts: [{ ...part, reading: true }] }, book);
    const items = reading.flatMap((slide) => (slide.kind === 'list' ? slide.items : []));
    expect(items).toEqual(
      [...book.claims.values()]
        .toSorted((a, b) => a.order - b.order)
        .map(({ restatement, order }) => ({ text: restatement, number: order })),
    );
    expect(reading[2]?.kind).toBe('list');
  });

  it('says in the notes of a picture what a teacher can say and ask, and what it rests on', () => {
    const notes = slides.find(({ title }) => title === 'A soft area')?.notes.join('\n');
    expect(notes).toContain('To say: The edge is soft because nobody measured it.');
    expect(notes).toContain('To ask: Where is it?');
    for (const id of ['field-log', 'report'])
      expect(notes).toContain(book.sources.get(id)?.title ?? 'no such source');
  });

  it('keeps answers in the notes, off the screen', () => {
    for (const slide of slides) {
      const { notes, ...shown } = slide;
      expect(JSON.stringify(shown)).not.toMatch(/One party alone|Nobody knows/);
      if (slide.kind === 'task') expect(notes.join('\n')).toMatch(/One party alone|Nobody knows/);
    }
  });

  it('tells when a part begins and ends', () => {
    const clocks = slides.flatMap((slide) => (slide.kind === 'part' ? [slide.kicker] : []));
    expect(clocks).toEqual(['Minutes 0 to 25', 'Minutes 25 to 45']);
  });

  it('names every source once at the end, on as many slides as they need', () => {
    const sources = slides.flatMap((slide) => (slide.kind === 'sources' ? slide.sources : []));
    expect(sources.toSorted()).toEqual(['field-log', 'report']);
    const many = new Map(
      Array.from({ length: 60 }, (_, i) => [`s${i}`, { ...book.sources.get('report') }]),
    ) as Book['sources'];
    const note = book.notes.get('attack/region');
    if (!note) throw new Error('found no note');
    const notes = new Map([
      ...book.notes,
      ['attack/region', { ...note, sources: [...many.keys()] }],
    ]);
    const long = lessonSlides(lesson, {
      ...book,
      notes,
      sources: new Map([...book.sources, ...many]),
    });
    const pages = long.flatMap((slide) => (slide.kind === 'sources' ? [slide] : []));
    expect(pages.flatMap((page) => page.sources)).toHaveLength(62);
    expect(pages.map(({ title }) => title)).toEqual([
      'Sources, 1 of 3',
      'Sources, 2 of 3',
      'Sources, 3 of 3',
    ]);
  });

  it('lists what there is for homework, where there is any', () => {
    const more = { questions: ['q01'], exercises: ['e01'] };
    const last = lessonSlides({ ...lesson, more }, book).find(({ kind }) => kind === 'list');
    expect(last).toMatchObject({
      items: [{ text: 'Who saw it?' }, { text: 'On the worksheet: “Where was it?”' }],
    });
  });
});
