import { group } from 'd3';
import { entry, type Book } from '../../content/book.ts';
import type { MapChart } from '../../content/schema/map-charts.ts';
import type { SceneContent } from '../../content/schema/scene.ts';
import { tableAsItIs } from '../kinds/counters/counters.ts';
import { monthlyTable } from './monthly-table.ts';
import type { ReaderTable } from './reader-table.ts';

/** A chart on a map that reads a file. */
type Reading = Extract<MapChart, { data: string }>;

const placesIn = (chart: Reading): string[] => {
  if (chart.type === 'strip') return [chart.place];
  return chart.type === 'months' || chart.type === 'squares'
    ? chart.places.map(({ place }) => place)
    : [];
};

/** Whether a scene of maps has charts whose numbers a table can give. */
export const hasTables = ({ frames }: SceneContent): boolean =>
  frames.some(({ charts }) => charts.some((chart) => 'data' in chart));

/**
 * The tables that say the same as the charts on the maps of a scene, each once, in the order of its frames: by
 * month where the file has months, else the file as it is.
 */
export function tablesOfMaps({ frames }: Pick<SceneContent, 'frames'>, book: Book): ReaderTable[] {
  const charts = frames.flatMap((frame) =>
    frame.charts.filter((chart): chart is Reading => 'data' in chart),
  );
  return [...group(charts, ({ data }) => data)].map(([id, reading]) => {
    const table = entry(book.tables, id, 'tables');
    const places = [...new Set(reading.flatMap(placesIn))];
    const columns = [...new Set(reading.map(({ column }) => column))];
    if (places.length === 0) return tableAsItIs(table, book);
    const series = columns.flatMap((column) =>
      places.map((place) => ({ title: place, column, places: [place] })),
    );
    return monthlyTable(table, series, book);
  });
}
