import { scaleLog, type ScaleLogarithmic } from 'd3';
import type { CountersPlot } from '../../../content/plots/counters.ts';
import type { DataColumn, Table } from '../../../content/schema/figure.ts';
import type { FigureLabel, FigureMark, FigurePoint, Padding, Plot, Variant } from '../../figure.ts';
import { plotSize, segment, TYPE } from '../../figure.ts';
import { wrapText } from '../../../design/svg/text-width.ts';
import { sizeOfText } from '../../labels/text-size.ts';
import { counterMessages, numberInWords } from '#messages/chart.ts';

const PADDING: Record<Variant, Padding> = {
  narrow: { top: 4, right: 8, bottom: 20, left: 8 },
  wide: { top: 8, right: 16, bottom: 24, left: 16 },
};
/** Diameter of a dot, and from its middle to the letters beside and under it, in CSS pixels. */
const DOT = 13;
const BESIDE = 13;
const UNDER = 9;
/** Height of the dot in its row, from the top of the row, in CSS pixels. */
const DROP: Record<Variant, number> = { narrow: 9, wide: 22 };

interface Counter {
  key: string;
  name: string;
  value: number;
  definition: string;
  source: string;
}

/** The counters of a table: its first text is the name, its second the definition. */
function countersOf(table: Table): Counter[] {
  const named = (type: DataColumn['type'], i = 0): string => {
    const column = table.columns.filter((one) => one.type === type)[i];
    if (!column)
      throw new Error(`table ${table.id}: found no column ${i + 1} of type ${type}, expected one`);
    return column.name;
  };
  const [name, definition] = [named('text'), named('text', 1)];
  const [count, source] = [named('count'), named('source')];
  return table.rows.map((row) => {
    const value = row[count];
    if (typeof value !== 'number' || value <= 0)
      throw new Error(
        `table ${table.id}: found ${String(value)} for ${String(row[name])}, expected a number above zero: the axis is logarithmic`,
      );
    return {
      key: String(row[source]),
      name: String(row[name]),
      value,
      definition: String(row[definition]),
      source: String(row[source]),
    };
  });
}

/** One, two, five and their tens between two values, both included. */
const roundValues = (scale: ScaleLogarithmic<number, number>): number[] =>
  scale.ticks().filter((value) => /^[125]0*$/.test(String(value)));

function axisParts(x: ScaleLogarithmic<number, number>): {
  marks: FigureMark[];
  labels: FigureLabel[];
} {
  const values = roundValues(x);
  return {
    marks: [
      ...values.map((value): FigureMark => ({
        key: `grid.${value}`,
        kind: 'grid',
        paths: [segment([x(value), 0], [x(value), 1000])],
      })),
      {
        key: 'axis.values',
        kind: 'axis',
        paths: [segment([0, 1000], [1000, 1000])],
      },
    ],
    labels: values.map((value) => ({
      key: `tick.${value}`,
      text: numberInWords(value),
      kind: 'tick',
      at: [x(value), 1000],
      offset: [0, 4],
      baseline: 'top',
      align: x(value) > 990 ? 'end' : x(value) < 10 ? 'start' : 'middle',
    })),
  };
}

/**
 * Several counts of the same thing as dots on one logarithmic axis, one row each, with name, number
 * and definition beside or under the dot.
 *
 * @throws where a definition needs more room than its row has, or a count lies outside the axis
 */
export function drawCounters(content: CountersPlot, table: Table, variant: Variant): Plot {
  const padding = PADDING[variant];
  const size = plotSize(variant, padding);
  const [from, to] = content.bounds;
  const x = scaleLog(content.bounds, [0, 1000]);
  const counters = countersOf(table);
  const row = size.height / counters.length;
  const { size: font, weight } = TYPE.note;
  const axis = axisParts(x);
  const marks: FigureMark[] = [];
  const labels: FigureLabel[] = [];
  const points: FigurePoint[] = [];
  for (const [i, { key, name, value, definition, source }] of counters.entries()) {
    if (value < from || value > to)
      throw new Error(
        `draw-counters: found ${value} for ${name}, expected it between ${from} and ${to}`,
      );
    const y = ((i * row + DROP[variant]) / size.height) * 1000;
    const isLeft = Math.round(x(value)) > 500;
    const free = (isLeft ? x(value) : 1000 - x(value)) / 1000;
    const room = variant === 'narrow' ? size.width : free * size.width - BESIDE;
    const text = wrapText(definition, room, font, weight);
    const height = sizeOfText(text, 'note').height;
    if (DROP[variant] + UNDER + height > row)
      throw new Error(
        `draw-counters: found a definition of ${name} that is ${Math.round(height)} px high in the ${variant} figure, expected at most ${Math.round(row - DROP[variant] - UNDER)} px. Shorten it.`,
      );
    const align = isLeft ? 'end' : 'start';
    const beside = isLeft ? -BESIDE : BESIDE;
    marks.push({ key: `dot.${key}`, kind: 'dot', paths: [[[x(value), y]]], size: DOT });
    labels.push(
      {
        key: `counter.${key}`,
        text: counterMessages.label(name, value),
        kind: 'series',
        at: [x(value), y],
        offset: [beside, 0],
        align,
      },
      {
        key: `definition.${key}`,
        text,
        kind: 'note',
        at: [variant === 'narrow' ? 0 : x(value), y],
        offset: [variant === 'narrow' ? 0 : beside, UNDER],
        align: variant === 'narrow' ? 'start' : align,
        baseline: 'top',
      },
    );
    points.push({
      key: `point.${key}`,
      at: [x(value), y],
      text: counterMessages.point(name, value, definition),
      sources: [source],
    });
  }
  return {
    padding,
    boxes: [],
    marks: [...axis.marks, ...marks],
    units: [],
    labels: [...axis.labels, ...labels],
    points,
  };
}
