import { z } from 'astro/zod';
import { paragraph } from '../schema/evidence.ts';
import { certainty, id } from './fields.ts';
import type { PlotKind } from './plot-kind.ts';

/** The claims of the report, one square each. */
const schema = z.strictObject({
  type: z.literal('units'),
  /** In the order of the report, or sorted into the verdicts. */
  order: z.enum(['text', 'verdict']),
  /** Parts of the text and the paragraph that each begins with, for `order: text`. Without them the claims are one group. */
  parts: z.array(z.strictObject({ id, from: paragraph, text: z.string().min(1) })).optional(),
  /** Whether the verdicts are shown already. */
  verdicts: z.boolean(),
  /** Only these verdicts stand out. */
  highlight: z.array(certainty).optional(),
});
export type WafflePlot = z.infer<typeof schema>;

export const waffle: PlotKind<typeof schema> = { schema };
