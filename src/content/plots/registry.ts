import { z } from 'astro/zod';
import { columns } from './columns.ts';
import { counters } from './counters.ts';
import { dateBounds } from './date-bounds.ts';
import { facsimile } from './facsimile.ts';
import { matrix } from './matrix.ts';
import { panels } from './panels.ts';
import type { PlotKind, Reading } from './plot-kind.ts';
import { stack } from './stack.ts';
import { waffle } from './waffle.ts';

/** Every kind of plot by its `type`. src/chart/kinds/registry.ts has how each is drawn. */
const PLOT_KINDS = {
  columns,
  panels,
  counters,
  stack,
  bracket: dateBounds,
  ties: matrix,
  units: waffle,
  facsimile,
} as const;

export type PlotType = keyof typeof PLOT_KINDS;
export type PlotOf<Type extends PlotType> = z.infer<(typeof PLOT_KINDS)[Type]['schema']>;
export type PlotContent = { [Type in PlotType]: PlotOf<Type> }[PlotType];

type Schema = (typeof PLOT_KINDS)[PlotType]['schema'];
const schemas = Object.values(PLOT_KINDS).map(({ schema }): Schema => schema);

/** A plot of any kind. The cast says that there is at least one. */
export const plotSchema = z.discriminatedUnion('type', schemas as [Schema, ...Schema[]]);

/** The files that a plot reads. */
export function readingsOf(
  plot: PlotContent,
  places: (table: string) => readonly string[],
): Reading[] {
  const kind: PlotKind<z.ZodType<PlotContent>> = PLOT_KINDS[plot.type];
  return kind.readings?.(plot, places) ?? [];
}
