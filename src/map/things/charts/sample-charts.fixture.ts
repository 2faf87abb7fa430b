import type { Book } from '../../../content/book.ts';
import type { MapChart, MapChartOf } from '../../../content/schema/map-charts.ts';
import type { FrameContent } from '../../../content/schema/scene.ts';
import { chartsOf } from './charts.ts';
import type { ShownChart } from './chart-kind.ts';

type Rows = Record<string, string | number | null>[];

const route = (id: string, ...statuses: string[]) => ({
  id,
  name: `The way ${id}`,
  waypoints: [40, 41, 42, 43].slice(0, statuses.length + 1).map((lon) => ({ at: [lon, 35] })),
  legs: statuses.map((status, i) => ({ status, km: 10 * (i + 1) })),
});

/** Two routes of which the first legs are one stretch. */
export const ROUTES = [
  route('north', 'reported', 'documented', 'inferred'),
  route('south', 'inferred', 'reported'),
];

/** A chart as it is drawn over these rows, on a frame with some routes. */
export function shownChart(
  chart: MapChart,
  rows: Rows = [],
  routes: readonly { route: string; label?: string }[] = [],
): ShownChart {
  const book = {
    routes: new Map(ROUTES.map((one) => [one.id, one])),
    tables: new Map([['counts', { id: 'counts', rows }]]),
  } as unknown as Book;
  const frame = { charts: [chart], routes } as unknown as FrameContent;
  const [shown] = chartsOf(frame, book);
  if (!shown) throw new Error('found no chart, expected one');
  return shown;
}

export const CELLS: MapChartOf<'cells'> = {
  type: 'cells',
  data: 'counts',
  column: 'events',
  half: 'spring',
  top: 16,
  written_from: 4,
  noun: ['fight', 'fights'],
};

export const cellRow = (
  south: number,
  west: number,
  events: number | null,
  half = 'spring',
): Rows[number] => ({ half, south: String(south), west: String(west), events });
