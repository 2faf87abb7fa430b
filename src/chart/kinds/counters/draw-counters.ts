import { max, sum } from 'd3';
import type { DataColumn, Table } from '../../../content/schema/table.ts';
import { counterMessages } from '#messages/chart.ts';
import {
  LINE_HEIGHT,
  plotSize,
  TYPE,
  type FigureField,
  type FigureLabel,
  type Padding,
  type Plot,
  type Variant,
} from '../../figure.ts';
import { wrapText } from '../../../design/svg/text-width.ts';
import { sizeOfText } from '../../labels/text-size.ts';

const PADDING: Padding = { top: 2, right: 4, bottom: 2, left: 4 };
/** CSS pixels between fields, and between a field and its number and definition. */
const GAP: Record<Variant, number> = { narrow: 16, wide: 22 };
const BESIDE = 5;
/** Room that a definition under its own field has at least, in CSS pixels. */
const LEAST_WIDTH = 132;
/** Edge of a square as a share of its pitch. */
const SQUARE = 0.72;
const HEADING = TYPE.series.size * LINE_HEIGHT;

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
        `table ${table.id}: found ${String(value)} for ${String(row[name])}, expected a number above zero: it is drawn as squares`,
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

/** A field for each count, as high as one another. */
interface Grid {
  pitch: number;
  columns: number[];
  /** CSS pixels that each field takes from left to right. */
  widths: number[];
  height: number;
}

/**
 * Fields at one scale, none of them higher than `height`; the largest scale that has room in `width`.
 *
 * @throws where there is no room
 */
function gridOf(
  counts: readonly number[],
  room: { width: number; height: number; gap: number; least: readonly number[] },
): Grid {
  const gaps = room.gap * (counts.length - 1);
  const most = max(counts) ?? 0;
  for (let rows = 1; rows <= most && room.height > 0; rows++) {
    const pitch = room.height / rows;
    const columns = counts.map((count) => Math.ceil(count / rows));
    const widths = columns.map((many, i) => Math.max(many * pitch, room.least[i] ?? 0));
    if (sum(widths) + gaps <= room.width) return { pitch, columns, widths, height: room.height };
  }
  throw new Error(
    `found ${counts.length} counts whose definitions leave ${Math.round(room.height)} px for their squares, expected more. Shorten the definitions.`,
  );
}

const defined = ({ name, definition }: Counter): string =>
  counterMessages.definition(name, definition);

const wrapped = (text: string, room: number): string =>
  wrapText(text, room, TYPE.note.size, TYPE.note.weight);
const heightOf = (text: string): number => sizeOfText(text, 'note').height;

/** Definitions under their own fields, or, on a phone, one after the other under all of them. */
function layOut(counters: readonly Counter[], variant: Variant): { grid: Grid; texts: string[] } {
  const { width, height } = plotSize(variant, PADDING);
  const counts = counters.map(({ value }) => value);
  const isNarrow = variant === 'narrow';
  const least = counts.map((count) =>
    isNarrow ? sizeOfText(counterMessages.number(count), 'series').width : LEAST_WIDTH,
  );
  const room = { width, gap: GAP[variant], least };
  const free = height - HEADING - 2 * BESIDE;
  if (isNarrow) {
    const texts = counters.map((one) => wrapped(defined(one), width));
    const under = sum(texts, heightOf) + BESIDE * (texts.length - 1);
    return { grid: gridOf(counts, { ...room, height: free - under }), texts };
  }
  // How wide a field is decides how high its definition is, and that how high the fields may be.
  for (let under = 0; ;) {
    const grid = gridOf(counts, { ...room, height: free - under });
    const texts = counters.map((one, i) => wrapped(defined(one), grid.widths[i] ?? LEAST_WIDTH));
    const needed = max(texts, heightOf) ?? 0;
    if (needed <= under) return { grid, texts };
    under = needed;
  }
}

/**
 * Several counts of the same thing as fields of squares at one scale, side by side, with the number over
 * each and the definition under it.
 *
 * @throws where the definitions leave no room, or a count is not above zero
 */
export function drawCounters(table: Table, variant: Variant): Plot {
  const counters = countersOf(table);
  const { width, height } = plotSize(variant, PADDING);
  const { grid, texts } = layOut(counters, variant);
  // All in CSS pixels from the start of the middle line: the fields stay together however large the box is.
  const at: FigureLabel['at'] = [0, 500];
  const size = Math.round(grid.pitch * SQUARE * 10) / 10;
  const top = -height / 2 + HEADING + BESIDE;
  const foot = top + grid.height + BESIDE;
  const lefts = counters.map((_, i) => sum(grid.widths.slice(0, i)) + i * GAP[variant]);
  const label = (
    key: string,
    text: string,
    kind: FigureLabel['kind'],
    offset: [number, number],
  ) => ({
    key,
    text,
    kind,
    at,
    offset,
    align: 'start' as const,
  });
  return {
    padding: PADDING,
    boxes: [],
    marks: [],
    fields: counters.map(({ key, value }, i): FigureField => ({
      key: `field.${key}`,
      at,
      offset: [lefts[i] ?? 0, top],
      count: value,
      perRow: grid.columns[i] ?? 1,
      size,
      pitch: Math.round(grid.pitch * 10) / 10,
    })),
    units: [],
    labels: counters.flatMap(({ key, value }, i): FigureLabel[] => {
      const left = lefts[i] ?? 0;
      const under = variant === 'narrow' ? sum(texts.slice(0, i), heightOf) + i * BESIDE : 0;
      const x = variant === 'narrow' ? 0 : left;
      return [
        {
          ...label(`counter.${key}`, counterMessages.number(value), 'series', [left, top - BESIDE]),
          baseline: 'bottom',
        },
        {
          ...label(`definition.${key}`, texts[i] ?? '', 'note', [x, foot + under]),
          baseline: 'top',
        },
      ];
    }),
    points: counters.map(({ key, name, value, definition, source }, i) => ({
      key: `point.${key}`,
      at: [(((lefts[i] ?? 0) + ((grid.columns[i] ?? 1) * grid.pitch) / 2) / width) * 1000, 500],
      text: counterMessages.point(name, value, definition),
      sources: [source],
    })),
  };
}
