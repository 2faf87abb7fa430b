import type { PlotContent, PlotOf, PlotType } from '../../content/plots/registry.ts';
import type { ChartKind } from './chart-kind.ts';
import { columns } from './columns/columns.ts';
import { counters } from './counters/counters.ts';
import { dateBounds } from './date-bounds/date-bounds.ts';
import { facsimile } from './facsimile/facsimile.ts';
import { matrix } from './matrix/matrix.ts';
import { panels } from './panels/panels.ts';
import { stack } from './stack/stack.ts';
import { waffle } from './waffle/waffle.ts';

/** Every kind of chart by the `type` of its plots. The types are those of src/content/plots/registry.ts. */
const CHART_KINDS: { [Type in PlotType]: ChartKind<PlotOf<Type>> } = {
  columns,
  panels,
  counters,
  stack,
  bracket: dateBounds,
  ties: matrix,
  units: waffle,
  facsimile,
};

export const kindOf = ({ type }: PlotContent): ChartKind<PlotContent> => CHART_KINDS[type];
