import { max, sum } from 'd3';
import type { Noun } from '../../content/plots/fields.ts';
import type { Table } from '../../content/schema/table.ts';
import type { Role } from '../../map/things/drawing.ts';
import { longMonth } from '#messages/format.ts';
import { monthMessages, NO_DATA } from '#messages/chart.ts';
import {
  segment,
  type FigureBox,
  type FigureLabel,
  type FigureMark,
  type FigurePoint,
} from '../figure.ts';
import type { Note } from '../labels/place-notes.ts';
import type { MonthValue } from './monthly.ts';
import type { TimeAxis } from './time-axis.ts';
import type { ValueAxis } from './value-axis.ts';

/** How a month stands out, or steps back. */
export interface MonthLook {
  role?: Role | undefined;
  isContext?: boolean | undefined;
  isAnswer?: boolean | undefined;
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

/** Height of a value in the plot; of what is higher than its axis, the top. */
export const heightOf = ({ y }: ValueAxis, value: number): number => Math.max(0, y(value));

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
    const y = value === 0 ? 1000 : heightOf(height, value);
    const look = lookOf(month);
    const path = [...segment([left, 1000], [left, y]), ...segment([right, y], [right, 1000])];
    const column: FigureMark = { key: `column.${month}`, kind: 'column', paths: [path], ...look };
    if (value > 0) return [column];
    const middle = time.middle(month);
    const tick: FigureMark = {
      key: `zero.${month}`,
      kind: 'tick',
      paths: [segment([middle, 1000], [middle, 1000 - zeroIn(pixels)])],
      isAnswer: look.isAnswer,
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
  let open: [string, string] | undefined;
  for (const { month, value } of values) {
    if (!isMeant(value)) open = undefined;
    else if (open) open[1] = month;
    else {
      open = [month, month];
      runs.push(open);
    }
  }
  return runs;
}

/** A logarithmic axis has no place for zero: its ticks say what they are. */
export const zeroLabels = (
  values: readonly MonthValue[],
  time: TimeAxis,
  pixels: number,
): FigureLabel[] =>
  runsOf(values, (value) => value === 0).map(([first, last]) => ({
    key: `zero.${first}`,
    text: '0',
    kind: 'tick',
    at: [(time.middle(first) + time.middle(last)) / 2, 1000 - zeroIn(pixels)],
    baseline: 'bottom',
  }));

const isMissing = (value: number | null): boolean => value === null;

/** Stretches without numbers: they are not zero, nobody can check them. */
export const missingBoxes = (values: readonly MonthValue[], time: TimeAxis): FigureBox[] =>
  runsOf(values, isMissing).map(([first, last]) => ({
    key: `missing.${first}`,
    at: [time.left(first), 0, time.right(last), 1000],
    certainty: 'uncheckable',
  }));

/** What stands on stretches without numbers. */
export const missingNotes = (values: readonly MonthValue[], time: TimeAxis): Note[] =>
  runsOf(values, isMissing).map(([first, last]) => ({
    key: `missing.${first}`,
    text: NO_DATA,
    kind: 'note',
    at: [(time.left(first) + time.right(last)) / 2, 300],
    sides: ['above', 'below'],
    leader: 'clear',
    isContext: true,
  }));

/** Shaded stretches of months; nobody knows where exactly they end. */
export const bandBoxes = (
  bands: readonly { from: string; to: string; certainty: FigureBox['certainty'] }[],
  time: TimeAxis,
): FigureBox[] =>
  bands.map(({ from, to, certainty }) => ({
    key: `band.${from}`,
    at: [time.left(from), 0, time.right(to), 1000],
    certainty,
    isSoft: true,
  }));

/** What one and several of the things in a column are called. */
export function nounFor(noun: Noun | undefined, table: Table, column: string): Noun {
  if (noun) return noun;
  const title = table.columns.find(({ name }) => name === column)?.title.toLowerCase() ?? column;
  return [title, title];
}

/** The sum of months, or null where one of them has no number. */
export function sumOf(values: readonly MonthValue[]): number | null {
  return values.some(({ value }) => value === null) ? null : sum(values, ({ value }) => value);
}

/** Height of the highest of some months. */
export const highestOf = (values: readonly MonthValue[], height: ValueAxis): number =>
  heightOf(height, max(values, ({ value }) => value ?? 0) ?? 0);

/** One point a month, at the top of its column, with the sources that its rows name. */
export const monthPoints = (
  values: readonly MonthValue[],
  time: TimeAxis,
  height: ValueAxis,
  noun: Noun,
): FigurePoint[] =>
  values.map(({ month, value, sources }) => ({
    key: `point.${month}`,
    at: [time.middle(month), value === null ? 500 : heightOf(height, value)],
    text: monthMessages.point(longMonth(month), monthMessages.count(value, noun)),
    ...(sources.length > 0 && { sources }),
  }));
