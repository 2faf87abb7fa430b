import { z } from 'astro/zod';
import { idOf } from '../schema/fields.ts';
import { certainty, day } from './fields.ts';
import type { PlotKind } from './plot-kind.ts';

/** Where a bound stands, how sure that is, and a few words that say it under the bound. */
const limit = z.strictObject({ day, certainty, text: z.string().min(1) });

/** A line of days on which two bounds close in on a date that is not known. */
const schema = z
  .strictObject({
    type: z.literal('bracket'),
    from: day,
    to: day,
    /** Ids of the clues on the table so far, in the order of content/data/clues.yaml. */
    clues: z.array(idOf('clues')),
    /** The clues that this frame adds; they are among `clues`. */
    newest: z.array(idOf('clues')),
    /** The left bound. Without it the date is open to that side. */
    after: limit.optional(),
    /** A second left bound, which holds only if a doubtful clue means what it seems to mean. */
    perhaps: limit.optional(),
    before: limit.optional(),
    /** Whether the span between the bounds is shaded as the probable one. */
    band: z.boolean(),
  })
  .refine(({ clues, newest }) => newest.every((one) => clues.includes(one)), {
    path: ['newest'],
    message: 'expected ids that stand under "clues" as well',
  })
  .refine(({ band, after, before }) => !band || (after !== undefined && before !== undefined), {
    path: ['band'],
    message: 'expected a bracket on either side of the band',
  });
export type DateBoundsPlot = z.infer<typeof schema>;

export const dateBounds: PlotKind<typeof schema> = { schema };
