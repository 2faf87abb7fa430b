import { z } from 'astro/zod';

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*$/, 'expected small letters, digits, dots and hyphens, like method');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day like 2026-11-24');
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'expected a month like 2026-11');

/** Something that was wrong and has been put right. */
export const correctionSchema = z
  .strictObject({
    id,
    date: day,
    /** What was wrong, as a sentence. */
    wrong: z.string().min(1),
    /** What it says now, as a sentence. */
    now: z.string().min(1),
    /** The claims that it touches. */
    claims: z.array(id),
    /** The scenes or frames that it touches: `attack`, or `attack/area`. */
    scenes: z.array(
      z.string().regex(/^[a-z0-9.-]+(\/[a-z0-9.-]+)?$/, 'expected attack or attack/area'),
    ),
    sources: z.array(id).min(1),
  })
  .refine(({ claims, scenes }) => claims.length + scenes.length > 0, {
    path: ['claims'],
    message: 'expected at least one id under "claims" or "scenes", so that the place can be marked',
  });
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
  begins: z.string().min(4, 'expected the first words of the paragraph'),
  why: z.string().min(10, 'expected a reason'),
});
export type Unmarked = z.infer<typeof unmarkedSchema>;

/** The head of a file in content/pages. */
export const pageSchema = z.strictObject({
  title: z.string().min(1),
  standfirst: z.string().min(1),
  /** How an error can be reported, if there is an address: an e-mail address or a web page. */
  contact: z.string().min(1).optional(),
});
export type PageHead = z.infer<typeof pageSchema>;
