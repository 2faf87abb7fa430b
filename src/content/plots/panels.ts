import { z } from 'astro/zod';
import type { Path } from '../check/yaml-file.ts';
import { annotation, band, id, month, series, top } from './fields.ts';
import {
  axisSlips,
  columnSlips,
  inMonths,
  placeSlips,
  repeated,
  spanSlips,
  unlessOneOf,
} from './month-slips.ts';
import type { PlotKind, Reading } from './plot-kind.ts';

/** One of several small pictures with the same months: a series with a name and a scale of its own. */
const panel = z.strictObject({
  /** Stands over the panel or beside it; no other panel has it. */
  name: z.string().min(1),
  /** Where this panel does not read the plot's own file. */
  data: id.optional(),
  ...series,
  /** Highest value of its axis. Panels with the same top have one scale, which is numbered once. */
  top,
});
export type PanelContent = z.infer<typeof panel>;

/**
 * Small multiples over the same months, in the order given: the same number for several places, or
 * several counts of the same thing, each with its own scale.
 */
const schema = z.strictObject({
  type: z.literal('panels'),
  /** The file of every panel that does not name another. */
  data: id,
  panels: z.array(panel).min(2),
  from: month,
  to: month,
  /** Months that stand out; their sum stands beside the name of each panel that has all of them. */
  highlight: z.array(month).optional(),
  bands: z.array(band).default([]),
  /** Drawn in the panel of that name. */
  annotations: z.array(annotation.extend({ panel: z.string().min(1) })).default([]),
});
export type PanelsPlot = z.infer<typeof schema>;

function panelReading(plot: PanelsPlot, panelContent: PanelContent, i: number): Reading {
  const { data = plot.data, column, places } = panelContent;
  const isOwn = data !== plot.data;
  const at: Path = isOwn ? ['panels', i, 'data'] : ['data'];
  return {
    data,
    at,
    slips: (table) =>
      inMonths(table, at, (months) => [
        ...columnSlips(column, table, ['panels', i, 'column']),
        ...placeSlips(places, table, ['panels', i, 'places']),
        ...(isOwn ? spanSlips(plot, ['from'], months) : []),
      ]),
  };
}

export const panels: PlotKind<typeof schema> = {
  schema,
  readings(plot) {
    const names = plot.panels.map(({ name }) => name);
    return [
      {
        data: plot.data,
        at: ['data'],
        slips: (table) =>
          inMonths(table, ['data'], (months) => [
            ...repeated(names, (i) => ['panels', i, 'name']),
            ...axisSlips(plot, months),
            ...plot.annotations.flatMap((one, i) =>
              unlessOneOf(one.panel, names, 'the panels of this figure', [
                'annotations',
                i,
                'panel',
              ]),
            ),
          ]),
      },
      ...plot.panels.map((one, i) => panelReading(plot, one, i)),
    ];
  },
};
