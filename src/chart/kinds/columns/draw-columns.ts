import type { ColumnsPlot } from '../../../content/plots/columns.ts';
import type { Table } from '../../../content/schema/figure.ts';
import { addMonths } from '../../../model/months.ts';
import type { Point } from '../../../model/geometry.ts';
import { doublingLine, fitLines, type NamedLine } from './curve-lines.ts';
import type { FigureBox, FigureMark, Padding, Plot, Variant } from '../../figure.ts';
import { missingNotes } from '../../months/gap-notes.ts';
import {
  columnMarks,
  missingBoxes,
  monthPoints,
  nounFor,
  zeroLabels,
  type MonthLook,
} from '../../months/month-columns.ts';
import { monthlyValues, type MonthValue } from '../../months/monthly.ts';
import { underBoxes, underColumns, underLines } from '../../months/obstacles.ts';
import { placeNotes, plotSize, type Note } from '../../labels/place-notes.ts';
import { timeAxis, timeAxisParts, type TimeAxis } from '../../months/time-axis.ts';
import { valueAxis, valueAxisParts, type ValueAxis } from '../../months/value-axis.ts';

const PADDING: Record<Variant, Padding> = {
  narrow: { top: 8, right: 8, bottom: 28, left: 30 },
  wide: { top: 8, right: 12, bottom: 28, left: 34 },
};

/** Everything that the parts of one plot are drawn from. */
interface Drawn {
  content: ColumnsPlot;
  values: readonly MonthValue[];
  time: TimeAxis;
  height: ValueAxis;
  lookOf: (month: string) => MonthLook;
}

/** Which months stand out: the highlighted ones, or those of the longest window that is fitted. */
function looksOf({ highlight, fits, until }: ColumnsPlot): (month: string) => MonthLook {
  const isMeant = (month: string): boolean => {
    if (highlight) return highlight.includes(month);
    return !fits || (month <= fits.end && month > addMonths(fits.end, -12));
  };
  return (month) => ({
    ...(highlight?.includes(month) && { role: 'attacker' as const }),
    ...(!isMeant(month) && { isContext: true }),
    ...(until !== undefined && month > until && { isAnswer: true }),
  });
}

function bandBoxes({ content: { bands }, time }: Drawn): FigureBox[] {
  return bands.map(({ from, to, certainty }) => ({
    key: `band.${from}`,
    at: [time.left(from), 0, time.right(to), 1000],
    certainty,
    isSoft: true,
  }));
}

/** The file changes its source: a dashed upright before the month. */
function seamMarks({ content: { seams = [] }, time }: Drawn): FigureMark[] {
  return seams.map(({ month }) => ({
    key: `seam.${month}`,
    kind: 'axis',
    paths: [
      [
        [time.left(month), 0],
        [time.left(month), 1000],
      ],
    ],
    certainty: 'plausible',
  }));
}

function linesOf({ content: { curves, fits, from, to }, values, time, height }: Drawn): {
  curves: NamedLine[];
  fits: NamedLine[];
} {
  if (fits && (fits.end < from || fits.end > to))
    throw new Error(
      `draw-columns: found fits up to ${fits.end}, expected a month from ${from} to ${to}`,
    );
  const upTo = values.filter(({ month }) => fits && month <= fits.end);
  return {
    curves: curves.flatMap((curve, i) => doublingLine(curve, i, time, height)),
    fits: fits ? fitLines(upTo, time, height) : [],
  };
}

/** All texts beside the axes. Those tied to a place come first: they can move least. */
function notesOf(drawn: Drawn, curves: readonly NamedLine[], fits: readonly NamedLine[]): Note[] {
  const { content, values, time, height, lookOf } = drawn;
  const answer = (month: string) => lookOf(month).isAnswer === true && { isAnswer: true };
  const bands = content.bands.map(({ from, to, text }): Note => ({
    key: `band.${from}`,
    text,
    kind: 'note',
    at: [time.left(from), 50],
    width: time.right(to) - time.left(from),
    sides: ['left', 'right'],
    leader: 'none',
  }));
  const seams = (content.seams ?? []).map(({ month, text }): Note => ({
    key: `seam.${month}`,
    text,
    kind: 'note',
    at: [time.left(month), 80],
    sides: ['right', 'left'],
    leader: 'none',
  }));
  const gaps = missingNotes(values, time);
  const cut = values.filter(({ value }) => value !== null && value > height.top);
  const beyond = cut.map(({ month, value }): Note => ({
    key: `beyond.${month}`,
    text: `${value ?? ''} ↑`,
    kind: 'value',
    at: [time.middle(month), 40],
    sides: ['left', 'right'],
    leader: 'none',
    ...answer(month),
  }));
  const annotations = content.annotations.map(({ month, value, text }, i): Note => {
    const before = content.annotations.slice(0, i).filter((one) => one.month === month).length;
    return {
      key: before > 0 ? `note.${month}.${before + 1}` : `note.${month}`,
      text,
      kind: 'note',
      at: [time.middle(month), value === undefined ? 0 : Math.max(0, height.y(value))],
      sides: value === undefined ? ['below'] : ['above', 'left', 'right'],
      leader: 'clear',
      ...answer(month),
    };
  });
  const names = [...curves, ...fits].map(({ mark, name, at }): Note => ({
    key: mark.key,
    text: name,
    kind: mark.kind === 'fit' ? 'series' : 'note',
    at,
    sides: mark.kind === 'fit' ? ['over', 'above', 'left', 'below'] : ['left', 'above', 'right'],
    leader: 'across',
    ...(mark.role && { role: mark.role }),
  }));
  return [...seams, ...beyond, ...names, ...bands, ...gaps, ...annotations];
}

/**
 * Draws one number a month as columns, with bands, notes, curves and fits.
 *
 * @throws where a note finds no room, or the table does not hold what the plot asks for
 */
export function drawColumns(content: ColumnsPlot, table: Table, variant: Variant): Plot {
  const padding = PADDING[variant];
  const size = plotSize(variant, padding);
  const time = timeAxis(content.from, content.to);
  const height = valueAxis(content.scale, content.top, content.lines);
  const values = monthlyValues(table, content.places, content.column, time.months);
  const drawn: Drawn = { content, values, time, height, lookOf: looksOf(content) };
  const { curves, fits } = linesOf(drawn);
  const foot = timeAxisParts(time, size.width);
  const side = valueAxisParts(height, size.height);
  const zeros = content.scale === 'log' ? zeroLabels(values, time, size.height) : [];
  const lines = [...curves, ...fits].map(({ mark }) => mark);
  const seams = seamMarks(drawn);
  const bands = bandBoxes(drawn);
  const scaled = ([x, y]: Point): Point => [(x / 1000) * size.width, (y / 1000) * size.height];
  const notes = placeNotes(notesOf(drawn, curves, fits), {
    variant,
    padding,
    obstacles: [
      ...underColumns(values, time, height, scaled),
      ...underLines([...lines, ...seams], scaled),
      ...underBoxes(bands, scaled),
    ],
  });
  return {
    padding,
    boxes: [...bands, ...missingBoxes(values, time)],
    marks: [
      ...side.marks,
      ...columnMarks(values, time, height, size.height, drawn.lookOf),
      ...foot.marks,
      ...seams,
      ...lines,
      ...notes.marks,
    ],
    units: [],
    labels: [...side.labels, ...foot.labels, ...zeros, ...notes.labels],
    points: monthPoints(values, time, height, nounFor(content.noun, table, content.column)),
  };
}
