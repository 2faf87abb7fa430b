import { cumsum } from 'd3';
import { creditOf } from '../../chart/credit-of.ts';
import { entry, type Book } from '../../content/book.ts';
import type { Activity, Exercise, Lesson, Question } from '../../content/schema/classroom.ts';
import { classroom, title as storyTitle } from '../../model/story.ts';
import { resolvedFrame, type ResolvedFrame } from '../../story/scene/resolved-frame.ts';
import { deckSlidesMessages } from '#messages/deck-slides.ts';
import { slidesMessages as words } from '#messages/slides.ts';
import { activitiesBefore } from '../activities/activities-before.ts';
import { activityFrame } from '../activities/activity-frame.ts';
import { claimsToRead } from '../lessons/claims-to-read.ts';
import { evenPieces } from '../lessons/even-pieces.ts';

/** What every slide has. */
interface SlideShape {
  title: string;
  /** The part of the lesson that it belongs to. */
  part?: string;
  /** What the presenter reads, in paragraphs. */
  notes: string[];
}

/** One slide, before it is laid out. */
export type Slide = SlideShape &
  (
    | { kind: 'opening'; kicker: string; text: string }
    | { kind: 'part'; kicker: string }
    | {
        kind: 'picture';
        /** The frame to which the address under its picture leads: `attack/area`. */
        step: string;
        /** What the picture draws. */
        frame: ResolvedFrame;
        /** The picture in words, for those who do not see it. */
        alt: string;
        /** A line under the headline: what a figure counts, or what the class is asked. */
        line?: string;
        /** Who published what a figure draws. */
        credit?: string;
      }
    | { kind: 'task'; kicker: string; text: string; foot?: string }
    | {
        kind: 'list';
        /** An item without a number has a dot. */
        items: { text: string; number?: number }[];
      }
    | { kind: 'sources'; sources: string[] }
  );
export type PictureSlide = Extract<Slide, { kind: 'picture' }>;

/** So many sources stand on one slide, in two columns. */
const SOURCES_ON_SLIDE = 26;

const paragraph = (label: string, text: string): string[] =>
  text === '' ? [] : [`${label} ${text}`];
const listed = (label: string, items: readonly string[]): string[] =>
  items.length > 0 ? [label, ...items.map((item) => `– ${item}`)] : [];

function sourceNotes(ids: readonly string[], { sources }: Pick<Book, 'sources'>): string[] {
  const names = ids.map((id) => {
    const { publisher, title, published } = entry(sources, id, 'sources');
    return publisher + words.source(title, published);
  });
  return paragraph(words.notes.sources, names.join('; '));
}

function pictureSlide(step: string, book: Book): PictureSlide {
  const frame = resolvedFrame(step, book);
  const { figure, shown } = frame;
  const note = book.notes.get(step);
  return {
    kind: 'picture',
    title: shown.title,
    step,
    frame,
    alt: shown.words,
    ...(figure ? { line: figure.unit, credit: creditOf(figure.sources, book, 'picture') } : {}),
    notes: [
      ...(note
        ? [...paragraph(words.notes.say, note.say), ...paragraph(words.notes.notice, note.notice)]
        : []),
      ...paragraph(words.notes.picture, shown.words),
      ...sourceNotes([...new Set([...shown.sources, ...(note?.sources ?? [])])], book),
    ],
  };
}

/** An activity is asked on its own map, which draws nothing of the answer. */
function activitySlide(activity: Activity, book: Book): PictureSlide {
  const { title, words: asked, story, say, notice } = activity;
  const frame = activityFrame(activity, book);
  return {
    kind: 'picture',
    title,
    step: story,
    frame,
    alt: deckSlidesMessages.drawn(frame.picture?.listed.map(({ name }) => name) ?? []),
    line: asked,
    notes: [...paragraph(words.notes.say, say), ...paragraph(words.notes.notice, notice)],
  };
}

const questionSlide = ({ question, answer, sources }: Question, book: Book): Slide => ({
  kind: 'task',
  title: words.question,
  kicker: '',
  text: question,
  notes: [...paragraph(words.notes.answer, answer), ...sourceNotes(sources, book)],
});

const exerciseSlide = (
  { title, task, material, minutes, answer, sources }: Exercise,
  book: Book,
): Slide => ({
  kind: 'task',
  title,
  kicker: words.exercise(minutes),
  text: task,
  foot: words.sheet(title),
  notes: [
    ...paragraph(words.notes.material, material),
    ...paragraph(words.notes.answer, answer),
    ...sourceNotes(sources, book),
  ],
});

/** The claims of the report in our words. */
const readingSlides = (book: Book): Slide[] =>
  claimsToRead(book.claims).map((claims) => ({
    kind: 'list',
    title: words.reading(claims.map(({ order }) => order)),
    items: claims.map(({ restatement, order }) => ({ text: restatement, number: order })),
    notes: [words.notes.reading],
  }));

interface TimedPart {
  part: Lesson['parts'][number];
  number: number;
  /** Minutes from the start of the lesson. */
  start: number;
  end: number;
}

function timed({ parts }: Lesson): TimedPart[] {
  const ends = cumsum(parts, ({ minutes }) => minutes);
  return parts.map((part, i) => {
    const end = ends[i] ?? 0;
    return { part, number: i + 1, start: end - part.minutes, end };
  });
}

const openingSlide = (lesson: Lesson): Slide => ({
  kind: 'opening',
  title: lesson.title,
  kicker: storyTitle,
  text: words.minutes(lesson.minutes),
  notes: [
    lesson.summary,
    ...listed(words.notes.aims, lesson.aims),
    ...listed(words.notes.materials, lesson.materials),
    ...listed(
      words.notes.plan,
      timed(lesson).map(({ part, start, end }) => words.notes.planned(start, end, part.title)),
    ),
    ...paragraph(words.notes.content, classroom.content_note ?? ''),
  ],
});

/** The sources of all that the lesson shows and asks, in the order of use. */
function lessonSources({ parts, more }: Lesson, book: Book): string[] {
  const own = (ids: readonly string[], collection: 'questions' | 'exercises'): string[] =>
    ids.flatMap((id) => entry<Question | Exercise>(book[collection], id, collection).sources);
  const inParts = parts.flatMap(({ frames, questions, exercises }) => [
    ...frames.flatMap((step) => [
      ...resolvedFrame(step, book).shown.sources,
      ...(book.notes.get(step)?.sources ?? []),
    ]),
    ...own(questions, 'questions'),
    ...own(exercises, 'exercises'),
  ]);
  return [
    ...new Set([
      ...inParts,
      ...own(more.questions, 'questions'),
      ...own(more.exercises, 'exercises'),
    ]),
  ];
}

function sourceSlides(lesson: Lesson, book: Book): Slide[] {
  const pieces = evenPieces(lessonSources(lesson, book), SOURCES_ON_SLIDE);
  return pieces.map((sources, i) => ({
    kind: 'sources',
    title: words.sources(i + 1, pieces.length),
    sources,
    notes: [words.read, words.rights],
  }));
}

/** What a class can go on with after the lesson. */
function moreSlides({ more }: Lesson, book: Book): Slide[] {
  const tasks = more.exercises.map((id) => entry(book.exercises, id, 'exercises'));
  const questions = more.questions.map((id) => entry(book.questions, id, 'questions'));
  if (tasks.length + questions.length === 0) return [];
  const answers = [...questions, ...tasks].flatMap((one) => [
    'question' in one ? one.question : one.title,
    ...paragraph(words.notes.answer, one.answer),
  ]);
  return [
    {
      kind: 'list',
      title: words.more,
      items: [
        ...questions.map(({ question }) => ({ text: question })),
        ...tasks.map(({ title }) => ({ text: words.sheet(title) })),
      ],
      notes: answers,
    },
  ];
}

/**
 * A lesson as slides: its parts with their frames, an activity before the first frame that would answer
 * it, questions and exercises as slides of their own, and the sources at the end. Throws on an unknown id.
 */
export function lessonSlides(lesson: Lesson, book: Book): Slide[] {
  const activities = activitiesBefore(lesson, book);
  const inParts = timed(lesson).flatMap(({ part, number, start, end }): Slide[] => {
    const name = words.part(number, part.title);
    const slides: Slide[] = [
      { kind: 'part', title: part.title, kicker: words.clock(start, end), notes: [part.what] },
      ...(part.reading ? readingSlides(book) : []),
      ...part.frames.flatMap((step) => [
        ...(activities.get(step) ?? []).map((activity) => activitySlide(activity, book)),
        pictureSlide(step, book),
      ]),
      ...part.questions.map((id) => questionSlide(entry(book.questions, id, 'questions'), book)),
      ...part.exercises.map((id) => exerciseSlide(entry(book.exercises, id, 'exercises'), book)),
    ];
    return slides.map((slide) => ({ ...slide, part: name }));
  });
  return [
    openingSlide(lesson),
    ...inParts,
    ...moreSlides(lesson, book),
    ...sourceSlides(lesson, book),
  ];
}
