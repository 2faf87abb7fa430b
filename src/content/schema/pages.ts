import { z } from 'astro/zod';
import { day, idField, idOf, month, sceneOrStep, sentences, text } from './fields.ts';

const id = idField('method');

/** Something that was wrong and has been put right. */
export const correctionSchema = z
  .strictObject({
    id,
    date: day,
    /** What was wrong, as a sentence. */
    wrong: text,
    /** What it says now, as a sentence. */
    now: text,
    /** The claims that it touches. */
    claims: z.array(idOf('claims')),
    /** The scenes or frames that it touches: `attack`, or `attack/area`. */
    scenes: z.array(sceneOrStep),
    /** Scenes that were taken out of the story: their embeds say so. */
    withdrawn: z.array(id).min(1).optional(),
    sources: z.array(idOf('sources')).min(1),
  })
  .refine(
    ({ claims, scenes, withdrawn = [] }) => claims.length + scenes.length + withdrawn.length > 0,
    {
      path: ['claims'],
      message:
        'expected at least one id under "claims", "scenes" or "withdrawn", so that the place can be marked',
    },
  );
export type Correction = z.infer<typeof correctionSchema>;

/** The two dates of a page or of a chapter. */
export const datesSchema = z.strictObject({
  /** Slug of a chapter, or name of a page. */
  id,
  /** The day on which the text was last changed. */
  changed: day,
  /** The month in which its facts were last checked. */
  checked: month,
});
export type Dates = z.infer<typeof datesSchema>;

/** A paragraph of the story that needs no mark. */
export const unmarkedSchema = z.strictObject({
  /** Slug of the chapter. */
  chapter: id,
  /** The first words of the paragraph as they are read. */
  begins: sentences(4, 'expected the first words of the paragraph'),
  why: sentences(10, 'expected a reason'),
});

/** The head of a file in content/pages. */
export const pageSchema = z.strictObject({
  title: text,
  standfirst: text,
  /** How an error can be reported, if there is an address: an e-mail address or a web page. */
  contact: text.optional(),
});
