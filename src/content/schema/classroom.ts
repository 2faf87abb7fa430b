import { z } from 'astro/zod';
import { idField, idOf, sentences, stepField, text } from './fields.ts';

const id = idField('q01');
const minutes = z.int().min(1);

/** What a teacher can add to the picture of a frame. Its id is the frame: `attack/area`. */
export const noteSchema = z.strictObject({
  id: stepField(),
  /** What a teacher may say: two or three sentences that the story does not have. */
  say: sentences(20, 'expected two or three sentences'),
  /** What students should notice or be asked: one or two sentences. */
  notice: sentences(10, 'expected one or two sentences'),
  /** What the note rests on beyond the sources of its frame. */
  sources: z.array(idOf('sources')),
});
export type Note = z.infer<typeof noteSchema>;

/** An activity of the deck: the class points at the map of a frame before the frame draws anything there. */
export const activitySchema = z.strictObject({
  id,
  title: text,
  /** What the class is asked, in a sentence or two under the map. */
  words: text,
  /** The frame that answers it. The activity stands before it, on its map. */
  before: stepField('map steps'),
  /** Frames that point at the answer without drawing it: a lesson shows them after the activity. */
  hints: z.array(stepField()).default([]),
  /** The frame to which a link into the story leads meanwhile: one that does not give the answer away. */
  story: stepField(),
  /** What the presenter reads: how it works, and what comes next. */
  say: text,
  notice: text,
});
export type Activity = z.infer<typeof activitySchema>;

/** What a question and an exercise go back to. */
const grounds = {
  /** The frames that show what it is about, in reading order. */
  frames: z.array(stepField()).min(1),
  claims: z.array(idOf('claims')),
  sources: z.array(idOf('sources')).min(1),
};

/** A question to talk about, with one good answer. */
export const questionSchema = z.strictObject({
  id,
  level: z.enum(['starter', 'core', 'advanced']),
  question: text,
  answer: text,
  ...grounds,
});
export type Question = z.infer<typeof questionSchema>;

/** Where students write: empty lines, a table with heads, a box to draw in, or a blank map. */
const spaceSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('lines'), count: z.int().min(1).max(20) }),
    z.strictObject({
      kind: z.literal('table'),
      heads: z.array(text).min(2).max(4),
      /** What the first column has already; an empty text leaves the cell free. */
      rows: z.array(z.string()).min(1),
    }),
    z.strictObject({ kind: z.literal('box') }),
    z.strictObject({
      kind: z.literal('map'),
      /** The map to draw on: this frame without what it shows. */
      frame: stepField('map steps'),
      /** Their stations stand on the map, their legs in a table, without their status. */
      routes: z.array(idOf('routes')),
    }),
  ],
  'expected one of: lines | table | box | map',
);
export type WritingSpace = z.infer<typeof spaceSchema>;

/** Help for younger or newer readers of a sheet. */
const scaffoldSchema = z.strictObject({
  /** How a sentence of an answer may begin; dots stand for what is to be found. */
  starters: z.array(text).min(1).max(6),
  /** Entries of the glossary that the sheet needs. */
  words: z.array(idOf('terms')),
});

/** A task in the criticism of sources, with one good answer. */
export const exerciseSchema = z.strictObject({
  id,
  title: text,
  task: text,
  /** What students need for it, in words. */
  material: text,
  minutes,
  /** What the sheet tells them before they begin. */
  given: z.array(text),
  space: spaceSchema,
  scaffold: scaffoldSchema.optional(),
  answer: text,
  ...grounds,
});
export type Exercise = z.infer<typeof exerciseSchema>;

/** A stretch of a lesson. */
const partSchema = z.strictObject({
  title: text,
  minutes,
  /** What the class does, in two or three sentences. */
  what: text,
  /** The class begins with the claims of the report in our words: on paper, or on the screen. */
  reading: z.literal(true, 'expected true, or nothing').optional(),
  /** Frames on the screen, questions and exercises, each in the order of use. */
  frames: z.array(stepField()),
  questions: z.array(idOf('questions')),
  exercises: z.array(idOf('exercises')),
});

const sum = (parts: readonly { minutes: number }[]): number =>
  parts.reduce((total, part) => total + part.minutes, 0);

/** A plan for one lesson. */
export const lessonSchema = z
  .strictObject({
    id,
    title: text,
    minutes: z.union([z.literal(45), z.literal(90)], 'expected 45 or 90'),
    summary: text,
    aims: z.array(text).min(1),
    /** What a teacher brings or opens. */
    materials: z.array(text).min(1),
    parts: z.array(partSchema).min(2),
    /** For homework, or when there is time. */
    more: z.strictObject({
      questions: z.array(idOf('questions')),
      exercises: z.array(idOf('exercises')),
    }),
  })
  .superRefine((lesson, context) => {
    const total = sum(lesson.parts);
    if (total !== lesson.minutes)
      context.addIssue({
        code: 'custom',
        path: ['minutes'],
        message: `expected the sum of its parts, which is ${total}`,
      });
  });
export type Lesson = z.infer<typeof lessonSchema>;
