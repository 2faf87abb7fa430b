import type { ColumnsPlot } from '../../../content/plots/columns.ts';
import type { Table } from '../../../content/schema/table.ts';
import { growthUpTo, type Growth, type Window } from '../../../model/growth.ts';
import { sayGrowth, type SaidOfGrowth } from '../../../messages/en/growth.ts';
import { longMonth } from '#messages/format.ts';
import { monthRange } from '../../../model/months.ts';
import { slideMessages } from '#messages/chart.ts';
import { drawColumns } from './draw-columns.ts';
import type { Plot, Variant } from '../../figure.ts';
import { monthlyValues } from '../../months/monthly.ts';

/** What the reader has chosen: where, and up to which month. */
export interface SlideChoice {
  /** Id of one of the plot's areas. */
  area: string;
  /** The last month, like "2019-12". */
  end: string;
}

/** The figure for one choice, and what can be said of growth there. */
export interface SlideState extends SaidOfGrowth {
  title: string;
  plots: Record<Variant, Plot>;
}

/** Growth of the events in some places over the last months up to one of them. */
export function growthIn(
  { from, column }: Pick<ColumnsPlot, 'from' | 'column'>,
  table: Table,
  places: readonly string[],
  end: string,
): Record<Window, Growth> {
  const months = monthRange(from, end);
  return growthUpTo(monthlyValues(table, places, column, months).map(({ value }) => value));
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
  const said = sayGrowth(growthIn(plot, table, area.places, end), end);
  const content: ColumnsPlot = { ...plot, places: area.places, fits: { end } };
  return {
    ...said,
    title: slideMessages.title(area.name, longMonth(end), said.word),
    plots: {
      narrow: drawColumns(content, table, 'narrow'),
      wide: drawColumns(content, table, 'wide'),
    },
  };
}
