import { max } from 'd3';
import { mapCharts } from '#messages/map-charts.ts';
import { entry } from '../../../content/book.ts';
import type { MapChartOf } from '../../../content/schema/map-charts.ts';
import { widthOfText } from '../../../design/svg/text-width.ts';
import { project } from '../../../model/mercator.ts';
import type { Point } from '../../../model/geometry.ts';
import type { Colour } from '../../colours.ts';
import type { InsetDrawing, InsetForm } from '../../frame/picture.ts';
import { legNumber } from '../leg-number.ts';
import type { ChartKind } from './chart-kind.ts';
import { CARD_PADDING, penOf } from './inset-svg.ts';
import { countIn } from './table-sums.ts';

const SIZES = {
  large: { width: 348, row: 20, title: 15, letters: 13 },
  small: { width: 326, row: 13.5, title: 13, letters: 11.5 },
} as const;
/** Room for the number of a leg before its ends, and for its count after a bar. */
const NUMBER = 17;
const COUNT = 26;

interface Leg {
  number: number;
  name: string;
  count: number;
  /** From end to end, in map units. */
  ends: readonly [Point, Point];
}

function draw(
  { title, unit }: MapChartOf<'leg-counts'>,
  legs: readonly Leg[],
  form: InsetForm,
  colour: Colour,
): InsetDrawing {
  const pen = penOf(colour);
  const size = SIZES[form === 'large' ? 'large' : 'small'];
  const { width, row, letters } = size;
  const names = CARD_PADDING + NUMBER;
  const start = names + (max(legs, ({ name }) => widthOfText(name, letters)) ?? 0) + 8;
  const perCount = (width - start - COUNT - CARD_PADDING) / (max(legs, ({ count }) => count) ?? 1);
  const top = CARD_PADDING + size.title + letters * 1.35 + 5;
  const height = top + legs.length * row + CARD_PADDING - 3;
  const rows = legs.map(({ number, name, count }, i) => {
    const y = top + (i + 0.5) * row;
    const base = y + letters * 0.35;
    return (
      pen.text(CARD_PADDING, base, number, { size: letters, weight: 600, fill: 'accent-a' }) +
      pen.text(names, base, name, { size: letters }) +
      pen.rect([start, y - row * 0.3, count * perCount, row * 0.6], 'accent-a', 0.8) +
      pen.text(start + count * perCount + 5, base, count, { size: letters, weight: 600 })
    );
  });
  return {
    width,
    height,
    svg:
      pen.card(width, height) +
      pen.text(CARD_PADDING, CARD_PADDING + size.title * 0.85, title, {
        size: size.title,
        weight: 600,
      }) +
      pen.text(CARD_PADDING, CARD_PADDING + size.title + letters, unit, {
        size: letters,
        fill: 'ink-soft',
      }) +
      rows.join(''),
  };
}

/** Counts along a route: a bar for each leg, and the number of the leg at its middle on the map. */
export const legCounts: ChartKind<MapChartOf<'leg-counts'>> = (
  chart,
  _frame,
  { routes, tables },
) => {
  const { waypoints } = entry(routes, chart.route, 'routes');
  const rows = entry(tables, chart.data, 'tables').rows.filter((row) => row.route === chart.route);
  const expected = waypoints.length - 1;
  if (rows.length !== expected || chart.names.length !== waypoints.length)
    throw new Error(
      `leg-counts: found ${rows.length} rows of ${chart.route} in ${chart.data} and ${chart.names.length} names, expected ${expected} rows and ${waypoints.length} names`,
    );
  const legs = rows.map((row): Leg => {
    const number = countIn(row, 'leg', chart.data);
    const [from, to] = [waypoints[number - 1], waypoints[number]];
    if (!from || !to)
      throw new Error(`${chart.data}: found leg ${number}, expected one of 1 to ${expected}`);
    return {
      number,
      name: mapCharts.leg(chart.names[number - 1] ?? '', chart.names[number] ?? ''),
      count: countIn(row, chart.column, chart.data),
      ends: [project(from.at), project(to.at)],
    };
  });
  return {
    labels: legs.map(({ number, ends }) => legNumber(String(number), ends)),
    insets: [{ key: 'leg-counts', draw: (form, colour) => draw(chart, legs, form, colour) }],
    listed: legs.map(({ number, name, count }) => ({
      name: mapCharts.legNumber(number, name),
      certainty: String(count),
      isSure: true,
    })),
    legend: [],
  };
};
