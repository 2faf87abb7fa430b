import { sum } from 'd3';
import { mapCharts } from '#messages/map-charts.ts';
import type { MapChartOf } from '../../../content/schema/map-charts.ts';
import { project } from '../../../model/mercator.ts';
import type { Colour } from '../../colours.ts';
import type { Inset, InsetDrawing, InsetForm } from '../../frame/picture.ts';
import type { ChartKind } from './chart-kind.ts';
import { CARD_PADDING, penOf } from './inset-svg.ts';
import { monthsAt } from './table-sums.ts';

/** Size of a card, of its number, and of its plot, in CSS pixels. */
const SIZES: Record<InsetForm, { width: number; height: number; number: number; plot: Plot }> = {
  large: { width: 184, height: 110, number: 24, plot: { x: 11, y: 38, width: 162, height: 48 } },
  small: { width: 110, height: 70, number: 15, plot: { x: 7, y: 22, width: 96, height: 32 } },
  row: { width: 326, height: 62, number: 22, plot: { x: 108, y: 8, width: 210, height: 36 } },
};
interface Plot {
  x: number;
  y: number;
  width: number;
  height: number;
}
/** Opacity of columns that step back, as in figures. */
const CONTEXT = 0.38;

interface Series {
  name: string;
  months: { month: string; count: number }[];
  /** The sum of the months that stand out. */
  total: number;
}

function draw(
  { name, months, total }: Series,
  { highlight, top }: MapChartOf<'months'>,
  form: InsetForm,
  colour: Colour,
): InsetDrawing {
  const pen = penOf(colour);
  const { width, height, number, plot } = SIZES[form];
  const foot = plot.y + plot.height;
  const step = plot.width / months.length;
  const letters = form === 'small' ? 11 : 13;
  const left = form === 'small' ? plot.x : CARD_PADDING;
  const head = form === 'row' ? height / 2 + 3 : plot.y - 9;
  const columns = months.map(({ month, count }, i) => {
    const isLit = highlight.includes(month);
    const tall = (Math.min(count, top) / top) * plot.height;
    return count === 0
      ? ''
      : pen.rect(
          [plot.x + i * step + step * 0.12, foot - tall, step * 0.76, tall],
          'ink',
          isLit ? 1 : CONTEXT,
        );
  });
  const lit = months.flatMap(({ month }, i) => (highlight.includes(month) ? [i] : []));
  const [first = 0, last = 0] = [lit[0], lit.at(-1)];
  const years = months.flatMap(({ month }, i) =>
    month.endsWith('-01') ? [{ year: month.slice(0, 4), x: plot.x + i * step }] : [],
  );
  const numberWidth = String(total).length * number * 0.55 + 6;
  return {
    width,
    height,
    svg:
      pen.card(width, height) +
      pen.rect(
        [plot.x + first * step, plot.y, (last - first + 1) * step, plot.height],
        'accent-c',
        0.16,
      ) +
      columns.join('') +
      pen.line([plot.x, foot + 0.5, plot.x + plot.width, foot + 0.5], {
        stroke: 'ink-soft',
        width: 1,
      }) +
      years
        .map(
          ({ year, x }) =>
            pen.line([x, foot, x, foot + 4], { stroke: 'ink-soft', width: 1 }) +
            pen.text(x + 3, foot + (form === 'small' ? 10.5 : 12.5), year, {
              size: form === 'small' ? 9.5 : 11,
              fill: 'ink-soft',
            }),
        )
        .join('') +
      pen.text(left, head, total, { size: number, weight: 600 }) +
      pen.text(left + numberWidth, head, name, { size: letters, weight: 600 }),
  };
}

/** Columns by month at each of some places, all on one scale. */
export const months: ChartKind<MapChartOf<'months'>> = (chart, _frame, book) => {
  const all = chart.places.map(({ place, at }) => {
    const values = monthsAt(place, chart, book);
    const lit = values.filter(({ month }) => chart.highlight.includes(month));
    return { at, series: { name: place, months: values, total: sum(lit, ({ count }) => count) } };
  });
  return {
    insets: all.map(({ at, series }): Inset => ({
      key: `months.${series.name}`,
      at: project(at),
      isStacked: true,
      draw: (form, colour) => draw(series, chart, form, colour),
    })),
    listed: all.map(({ series: { name, total } }) => ({
      name,
      certainty: mapCharts.inMonths(total, chart.noun, chart.highlight),
      isSure: true,
    })),
    legend: [
      { swatch: 'role', isContext: true, text: chart.legend[0] },
      { swatch: 'role', text: chart.legend[1] },
    ],
  };
};
