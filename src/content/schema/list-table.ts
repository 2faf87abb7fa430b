import { z } from 'astro/zod';
import { tableSchema } from './table.ts';

/**
 * What the table of a list says of itself: for readers it is a CSV file like those in data/series. The
 * file name is that of a collection; each column is a field of its entries, or the `first_day` and
 * `last_day` of their `days`. Its sources follow from the entries.
 */
export const listTableSchema = z
  .strictObject(tableSchema.shape)
  .omit({ sources: true })
  .extend({
    /** Its place among the tables, from 1. */
    order: z.int().min(1),
    /** The column by which rows are sorted. Default: by id. */
    sorted_by: z.string().optional(),
  });
