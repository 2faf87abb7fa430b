import { z } from 'astro/zod';
import { CERTAINTIES } from '../../model/certainty.ts';
import { day, idField, month, role } from '../schema/fields.ts';

/* Fields that several kinds of plots share. */

export { day, month, role };
export const id = idField('trips-by-month');
export const certainty = z.enum(CERTAINTIES);

const TOP = 'expected the highest value of the axis, more than 0';
/** Highest value of an axis. What is higher is cut off and said so. */
export const top = z.number(TOP).positive(TOP);

/** A note that points at a month, and at a value where it has one. The side is found so that nothing collides. */
export const annotation = z.strictObject({
  month,
  /** In the unit of the axis. Without it the note hangs from the top. */
  value: z.number().optional(),
  text: z.string().min(1),
});

/** A stretch of months shaded behind the numbers. */
export const band = z.strictObject({ from: month, to: month, text: z.string().min(1), certainty });
export type Band = z.infer<typeof band>;

/** What one and several of the counted things are called. Default: the title of the number column. */
const noun = z.tuple([z.string().min(1), z.string().min(1)]);
export type Noun = z.infer<typeof noun>;

/** What a reader may do with a figure, by which the engine finds the controls for it. */
export const ask = z.enum(['draw', 'slide', 'focus']);
export type Ask = z.infer<typeof ask>;

/** One number a month, read from a file. */
export const series = {
  /** Values of the file's place column. Several are added up: within one file each event counts once. */
  places: z.array(z.string().min(1), 'expected a list of places of the file').min(1),
  /** A number column of the file. */
  column: z.string('expected the name of a number column of the file').min(1),
  noun: noun.optional(),
};
