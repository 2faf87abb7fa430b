import { geoCircle, max } from 'd3';
import { shortMonth } from '#messages/format.ts';
import { mapCharts } from '#messages/map-charts.ts';
import type { MapChartOf } from '../../../content/schema/map-charts.ts';
import type { Point } from '../../../model/geometry.ts';
import { project } from '../../../model/mercator.ts';
import type { Colour } from '../../colours.ts';
import type { InsetDrawing, InsetForm } from '../../frame/picture.ts';
import { inKey, rounded, type Drawing } from '../drawing.ts';
import type { ChartKind } from './chart-kind.ts';
import { CARD_PADDING, penOf } from './inset-svg.ts';
import { monthsAt } from './table-sums.ts';

const SIZES = {
  large: { width: 424, title: 15, letters: 12.5, plot: 66 },
  small: { width: 326, title: 13, letters: 11.5, plot: 44 },
} as const;
/** Kilometres to a degree of latitude. */
const KM_PER_DEGREE = 111.2;
/** Degrees between corners of the many-sided shape that stands for a circle. */
const PRECISION = 5;

/** All points at a distance from a point, on a sphere. */
function drawRing({ at, km, place }: MapChartOf<'strip'>): Drawing {
  const circle = geoCircle()
    .center([...at])
    .radius(km / KM_PER_DEGREE)
    .precision(PRECISION)();
  const ring = (circle.coordinates[0] ?? []).map(([lon = 0, lat = 0]): Point =>
    project([lon, lat]),
  );
  return {
    key: `mark.ring-${inKey(place)}-${km}.corroborated`,
    layer: 'marks',
    parts: [{ paint: 'ruler', sign: 'corroborated', alpha: 1, paths: [rounded(ring)] }],
    anchor: rounded([project(at)])[0] ?? [0, 0],
    trace: rounded(ring.filter((_, i) => i % 3 === 0)),
  };
}

type Months = ReturnType<typeof monthsAt>;

function draw(
  { title, unit }: MapChartOf<'strip'>,
  months: Months,
  form: InsetForm,
  colour: Colour,
): InsetDrawing {
  const pen = penOf(colour);
  const size = SIZES[form === 'large' ? 'large' : 'small'];
  const { width, letters, plot } = size;
  const left = CARD_PADDING;
  const step = (width - 2 * CARD_PADDING) / months.length;
  const top = CARD_PADDING + size.title + letters * 2.8;
  const foot = top + plot;
  const highest = max(months, ({ count }) => count) ?? 1;
  const columns = months.map(({ month, count }, i) => {
    const tall = (count / highest) * plot;
    const middle = left + (i + 0.5) * step;
    // A letter for each month has room; the years stand below.
    const name = shortMonth(month).slice(0, 1);
    return (
      (count === 0
        ? ''
        : pen.rect([middle - step * 0.36, foot - tall, step * 0.72, tall], 'ink', 0.78)) +
      pen.text(middle, foot - tall - 3, count, {
        size: letters,
        weight: count === 0 ? 400 : 600,
        fill: count === 0 ? 'ink-soft' : 'ink',
        anchor: 'middle',
      }) +
      pen.text(middle, foot + letters + 1, name, {
        size: letters - 1,
        fill: 'ink-soft',
        anchor: 'middle',
      })
    );
  });
  const years = months.flatMap(({ month }, i) =>
    i === 0 || month.endsWith('-01') ? [{ year: month.slice(0, 4), x: left + i * step }] : [],
  );
  const height = foot + letters * 2.4 + CARD_PADDING;
  return {
    width,
    height,
    svg:
      pen.card(width, height) +
      pen.text(left, CARD_PADDING + size.title * 0.85, title, { size: size.title, weight: 600 }) +
      pen.text(left, CARD_PADDING + size.title + letters, unit, {
        size: letters,
        fill: 'ink-soft',
      }) +
      pen.line([left, foot + 0.5, width - left, foot + 0.5], { stroke: 'ink-soft', width: 1 }) +
      columns.join('') +
      years
        .map(
          ({ year, x }) =>
            pen.line([x, foot, x, foot + letters * 2.4], { stroke: 'ink-soft', width: 1 }) +
            pen.text(x + 5, foot + letters * 2.35, year, { size: letters, weight: 600 }),
        )
        .join(''),
  };
}

/** Columns by month for what lies within a distance of a point. */
export const strip: ChartKind<MapChartOf<'strip'>> = (chart, _frame, book) => {
  const months = monthsAt(chart.place, chart, book);
  const drawing = drawRing(chart);
  return {
    item: { drawing, role: 'neutral', emphasis: 'key' },
    insets: [{ key: 'strip', draw: (form, colour) => draw(chart, months, form, colour) }],
    listed: months.map(({ month, count }) => ({
      name: mapCharts.month(month),
      certainty: mapCharts.counted(count, chart.noun),
      isSure: true,
    })),
    legend: [{ swatch: 'ruler', text: mapCharts.ring(chart.km, chart.legend) }],
  };
};
