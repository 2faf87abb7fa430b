import type { Book } from '../../../content/book.ts';
import type { FrameContent } from '../../../content/schema/scene.ts';
import type { MapChart } from '../../../content/schema/map-charts.ts';
import type { Inset, Item, Label, Spot } from '../../frame/picture.ts';
import type { LegendEntry } from '../../legend/legend-entry.ts';
import type { Listed } from '../../frame/listed.ts';

/** What a chart puts on a map. What it does not have, it leaves out. */
export interface ShownChart {
  item?: Item;
  labels?: Label[];
  insets?: Inset[];
  spots?: Spot[];
  /** Its numbers, in words. */
  listed: Listed[];
  legend: LegendEntry[];
}

/** Draws a chart of one type. Throws where the content has not what it needs, naming what is missing. */
export type ChartKind<Chart extends MapChart> = (
  chart: Chart,
  frame: FrameContent,
  book: Book,
) => ShownChart;
