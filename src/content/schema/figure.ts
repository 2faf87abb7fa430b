import { z } from 'astro/zod';
import { frameList, idOf, sentences } from './fields.ts';
import { id, month } from '../plots/fields.ts';
import { plotSchema } from '../plots/registry.ts';

/** Two lines of the smallest stage. A placeholder for a number becomes a short word. */
const headline = z
  .string()
  .min(1)
  .refine((title) => title.replace(/\{[^}]*\}/g, 'three').length <= 70, {
    message: 'expected at most 70 letters: a headline of two lines',
  });

/** One step of a figure: everything that a reader sees, never a difference from another step. */
export const figureFrameSchema = z.strictObject({
  id,
  /** The finding, as a headline over the figure. */
  title: headline,
  /** What is counted, where, in which unit, by whom: the line under the headline. */
  unit: z.string().min(1),
  /** The finding first, then how to read the figure: what screen readers say. */
  words: sentences(20, 'expected the finding and then how to read the figure'),
  plot: plotSchema,
  claims: z.array(idOf('claims')).default([]),
  /** Sources of what is drawn. */
  sources: z.array(idOf('sources')).min(1),
});
export type FigureFrame = z.infer<typeof figureFrameSchema>;

/** A sequence of figures on one stage. The file name is its id. */
export const figureSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  /** The frame whose picture stands for the scene where it is shared. Default: the last. */
  share: id.optional(),
  /** What stands over the table of clues or of relations under the figure. */
  table: z.string().min(1).optional(),
  frames: frameList(figureFrameSchema),
});
export type FigureContent = z.infer<typeof figureSchema>;

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

/** Somebody who took part. */
export const actorSchema = z.strictObject({
  id,
  name: z.string().min(1),
  /** For the diagram. */
  short: z.string().min(1),
  side: z.string().min(1),
  kind: z.string().min(1),
  /** People who cannot fight back: against them nobody fights, they are attacked. */
  unarmed: z.literal(true).optional(),
  where: z.string().min(1),
  role: z.string().min(1),
  control: z.string().min(1),
  note: z.string().optional(),
  sources: z.array(idOf('sources')).min(1),
});
export type Actor = z.infer<typeof actorSchema>;

export const RELATION_KINDS = ['fights', 'commands', 'supports', 'coordinates', 'rivals'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A reported relation between two actors. */
export const relationSchema = z.strictObject({
  id,
  from: idOf('actors'),
  to: idOf('actors'),
  kind: z.enum(RELATION_KINDS),
  where: z.string().min(1),
  note: z.string().min(1),
  /** How sure the texts are of it. */
  confidence: z.enum(CONFIDENCES),
  sources: z.array(idOf('sources')).min(1),
});
export type Relation = z.infer<typeof relationSchema>;
