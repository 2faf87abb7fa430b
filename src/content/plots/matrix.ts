import { z } from 'astro/zod';
import { idOf } from '../schema/fields.ts';
import type { PlotKind } from './plot-kind.ts';

/** Who fights, commands, supports, coordinates with or rivals whom. */
const schema = z.strictObject({
  type: z.literal('ties'),
  /** The actor whose relations stand out; without one, all are shown alike. */
  focus: idOf('actors').optional(),
  /** The reader may choose another actor. */
  ask: z.literal('focus').optional(),
});
export type GraphPlot = z.infer<typeof schema>;

export const graph: PlotKind<typeof schema> = { schema };
