import { z } from 'astro/zod';
import type { Path } from '../check/yaml-file.ts';
import { annotation, ask, band, id, month, series, top } from './fields.ts';
import {
  axisSlips,
  columnSlips,
  inMonths,
  monthSlips,
  placeSlips,
  spanSlips,
} from './month-slips.ts';
import type { PlotKind, Reading, Slip } from './plot-kind.ts';

/** A line that nobody counted: what a constant doubling would have looked like. */
const curve = z.strictObject({
  from: month,
  to: month,
  /** Events in the first month. */
  start: z.number().positive(),
  /** Months in which the value doubles. */
  doubling: z.number().positive(),
  text: z.string().min(1),
});
export type Curve = z.infer<typeof curve>;

/** The slider of `ask: slide`: its first and last month, and the areas that the reader may choose. */
const slide = z.strictObject({
  from: month,
  to: month,
  areas: z.array(
    z.strictObject({ id, name: z.string().min(1), places: z.array(z.string().min(1)).min(1) }),
  ),
  /**
   * Other counts of the same areas: fitted in the same way, each in a table of its own under the
   * figure. The slider itself moves through the plot's own count.
   */
  counters: z
    .array(z.strictObject({ id, name: z.string().min(1), data: id, column: z.string().min(1) }))
    .optional(),
});

/** One number a month as columns. */
const schema = z.strictObject({
  type: z.literal('columns'),
  /** A file in content/data/series, without its ending. */
  data: id,
  ...series,
  from: month,
  to: month,
  /** With `ask: draw`: months after this one are hidden in the live figure until the reader has drawn them. */
  until: month.optional(),
  scale: z.enum(['linear', 'log']),
  top,
  /**
   * Values with a grid line, where round ones would not do: frames that switch the scale of one
   * picture share them, so that a reader sees each line move to its new place.
   */
  lines: z.array(z.number().nonnegative()).optional(),
  highlight: z.array(month).optional(),
  /** Lists may be left out where they are empty. */
  bands: z.array(band).default([]),
  curves: z.array(curve).default([]),
  /** Growth fitted over the last 3, 6 and 12 months up to this one. */
  fits: z.strictObject({ end: month }).optional(),
  slide: slide.optional(),
  /** The file changes its source here: drawn as a break. */
  seams: z.array(z.strictObject({ month, text: z.string().min(1) })).optional(),
  annotations: z.array(annotation).default([]),
  /** What the reader may do: draw the hidden months, or slide the end month. */
  ask: ask.extract(['draw', 'slide']).optional(),
});
export type ColumnsPlot = z.infer<typeof schema>;

/** What a reader may do, and what that needs. */
function askSlips({ ask, slide: slider, until }: ColumnsPlot): Slip[] {
  const half = (found: string): Slip => ({
    at: ['ask'],
    message: `found only one of ${found}, expected both or none. Add the other.`,
  });
  return [
    ...((ask === 'slide') === (slider !== undefined)
      ? []
      : [half('"ask: slide" and "slide" (its months and areas)')]),
    ...((ask === 'draw') === (until !== undefined)
      ? []
      : [half('"ask: draw" and "until" (the last month shown)')]),
  ];
}

/** The plot's own file. */
function ownReading(plot: ColumnsPlot): Reading {
  const { data, column, places, from, to, curves, seams = [], until, fits, slide: slider } = plot;
  return {
    data,
    at: ['data'],
    slips: (table) =>
      inMonths(table, ['data'], (months) => [
        ...columnSlips(column, table, ['column']),
        ...placeSlips(places, table, ['places']),
        ...(slider?.areas ?? []).flatMap((area, i) =>
          placeSlips(area.places, table, ['slide', 'areas', i, 'places']),
        ),
        ...axisSlips(plot, months),
        ...(slider ? spanSlips(slider, ['slide', 'from'], months) : []),
        ...curves.flatMap((one, i) => spanSlips(one, ['curves', i, 'from'])),
        ...seams.flatMap((seam, i) => monthSlips(seam.month, ['seams', i, 'month'], [from, to])),
        ...monthSlips(until, ['until'], [from, to]),
        ...monthSlips(fits?.end, ['fits', 'end'], months, 'Correct it.'),
        ...askSlips(plot),
      ]),
  };
}

/** The files of a slider's other counters, which must have the same areas. */
function counterReadings({ slide: slider }: ColumnsPlot, own: readonly string[]): Reading[] {
  const areas = slider?.areas ?? [];
  // A place that the plot's own table lacks is reported there already.
  const wanted = areas.flatMap(({ places }) => places).filter((place) => own.includes(place));
  return (slider?.counters ?? []).map(({ data, column }, i) => {
    const at: Path = ['slide', 'counters', i];
    return {
      data,
      at: [...at, 'data'],
      slips: (table) =>
        inMonths(table, [...at, 'data'], () => {
          const absent = wanted.filter((place) => !table.places?.includes(place));
          const places = [...new Set(absent)].join(', ');
          const message = `found "${data}", which has no place ${places}, expected all places of the slider’s areas. Choose another, or leave the counter out.`;
          return [
            ...columnSlips(column, table, [...at, 'column']),
            ...(absent.length > 0 ? [{ at: [...at, 'data'], message }] : []),
          ];
        }),
    };
  });
}

export const columns: PlotKind<typeof schema> = {
  schema,
  readings: (plot, places) => [ownReading(plot), ...counterReadings(plot, places(plot.data))],
};
