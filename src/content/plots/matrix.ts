import { z } from 'astro/zod';
import { idOf } from '../schema/fields.ts';
import { ask, role } from './fields.ts';
import type { PlotKind } from './plot-kind.ts';

/** Who fights, commands, supports, coordinates with or rivals whom, as a matrix of sides or of actors. */
const schema = z.strictObject({
  type: z.literal('ties'),
  /** The side whose row is lit, where all sides are shown. */
  lit: z.string().min(1).optional(),
  /** The colour of the lit row. */
  role: role.optional(),
  /** The actor whose row is shown, among those with whom it has a relation; without one, all sides are. */
  focus: idOf('actors').optional(),
  /** Actors who stand in that row although no relation with them was read of. */
  unread: z.array(idOf('actors')).optional(),
  /** The reader may choose another actor. */
  ask: ask.extract(['focus']).optional(),
});
export type MatrixPlot = z.infer<typeof schema>;

export const matrix: PlotKind<typeof schema> = { schema };
