import { byDays } from '../../contract/clue-order.ts';
import { entry, type Book } from '../../contract/book.ts';
import type { Clue } from '../../contract/schema/evidence.ts';
import type { BracketPlot } from '../../contract/schema/figure.ts';
import type { Point } from '../../model/geometry.ts';
import type { LegendEntry } from '../../picture/picture.ts';
import { bandBox, bracketMark, bracketsOf, legendOfBrackets, openLabels } from './brackets-of.ts';
import { shortDate, wordsOf } from './clue-text.ts';
import { dayAxis, type DayAxis } from './day-axis.ts';
import {
  LEAST_BOX,
  type FigureLabel,
  type FigureMark,
  type Padding,
  type Plot,
  type Variant,
} from '../figure.ts';
import { hangLabels, type Hanging } from './hang-labels.ts';

const PADDING: Padding = { top: 4, right: 14, bottom: 36, left: 14 };
/** CSS pixels by which letters may reach into the padding at either side. */
const OVERHANG = 11;

/** Dot diameters in CSS pixels: the stronger the clue, the larger. */
const DOTS: Record<Clue['strength'], number> = { strong: 14, medium: 10, weak: 7 };

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

/** First day, middle and last day of a clue, 0 to 1000. */
function standOf({ days: [first, last] }: Clue, axis: DayAxis): [number, number, number] {
  const [from, to] = [axis.position(first), axis.position(last)];
  return [from, (from + to) / 2, to];
}

/** What stands over the line for a clue that is known already; a narrow figure has room for its date alone. */
function contextLines(clue: Clue, variant: Variant): Hanging['lines'] {
  const date = shortDate(clue);
  if (variant === 'narrow') return [{ text: date, kind: 'tick' }];
  return [
    { text: clue.short, kind: 'tick' },
    { text: `${date}, ${clue.strength}`, kind: 'tick' },
  ];
}

function newestLines(clue: Clue, variant: Variant): Hanging['lines'] {
  const date = variant === 'narrow' ? shortDate(clue) : clue.date;
  return [
    { text: clue.short, kind: 'value' },
    { text: `${date}, ${clue.strength}`, kind: 'note' },
  ];
}

/** A dot on its day, or on both its days; a bar where only a span is known. */
function clueMark(clue: Clue, axis: DayAxis, y: number): FigureMark {
  const [from, , to] = standOf(clue, axis);
  const shape = { key: `clue.${clue.id}`, size: DOTS[clue.strength] };
  if (from === to) return { ...shape, kind: 'dot', paths: [[[from, y]]] };
  if (!clue.isSpan) return { ...shape, kind: 'dot', paths: [[[from, y]], [[to, y]]] };
  return {
    ...shape,
    kind: 'line',
    paths: [
      [
        [from, y],
        [to, y],
      ],
    ],
  };
}

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
 * stand over it, in lanes that are the same in every frame; what a frame adds, or else the words of
 * the brackets, stands under it.
 *
 * @throws on a clue that is not there, or when labels are too long for the least box
 */
export function drawBracket(
  content: BracketPlot,
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
  const hanging = (clue: Clue, lines: Hanging['lines']): Hanging => ({
    key: `clue.${clue.id}`,
    at: standOf(clue, axis)[1],
    lines,
  });

  // All clues keep their lanes, shown or not; how many lanes there are decides how low the line runs.
  const rack = { width, height, overhang: OVERHANG };
  const context = byDays(clues.values()).map((clue) => ({
    ...hanging(clue, contextLines(clue, variant)),
    isContext: true,
    isHidden: !known.includes(clue),
  }));
  const lanes = -hangLabels(context, { ...rack, foot: 0, start: 0, lane: -over }).end;
  const line = lanes + LANE_GAP + half;
  const above = hangLabels(context, { ...rack, foot: line, start: lanes, lane: -over });

  const stand = { width, line, half, y };
  const brackets = bracketsOf(content, axis);
  const start = line + half + LANE_GAP;
  const below =
    fresh.length > 0
      ? hangLabels(
          fresh.map((clue) => ({
            ...hanging(clue, newestLines(clue, variant)),
            role: 'neutral' as const,
          })),
          { ...rack, foot: line, start, lane: newest },
        )
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
  content: BracketPlot,
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
