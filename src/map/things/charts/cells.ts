import { mapCharts } from '#messages/map-charts.ts';
import { entry } from '../../../content/book.ts';
import type { MapChartOf } from '../../../content/schema/map-charts.ts';
import { boxAround, type Box, type Point } from '../../../model/geometry.ts';
import { project } from '../../../model/mercator.ts';
import type { Label } from '../../frame/picture.ts';
import { inKey, rounded, type Drawing } from '../drawing.ts';
import type { ChartKind } from './chart-kind.ts';
import { countIn } from './table-sums.ts';

/** Width and height of a cell in degrees. */
export const CELL = 0.5;

interface Cell {
  /** Lower left corner in degrees. */
  south: number;
  west: number;
  count: number;
  /** Map units. */
  box: Box;
}

const middle = ({ box }: Cell): Point => [box.x + box.width / 2, box.y + box.height / 2];

/**
 * A circle as a closed path with as many corners as keep each side within one map unit of it, which is
 * what paths are rounded to: the height of the arc over a side is r (1 - cos(π / n)).
 */
function circle([x, y]: Point, radius: number): Point[] {
  const corners = Math.max(8, Math.ceil(Math.PI / Math.acos(1 - 1 / Math.max(radius, 1))));
  const points = Array.from({ length: corners }, (_, i): Point => {
    const turn = (2 * Math.PI * i) / corners;
    return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
  });
  return rounded([...points, ...points.slice(0, 1)]);
}

const square = ({ x, y, width, height }: Box): Point[] =>
  rounded([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ]);

/** The cells of one half of a year; one without events has no row, and is not drawn. */
function cellsOf({ data, column, half }: MapChartOf<'cells'>, rows: readonly Row[]): Cell[] {
  return rows
    .filter((row) => row.half === half)
    .map((row) => {
      const [south, west] = [Number(row.south), Number(row.west)];
      const corners = [project([west, south]), project([west + CELL, south + CELL])];
      return { south, west, count: countIn(row, column, data), box: boxAround(corners) };
    })
    .filter(({ count }) => count > 0);
}
type Row = Readonly<Record<string, string | number | null>>;

/**
 * Counts in cells of half a degree. A circle stands in the middle of its cell, whose edges are drawn: it
 * is no place. Its area is the number, on one scale: the number `top` fills the width of a cell.
 */
function drawCells(cells: readonly Cell[], { half, top }: MapChartOf<'cells'>): Drawing {
  const paths = cells.map((cell) =>
    circle(middle(cell), (cell.box.width / 2) * Math.sqrt(cell.count / top)),
  );
  return {
    key: `cell.${inKey(half)}`,
    layer: 'cells',
    parts: [
      {
        paint: 'ruler',
        sign: 'corroborated',
        alpha: 0.28,
        paths: cells.map(({ box }) => square(box)),
      },
      { paint: 'fill', sign: 'corroborated', alpha: 0.62, paths },
    ],
    anchor: [0, 0],
    trace: [],
  };
}

export const cells: ChartKind<MapChartOf<'cells'>> = (chart, _frame, { tables }) => {
  const all = cellsOf(chart, entry(tables, chart.data, 'tables').rows);
  if (all.length === 0)
    throw new Error(
      `content/data/series/${chart.data}.csv: found no cells of "${chart.half}", expected some`,
    );
  const inWords = ({ south, west, count }: Cell): [name: string, count: string] => [
    mapCharts.cell(south, west, CELL),
    mapCharts.counted(count, chart.noun),
  ];
  const byNumber = all.toSorted(
    (a, b) => b.count - a.count || a.west - b.west || a.south - b.south,
  );
  return {
    item: { drawing: drawCells(all, chart), role: 'attacker', emphasis: 'key' },
    labels: all
      .filter(({ count }) => count >= chart.written_from)
      .map((cell): Label => ({
        text: String(cell.count),
        kind: 'count',
        at: middle(cell),
        // Smaller letters in smaller circles.
        emphasis: cell.count >= chart.top / 2 ? 'key' : 'context',
        role: 'neutral',
      })),
    spots: all.map((cell) => ({
      at: middle(cell),
      width: cell.box.width,
      height: cell.box.height,
      text: inWords(cell).toReversed().join('\n'),
    })),
    // A list of all would be longer than the page is high. The table below the maps has them.
    listed: byNumber
      .filter(({ count }) => count >= chart.written_from)
      .map((cell) => {
        const [name, certainty] = inWords(cell);
        return { name, certainty, isSure: true };
      }),
    legend: [
      {
        swatch: 'dots',
        role: 'attacker',
        text: mapCharts.cellLegend(chart.noun[1], chart.written_from),
      },
    ],
  };
};
