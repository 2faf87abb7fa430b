import { entry, type Book } from '../../../content/book.ts';
import type { DateBoundsPlot } from '../../../content/plots/date-bounds.ts';
import type { Point } from '../../../model/geometry.ts';
import type { LegendEntry } from '../../../map/frame/picture.ts';
import { bandBox, bracketMark, bracketsOf, legendOfBrackets, openLabels } from './bounds.ts';
import { hangKnown, hangNew } from './clue-labels.ts';
import { clueMark, standOf } from './clue-mark.ts';
import { wordsOf } from './clue-text.ts';
import { dayAxis, type DayAxis } from './day-axis.ts';
import {
  LEAST_BOX,
  type FigureLabel,
  type FigureMark,
  type Padding,
  type Plot,
  type Variant,
} from '../../figure.ts';
import { hangLabels } from './lane-labels.ts';

const PADDING: Padding = { top: 4, right: 14, bottom: 36, left: 14 };
/** CSS pixels by which letters may reach into the padding at either side. */
const OVERHANG = 11;

/**
 * CSS pixels of the least box: lanes over the line of days, half a bracket, and lanes under it for
 * new clues or for the words of brackets.
 */
const SIZES: Record<Variant, { over: number; half: number; newest: number; limit: number }> = {
  narrow: { over: 16, half: 20, newest: 33, limit: 17 },
  wide: { over: 32, half: 28, newest: 36, limit: 20 },
};
/** CSS pixels between brackets and lanes. */
const LANE_GAP = 6;

function monthParts({ months }: DayAxis): { marks: FigureMark[]; labels: FigureLabel[] } {
  const line = (x: number): Point[] => [
    [x, 0],
    [x, 1000],
  ];
  return {
    marks: months
      .filter(({ isWhole }) => isWhole)
      .map(({ key, from }) => ({ key: `grid.${key}`, kind: 'grid', paths: [line(from)] })),
    labels: months.map(({ key, from, to, name }) => ({
      key: `month.${key}`,
      text: name,
      kind: 'tick',
      at: [(from + to) / 2, 1000],
      offset: [0, 5],
      baseline: 'top',
    })),
  };
}

/**
 * The line of days with the brackets that close in on the date of the report. Clues on the table
 * stand over it, in lanes that are the same in every frame, but for weak ones, which are dots on the
 * line; what a frame adds, or else the words of the brackets, stands under it.
 *
 * @throws on a clue that is not there, or when labels are too long for the least box
 */
export function drawBracket(
  content: DateBoundsPlot,
  { clues, sources }: Pick<Book, 'clues' | 'sources'>,
  variant: Variant,
): Plot {
  const axis = dayAxis(content.from, content.to);
  const { over, half, newest, limit } = SIZES[variant];
  const width = LEAST_BOX[variant].width - PADDING.left - PADDING.right;
  const height = LEAST_BOX[variant].height - PADDING.top - PADDING.bottom;
  const y = (pixels: number): number => (pixels / height) * 1000;
  const shown = content.clues.map((id) => entry(clues, id, 'clues'));
  const fresh = content.newest.map((id) => entry(clues, id, 'clues'));
  const known = shown.filter((clue) => !fresh.includes(clue));

  // Clues that are known keep their lanes; how many lanes there are decides how low the line runs.
  const rack = { width, height, overhang: OVERHANG };
  const hangOver = (foot: number, start: number): ReturnType<typeof hangKnown> =>
    hangKnown(clues.values(), known, axis, variant, { ...rack, foot, start, lane: -over });
  const lanes = -hangOver(0, 0).end;
  const line = lanes + LANE_GAP + half;
  const above = hangOver(line, lanes);

  const stand = { width, line, half, y };
  const brackets = bracketsOf(content, axis);
  const start = line + half + LANE_GAP;
  const below =
    fresh.length > 0
      ? hangNew(fresh, axis, variant, { ...rack, foot: line, start, lane: newest }, limit)
      : hangLabels(
          brackets.flatMap(({ key, at, text }) =>
            text === undefined
              ? []
              : [{ key: `limit.${key}`, at, lines: [{ text, kind: 'note' }] }],
          ),
          { ...rack, foot: line + half, start, lane: limit },
        );
  const [after, before] = brackets;
  const bandLabel: FigureLabel = {
    key: 'band',
    text: 'probably in here;\nnot certain',
    kind: 'series',
    at: [(after.at + before.at) / 2, y(below.end + LANE_GAP)],
    baseline: 'top',
    role: 'neutral',
  };
  const months = monthParts(axis);
  const days: Point[] = [
    [0, y(line)],
    [1000, y(line)],
  ];
  return {
    padding: PADDING,
    boxes: content.band ? [bandBox(after, before, stand)] : [],
    marks: [
      ...months.marks,
      { key: 'days', kind: 'axis', paths: [days] },
      ...above.marks,
      ...below.marks,
      ...brackets.map((bracket) => bracketMark(bracket, stand)),
      ...known.map((clue) => ({ ...clueMark(clue, axis, y(line)), isContext: true })),
      ...fresh.map((clue) => ({ ...clueMark(clue, axis, y(line)), role: 'neutral' as const })),
    ],
    units: [],
    labels: [
      ...months.labels,
      ...above.labels,
      ...below.labels,
      ...brackets.flatMap((bracket) => openLabels(bracket, stand)),
      ...(content.band ? [bandLabel] : []),
    ],
    points: shown
      .map((clue) => ({
        key: clue.id,
        at: [standOf(clue, axis)[1], y(line)] as Point,
        ...wordsOf(clue, sources),
      }))
      .toSorted((a, b) => a.at[0] - b.at[0]),
  };
}

/** What the legend of such a figure says: the span, the brackets, the clues. */
export function legendOfBracket(
  content: DateBoundsPlot,
  { clues }: Pick<Book, 'clues'>,
): LegendEntry[] {
  if (content.clues.length === 0) return legendOfBrackets(content);
  const shown = content.clues.map((id) => entry(clues, id, 'clues'));
  return [
    ...legendOfBrackets(content),
    { swatch: 'dots', text: 'clue: weak, medium, strong' },
    ...(shown.some(({ isSpan }) => isSpan)
      ? [{ swatch: 'ruler' as const, text: 'bar: the day itself is not known' }]
      : []),
  ];
}
