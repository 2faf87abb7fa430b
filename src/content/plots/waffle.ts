import { z } from 'astro/zod';
import { certainty } from './fields.ts';
import type { PlotKind } from './plot-kind.ts';

/** The claims of the report, one square each, sorted into the verdicts. */
const schema = z.strictObject({
  type: z.literal('units'),
  /** Only these verdicts stand out. */
  highlight: z.array(certainty).optional(),
});
export type WafflePlot = z.infer<typeof schema>;

export const waffle: PlotKind<typeof schema> = { schema };
