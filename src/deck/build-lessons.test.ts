import { beforeAll, describe, expect, it } from 'vitest';
import type { Book } from '../content/book.ts';
import { checkSample } from '../content/fixture/sample-content.fixture.ts';
import type { Lesson } from '../content/schema/classroom.ts';
import { deckLesson, exerciseOf, questionOf, textSlides } from './build-lessons.ts';

let book: Book;
beforeAll(async () => {
  ({ book } = await checkSample());
});

const lessonOf = (...parts: Partial<Lesson['parts'][number]>[]): Lesson => ({
  ...{ id: 'short', title: 'Short', minutes: 45, summary: 'One.', aims: [], materials: [] },
  more: { questions: [], exercises: [] },
  parts: parts.map((part, i) => ({
    ...{ title: `Part ${i + 1}`, minutes: 10, what: 'All.' },
    ...{ frames: [], questions: [], exercises: [] },
    ...part,
  })),
});
const stepsOf = (lesson: Lesson, covered: string[] = []): string[][] =>
  deckLesson(lesson, book, (id) => `activity/${id}`, covered).parts.map(({ steps }) => steps);

describe('the slides of words', () => {
  it('have every claim once, in the order of the report, and every question and sheet', () => {
    const slides = textSlides(book);
    const ofKind = (kind: string) => slides.filter((slide) => slide.kind === kind);
    const claims = ofKind('claims').flatMap((slide) => slide.claims);
    expect(claims.toSorted()).toEqual([...book.claims.keys()].toSorted());
    expect(ofKind('question').map(({ text }) => text)).toEqual(
      [...book.questions.values()].map(({ question }) => question),
    );
    expect(ofKind('sheet').map(({ title }) => title)).toEqual(
      [...book.exercises.values()].map(({ title }) => title),
    );
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
  });

  it('know their question or exercise', () => {
    const [question] = book.questions.values();
    const [exercise] = book.exercises.values();
    const slides = textSlides(book);
    const idOf = (kind: string): string => slides.find((slide) => slide.kind === kind)?.id ?? '';
    expect(questionOf(idOf('question'), book)).toBe(question);
    expect(exerciseOf(idOf('sheet'), book)).toBe(exercise);
    expect(questionOf(idOf('sheet'), book)).toBeUndefined();
    expect(exerciseOf(idOf('question'), book)).toBeUndefined();
  });
});

describe('a lesson in the deck', () => {
  it('has in each part the claims, its frames, its questions, its sheets', () => {
    const [question = ''] = book.questions.keys();
    const [exercise = ''] = book.exercises.keys();
    const claims = textSlides(book).filter(({ kind }) => kind === 'claims');
    expect(
      stepsOf(
        lessonOf(
          { frames: ['attack/region'], questions: [question], exercises: [exercise] },
          { reading: true, frames: ['counts/draw'] },
        ),
      ),
    ).toEqual([
      ['attack/region', `slide/question-${question}`, `slide/sheet-${exercise}`],
      [...claims.map(({ id }) => id), 'counts/draw'],
    ]);
  });

  it('asks before the first frame that would answer', () => {
    expect(stepsOf(lessonOf({ frames: ['attack/region', 'attack/area'] }))).toEqual([
      ['attack/region', 'activity/where', 'attack/area'],
    ]);
  });

  it('does not ask before a frame whose answer the deck covers', () => {
    expect(stepsOf(lessonOf({ frames: ['attack/area'] }), ['attack/area'])).toEqual([
      ['attack/area'],
    ]);
  });

  it('shows a step once', () => {
    const twice = lessonOf({ frames: ['attack/region'] }, { frames: ['attack/region'] });
    expect(stepsOf(twice)).toEqual([['attack/region'], []]);
  });
});
