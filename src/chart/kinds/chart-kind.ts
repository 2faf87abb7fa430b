import type { Book } from '../../content/book.ts';
import type { PlotContent } from '../../content/plots/registry.ts';
import type { FigureContent } from '../../content/schema/figure.ts';
import type { LegendEntry } from '../../map/legend/legend-entry.ts';
import type { Plot, Variant } from '../figure.ts';
import type { NumberSeries } from '../tables/monthly-table.ts';
import type { ReaderTable } from '../tables/reader-table.ts';
import type { AskData } from './interactions.ts';

/** All that the engine knows of a kind of chart. Its schema and check stand in src/content/plots/. */
export interface ChartKind<Content extends PlotContent> {
  /** @throws where a label finds no room, or the data are not what the plot asks for */
  draw(plot: Content, book: Book, variant: Variant): Plot;
  legend(plot: Content, book: Book): LegendEntry[];
  /** Numbers by month that it draws or lets readers choose: a scene has one table of months for each file. */
  series?(plot: Content): NumberSeries[];
  /** Other tables that say the same as the chart. */
  tables?(plot: Content, book: Book, figure: FigureContent): ReaderTable[];
  /** What the browser needs for what the reader may do with this plot. */
  askData?(plot: Content, book: Book): AskData | undefined;
}
