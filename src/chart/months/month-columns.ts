import type { Noun } from '../../content/plots/fields.ts';
import type { Table } from '../../content/schema/figure.ts';
import { longMonth } from '../../model/months.ts';
import type { Role } from '../../map/frame/drawing.ts';
import type { FigureBox, FigureLabel, FigureMark, FigurePoint } from '../figure.ts';
import type { MonthValue } from './monthly.ts';
import type { TimeAxis } from './time-axis.ts';
import type { ValueAxis } from './value-axis.ts';

/** How a month stands out, or steps back. */
export interface MonthLook {
  role?: Role;
  isContext?: boolean;
  isAnswer?: boolean;
}

/** Share of a month's width that its column takes. */
const FULLNESS = 0.8;
/** Height of the tick that stands for zero, in CSS pixels of the least box. */
const ZERO = 4;
/** The same in the plot's coordinates, for a plot so many CSS pixels high. */
const zeroIn = (pixels: number): number => (ZERO / pixels) * 1000;

/** Left and right edge of a month's column. */
export function columnEdges(axis: TimeAxis, month: string): [number, number] {
  const half = (axis.step * FULLNESS) / 2;
  const middle = axis.middle(month);
  return [middle - half, middle + half];
}

/**
 * One column a month. A zero is a column of no height with a tick on the foot of the plot, so that
 * it grows out of it in another frame; a missing month has neither.
 *
 * @param pixels height of the plot in its least box
 */
export function columnMarks(
  values: readonly MonthValue[],
  time: TimeAxis,
  height: ValueAxis,
  pixels: number,
  lookOf: (month: string) => MonthLook,
): FigureMark[] {
  return values.flatMap(({ month, value }): FigureMark[] => {
    if (value === null) return [];
    const [left, right] = columnEdges(time, month);
    const y = value === 0 ? 1000 : Math.max(0, height.y(value));
    const look = lookOf(month);
    const column: FigureMark = {
      key: `column.${month}`,
      kind: 'column',
      paths: [
        [
          [left, 1000],
          [left, y],
          [right, y],
          [right, 1000],
        ],
      ],
      ...look,
    };
    if (value > 0) return [column];
    const middle = time.middle(month);
    const tick: FigureMark = {
      key: `zero.${month}`,
      kind: 'tick',
      paths: [
        [
          [middle, 1000],
          [middle, 1000 - zeroIn(pixels)],
        ],
      ],
      ...(look.isAnswer && { isAnswer: true }),
    };
    return [column, tick];
  });
}

/** Neighbouring months of which the same can be said, as first and last. */
export function runsOf(
  values: readonly MonthValue[],
  isMeant: (value: number | null) => boolean,
): [string, string][] {
  const runs: [string, string][] = [];
  let isOpen = false;
  for (const { month, value } of values) {
    const last = runs.at(-1);
    if (!isMeant(value)) isOpen = false;
    else if (isOpen && last) last[1] = month;
    else {
      runs.push([month, month]);
      isOpen = true;
    }
  }
  return runs;
}

/** A logarithmic axis has no place for zero: its ticks say what they are. */
export function zeroLabels(
  values: readonly MonthValue[],
  time: TimeAxis,
  pixels: number,
): FigureLabel[] {
  return runsOf(values, (value) => value === 0).map(([first, last]) => ({
    key: `zero.${first}`,
    text: '0',
    kind: 'tick',
    at: [(time.middle(first) + time.middle(last)) / 2, 1000 - zeroIn(pixels)],
    baseline: 'bottom',
  }));
}

/** Stretches without numbers: they are not zero, nobody can check them. */
export function missingBoxes(values: readonly MonthValue[], time: TimeAxis): FigureBox[] {
  return runsOf(values, (value) => value === null).map(([first, last]) => ({
    key: `missing.${first}`,
    at: [time.left(first), 0, time.right(last), 1000],
    certainty: 'uncheckable',
  }));
}

/** What one and several of the things in a column are called. */
export function nounFor(noun: Noun | undefined, table: Table, column: string): Noun {
  if (noun) return noun;
  const title = table.columns.find(({ name }) => name === column)?.title.toLowerCase() ?? column;
  return [title, title];
}

/** "7 fatal events", "1 fatal event", "no data". */
export function countInWords(value: number | null, [one, several]: Noun): string {
  if (value === null) return 'no data';
  return `${value.toLocaleString('en-GB')} ${value === 1 ? one : several}`;
}

/** One point a month, at the top of its column, with the sources that its rows name. */
export function monthPoints(
  values: readonly MonthValue[],
  time: TimeAxis,
  height: ValueAxis,
  noun: Noun,
): FigurePoint[] {
  return values.map(({ month, value, sources }) => ({
    key: `point.${month}`,
    at: [time.middle(month), value === null ? 500 : Math.max(0, height.y(value))],
    text: `${longMonth(month)}: ${countInWords(value, noun)}`,
    ...(sources.length > 0 && { sources }),
  }));
}
