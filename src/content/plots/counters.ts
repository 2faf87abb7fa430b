import { z } from 'astro/zod';
import { id } from './fields.ts';
import type { PlotKind } from './plot-kind.ts';

/** The columns of the table that it reads. */
const COLUMNS = ['counter', 'events', 'source', 'definition'] as const;

/** Several counts of the same quarter as fields of squares at one scale, each with its definition. */
const schema = z.strictObject({
  type: z.literal('counters'),
  data: id,
});
export type CountersPlot = z.infer<typeof schema>;

export const counters: PlotKind<typeof schema> = {
  schema,
  readings: ({ data }) => [
    {
      data,
      at: ['data'],
      slips({ id: table, columns }) {
        const absent = COLUMNS.filter((name) => !columns.some((one) => one.name === name));
        if (absent.length === 0) return [];
        const message = `found "${table}", which has no column ${absent.join(', ')}, expected a table with ${COLUMNS.join(', ')}. Choose another.`;
        return [{ at: ['data'], message }];
      },
    },
  ],
};
