import { z } from 'astro/zod';
import { idOf } from '../schema/fields.ts';
import type { PlotKind } from './plot-kind.ts';

/** An item that stands next to the report: the clue that it gives, what it is and how it is dated. */
const item = z.strictObject({
  clue: idOf('clues'),
  text: z.string().min(1),
  dated: z.string().min(1),
});

/** A publisher's index pages, newest item on top, with the report between two items of each. */
const schema = z.strictObject({
  type: z.literal('stack'),
  piles: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        /** The items next to the report; one that is left out is a card without words. */
        above: item.optional(),
        below: item.optional(),
      }),
    )
    .min(1)
    .max(2),
  /** The clues whose items can be read; the others are cards without words. */
  shown: z.array(idOf('clues')),
  /** Those of them that this frame adds. */
  newest: z.array(idOf('clues')),
});
export type StackPlot = z.infer<typeof schema>;
export type StackItem = z.infer<typeof item>;

export const stack: PlotKind<typeof schema> = { schema };
