import { z } from 'astro/zod';
import { month } from '../plots/fields.ts';
import { idOf } from './fields.ts';

/** A column of a data file. */
const column = z.strictObject({
  name: z.string().regex(/^[a-z][a-z_]*$/, 'expected small letters and underscores'),
  /** `count` is a whole number, zero or more, or empty for missing. `sources` are ids with spaces between. */
  type: z.enum(['month', 'day', 'place', 'count', 'source', 'sources', 'text']),
  title: z.string().min(1),
  unit: z.string().min(1).optional(),
  description: z.string().min(1),
});
export type DataColumn = z.infer<typeof column>;

/** What a CSV file in content/data/series holds. The file name is its id. */
export const tableSchema = z
  .strictObject({
    title: z.string().min(1),
    description: z.string().min(1),
    /** What one unit of the numbers is. */
    unit: z.string().min(1),
    /** When the facts were last checked. */
    checked: month,
    /** In the order of the file. */
    columns: z.array(column).min(2),
    /** Months that must be there for every place, first and last. */
    months: z.tuple([month, month]).optional(),
    /** Values that the place column may have, in the order of the site. */
    places: z.array(z.string().min(1)).min(1).optional(),
    /** The place that the others are parts of: it is never added to them. */
    whole: z.string().optional(),
    sources: z.array(idOf('sources')).min(1),
    method: z.string().min(1),
    licence: z.string().min(1),
    citation: z.string().min(1),
    gaps: z.array(z.string().min(1)),
    /** What readers may not conclude from it. */
    cannot: z.array(z.string().min(1)).min(1),
  })
  .superRefine(({ columns, months, places, whole }, context) => {
    const complain = (path: (string | number)[], message: string): void => {
      context.addIssue({ code: 'custom', path, message });
    };
    columns.forEach(({ name }, i) => {
      if (columns.findIndex((other) => other.name === name) < i)
        complain(['columns', i, 'name'], 'expected names of columns to differ');
    });
    for (const [key, type, found] of [
      ['months', 'month', months],
      ['places', 'place', places],
    ] as const) {
      const count = columns.filter((one) => one.type === type).length;
      if (count > 1) complain(['columns'], `expected at most one column of type ${type}`);
      if (count > 0 !== (found !== undefined))
        complain([key], `expected "${key}" and a column of type ${type} together`);
    }
    if (places && !months && columns.some(({ type }) => type === 'place'))
      complain(['places'], 'expected "months" as well');
    if (whole !== undefined && !places?.includes(whole))
      complain(['whole'], 'expected one of the places above');
    if (months && months[0] > months[1])
      complain(['months'], 'expected the first month and then the last');
  });
export type TableHead = z.infer<typeof tableSchema>;

/** A CSV file with what it holds: one row per line, cells by column name; null is missing. */
export interface Table extends TableHead {
  id: string;
  rows: readonly Readonly<Record<string, string | number | null>>[];
}
