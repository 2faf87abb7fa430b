import type { Book } from '../../../content/book.ts';
import type { MapChart } from '../../../content/schema/map-charts.ts';
import type { FrameContent } from '../../../content/schema/scene.ts';
import { cells } from './cells.ts';
import type { ShownChart } from './chart-kind.ts';
import { legCounts } from './leg-counts.ts';
import { legs } from './legs.ts';
import { months } from './months.ts';
import { span } from './span.ts';
import { strip } from './strip.ts';
import { squares } from './squares.ts';

/** The chart as it is drawn: one line for each type. */
function shown(chart: MapChart, frame: FrameContent, book: Book): ShownChart {
  switch (chart.type) {
    case 'legs':
      return legs(chart, frame, book);
    case 'leg-counts':
      return legCounts(chart, frame, book);
    case 'cells':
      return cells(chart, frame, book);
    case 'months':
      return months(chart, frame, book);
    case 'strip':
      return strip(chart, frame, book);
    case 'squares':
      return squares(chart, frame, book);
    case 'span':
      return span(chart, frame, book);
  }
}

/** The charts on the map of a frame, in its order. */
export const chartsOf = (frame: FrameContent, book: Book): ShownChart[] =>
  frame.charts.map((chart) => shown(chart, frame, book));
