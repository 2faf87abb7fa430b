import { z } from 'astro/zod';
import { day, idField, idOf, text } from './fields.ts';

const id = idField('fight-2020-01-17');

/** Something that the report says, by which an event on record can be held against it. */
export const criterionSchema = z.strictObject({
  id,
  /** Its place among the columns, from 1. */
  order: z.int().min(1),
  /** One to three words, as the head of a column. */
  name: text,
  /** What an event must have for a yes, in one sentence. */
  asks: text,
  /** The words of the report that it comes from, few. */
  words: text,
});
export type Criterion = z.infer<typeof criterionSchema>;

/** Answers to the question whether an event has what a criterion asks for. */
export const FITS = ['yes', 'no', 'unknown'] as const;
export type Fit = (typeof FITS)[number];

/** An event on record that may be the one in the report. */
export const candidateSchema = z.strictObject({
  id,
  day,
  /** Whether its day lies in the span of days that is left for the event. */
  isInWindow: z.boolean(),
  what: text,
  /** The unit that was attacked, as the account names it; null where it names none. */
  unit: text.nullable(),
  /** What speaks against it, or is not known of it. */
  caveat: text,
  /** Criteria by answer, each criterion once. */
  fit: z.strictObject({
    yes: z.array(idOf('criteria')),
    no: z.array(idOf('criteria')),
    unknown: z.array(idOf('criteria')),
  }),
  sources: z.array(idOf('sources')).min(1),
});
export type Candidate = z.infer<typeof candidateSchema>;
