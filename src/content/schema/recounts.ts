import { z } from 'astro/zod';
import { id as tableId } from '../plots/fields.ts';
import { idField, month, text } from './fields.ts';

/** Lists whose entries are counted where a text says how many there are. */
export const COUNTED_LISTS = [
  'actors',
  'candidates',
  'claims',
  'clues',
  'criteria',
  'ties',
] as const;

/** Several months of one column, summed over places. */
const series = z.strictObject({
  data: tableId,
  places: z.array(z.string().min(1)).min(1),
  column: z.string().min(1),
  from: month,
  to: month,
  /** What the text has: their sum, each of them, the lowest, the highest, or the rounded mean. */
  take: z.enum(['sum', 'each', 'least', 'most', 'mean']),
});

/** One column of a table without months: all its numbers from the first row to the last. */
const column = z.strictObject({ data: tableId, column: z.string().min(1) });

const list = z.strictObject({ list: z.enum(COUNTED_LISTS) });

/**
 * Numbers in a text of the story that the data decide. The check of the content works them out again, so
 * that neither can change without the other.
 */
export const recountSchema = z.strictObject({
  id: idField('sum-of-the-winter'),
  /** A frame like attack/area, or the slug of a chapter. */
  where: text,
  /** The words of the text with the numbers, as digits or as words up to ten. */
  says: text,
  /** What each number is, in their order. */
  of: z.array(z.union([series, column, list])).min(1),
});
export type Recount = z.infer<typeof recountSchema>;
export type Counted = Recount['of'][number];
