import { z } from 'astro/zod';
import { frameList, idOf, sentences } from './fields.ts';
import { id } from '../plots/fields.ts';
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
