import type { ColumnsPlot } from '../../../content/plots/columns.ts';
import type { Table } from '../../../content/schema/table.ts';
import { addMonths } from '../../../model/months.ts';
import { WINDOWS } from '../../../model/growth.ts';
import { doublingLine, fitLines, type NamedLine } from './curve-lines.ts';
import {
  plotSize,
  segment,
  type FigureMark,
  type Padding,
  type Plot,
  type Variant,
} from '../../figure.ts';
import {
  bandBoxes,
  columnMarks,
  heightOf,
  missingBoxes,
  missingNotes,
  monthPoints,
  nounFor,
  zeroLabels,
  type MonthLook,
} from '../../months/month-columns.ts';
import { monthlyValues, type MonthValue } from '../../months/monthly.ts';
import { underBoxes, underColumns, underLines } from '../../months/obstacles.ts';
import { monthMessages } from '#messages/chart.ts';
import { inBox, placeNotes, type Note } from '../../labels/place-notes.ts';
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
    return !fits || (month <= fits.end && month > addMonths(fits.end, -Math.max(...WINDOWS)));
  };
  return (month) => ({
    role: highlight?.includes(month) ? 'neutral' : undefined,
    isContext: !isMeant(month),
    isAnswer: until !== undefined && month > until,
  });
}

/** The file changes its source: a dashed upright before the month. */
function seamMarks({ content: { seams = [] }, time }: Drawn): FigureMark[] {
  return seams.map(({ month }) => ({
    key: `seam.${month}`,
    kind: 'axis',
    paths: [segment([time.left(month), 0], [time.left(month), 1000])],
    certainty: 'plausible',
  }));
}

/** Curves that nobody counted, then fits. */
function linesOf({
  content: { curves, fits, from, to },
  values,
  time,
  height,
}: Drawn): NamedLine[] {
  if (fits && (fits.end < from || fits.end > to))
    throw new Error(
      `draw-columns: found fits up to ${fits.end}, expected a month from ${from} to ${to}`,
    );
  const upTo = values.filter(({ month }) => fits && month <= fits.end);
  return [
    ...curves.flatMap((curve, i) => doublingLine(curve, i, time, height)),
    ...(fits ? fitLines(upTo, time, height) : []),
  ];
}

/** Texts beside uprights and shaded stretches, near the top of the plot. */
function notesOnMonths({ content, time }: Drawn): { seams: Note[]; bands: Note[] } {
  return {
    seams: (content.seams ?? []).map(({ month, text }) => ({
      key: `seam.${month}`,
      text,
      kind: 'note',
      at: [time.left(month), 80],
      sides: ['right', 'left'],
      leader: 'none',
    })),
    bands: content.bands.map(({ from, to, text }) => ({
      key: `band.${from}`,
      text,
      kind: 'note',
      at: [time.left(from), 50],
      width: time.right(to) - time.left(from),
      sides: ['left', 'right'],
      leader: 'none',
    })),
  };
}

/** Numbers of columns that are cut off at the top. */
const notesBeyondTop = ({ values, time, height, lookOf }: Drawn): Note[] =>
  values.flatMap(({ month, value }): Note[] =>
    value === null || value <= height.top
      ? []
      : [
          {
            key: `beyond.${month}`,
            text: monthMessages.beyondTop(value),
            kind: 'value',
            at: [time.middle(month), 40],
            sides: ['left', 'right'],
            leader: 'none',
            isAnswer: lookOf(month).isAnswer,
          },
        ],
  );

const annotationNotes = ({ content: { annotations }, time, height, lookOf }: Drawn): Note[] =>
  annotations.map(({ month, value, text }, i) => {
    const before = annotations.slice(0, i).filter((one) => one.month === month).length;
    return {
      key: before > 0 ? `note.${month}.${before + 1}` : `note.${month}`,
      text,
      kind: 'note',
      at: [time.middle(month), value === undefined ? 0 : heightOf(height, value)],
      sides: value === undefined ? ['below'] : ['above', 'left', 'right'],
      leader: 'clear',
      isAnswer: lookOf(month).isAnswer,
    };
  });

const lineNote = ({ mark: { key, kind, role }, name, at }: NamedLine): Note => ({
  key,
  text: name,
  kind: kind === 'fit' ? 'series' : 'note',
  at,
  sides: kind === 'fit' ? ['over', 'above', 'left', 'below'] : ['left', 'above', 'right'],
  leader: 'across',
  role,
});

/** All texts beside the axes. Those tied to a place come first: they can move least. */
function notesOf(drawn: Drawn, lines: readonly NamedLine[]): Note[] {
  const { seams, bands } = notesOnMonths(drawn);
  return [
    ...seams,
    ...notesBeyondTop(drawn),
    ...lines.map(lineNote),
    ...bands,
    ...missingNotes(drawn.values, drawn.time),
    ...annotationNotes(drawn),
  ];
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
  const lines = linesOf(drawn);
  const lineMarks = lines.map(({ mark }) => mark);
  const foot = timeAxisParts(time, size.width);
  const side = valueAxisParts(height, size.height);
  const zeros = content.scale === 'log' ? zeroLabels(values, time, size.height) : [];
  const seams = seamMarks(drawn);
  const bands = bandBoxes(content.bands, time);
  const scaled = inBox(size);
  const notes = placeNotes(notesOf(drawn, lines), {
    variant,
    padding,
    obstacles: [
      ...underColumns(values, time, height, scaled),
      ...underLines([...lineMarks, ...seams], scaled),
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
      ...lineMarks,
      ...notes.marks,
    ],
    units: [],
    labels: [...side.labels, ...foot.labels, ...zeros, ...notes.labels],
    points: monthPoints(values, time, height, nounFor(content.noun, table, content.column)),
  };
}
