import { z } from 'astro/zod';
import { certainty } from './fields.ts';
import type { PlotKind } from './plot-kind.ts';

/**
 * The report as it lies on the page: pale bars for its text, and of each claim a few words with a sign
 * under them. Its parts and words are those of `story.yaml` and of the claims.
 */
const schema = z.strictObject({
  type: z.literal('facsimile'),
  /** Whether the signs are empty still, or show the verdicts. */
  signs: z.enum(['none', 'all']),
  /** Only these verdicts stand out. */
  highlight: z.array(certainty).optional(),
});
export type FacsimilePlot = z.infer<typeof schema>;

export const facsimile: PlotKind<typeof schema> = { schema };
