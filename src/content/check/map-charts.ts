import { columnSlips, unlessOneOf } from '../plots/month-slips.ts';
import type { Slip } from '../plots/plot-kind.ts';
import type { Content } from '../read-content.ts';
import type { MapChart } from '../schema/map-charts.ts';
import type { Table } from '../schema/table.ts';
import type { Problem } from './problem.ts';
import { unknownId } from './unknown-id.ts';
import type { Used } from './used.ts';

/** The values of the place column that a chart reads, each with the keys that lead to it. */
function placesIn(chart: MapChart): { place: string; at: (string | number)[] }[] {
  if (chart.type === 'strip') return [{ place: chart.place, at: ['place'] }];
  if (chart.type !== 'months' && chart.type !== 'squares') return [];
  return chart.places.map(({ place }, i) => ({ place, at: ['places', i, 'place'] }));
}

/** What a chart asks of its table and does not find there. */
function slipsIn(chart: MapChart & { column: string }, table: Table): Slip[] {
  const { id, places = [], rows } = table;
  const halves = [...new Set(rows.map(({ half }) => String(half)))];
  return [
    ...columnSlips(chart.column, table, ['column']),
    ...placesIn(chart).flatMap(({ place, at }) =>
      unlessOneOf(place, places, `the places of ${id}`, at),
    ),
    ...(chart.type === 'cells'
      ? unlessOneOf(chart.half, halves, `the half-years of ${id}`, ['half'])
      : []),
  ];
}

/** What charts on maps ask of the data files and do not find there. */
export function checkMapCharts({ scenes, tables, book }: Content, used: Used): Problem[] {
  return [...scenes].flatMap(([scene, file]) =>
    (book.scenes.get(scene)?.frames ?? []).flatMap(({ charts }, frame) =>
      charts.flatMap((chart, i) => {
        if (!('data' in chart)) return [];
        used.tables.add(chart.data);
        const path = ['frames', frame, 'charts', i];
        const table = book.tables.get(chart.data);
        if (table)
          return slipsIn(chart, table).map(({ at, message }) =>
            file.problemAt([...path, ...at], message),
          );
        // A table that is there and cannot be read has been reported already.
        if (tables.has(chart.data)) return [];
        return [
          file.problemAt(
            [...path, 'data'],
            unknownId(chart.data, 'the files in content/data/series', tables.keys()),
          ),
        ];
      }),
    ),
  );
}
