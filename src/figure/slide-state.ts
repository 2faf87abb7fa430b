import type { ColumnsPlot, Table } from '../contract/schema/figure.ts';
import { growthUpTo } from '../model/growth.ts';
import { sayGrowth, type SaidOfGrowth } from '../model/growth-wording.ts';
import { monthRange } from '../model/months.ts';
import { drawColumns } from './draw-columns.ts';
import type { Plot, Variant } from './figure.ts';
import { monthlyValues } from './monthly.ts';

/** What the reader has chosen: where, and up to which month. */
export interface SlideChoice {
  /** Id of one of the plot's areas. */
  area: string;
  /** The last month, like "2019-12". */
  end: string;
}

/** The figure for one choice, and what can be said of growth there. */
export interface SlideState extends SaidOfGrowth {
  areaName: string;
  plots: Record<Variant, Plot>;
}

/**
 * Fits growth anew up to a month and draws it.
 *
 * @throws when the plot has no slider, or no such area
 */
export function slideState(
  plot: ColumnsPlot,
  table: Table,
  { area: id, end }: SlideChoice,
): SlideState {
  const area = plot.slide?.areas.find((candidate) => candidate.id === id);
  if (!area)
    throw new Error(`slide: found area "${id}", expected one of the areas of the plot’s "slide"`);
  const months = monthRange(plot.from, end);
  const counts = monthlyValues(table, area.places, plot.column, months).map(({ value }) => value);
  const content: ColumnsPlot = { ...plot, places: area.places, fits: { end } };
  return {
    ...sayGrowth(growthUpTo(counts), end),
    areaName: area.name,
    plots: {
      narrow: drawColumns(content, table, 'narrow'),
      wide: drawColumns(content, table, 'wide'),
    },
  };
}
