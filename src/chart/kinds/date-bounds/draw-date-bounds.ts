import { ascending } from 'd3';
import { entry, type Book } from '../../../content/book.ts';
import { fitOf, inOrder } from '../../../content/evidence/candidate-order.ts';
import type { DateBoundsPlot } from '../../../content/plots/date-bounds.ts';
import type { Clue } from '../../../content/schema/evidence.ts';
import { boundMessages } from '#messages/chart.ts';
import {
  plotSize,
  segment,
  type FigureLabel,
  type FigureMark,
  type Padding,
  type Plot,
  type Variant,
} from '../../figure.ts';
import { bandBox, boundMark, boundsOf, openLabel, type Stand } from './bounds.ts';
import { clueMark, cluePoint, middleOf, placeKnown, placeNew } from './clues.ts';
import { dayAxis, type DayAxis } from './day-axis.ts';
import { placeInLanes, type LaneLabel, type Lanes, type PlacedInLanes } from './lane-labels.ts';

const PADDING: Padding = { top: 4, right: 14, bottom: 36, left: 14 };
/** CSS pixels by which letters may reach into the padding at either side. */
const OVERHANG = 11;

/**
 * CSS pixels of the least box: lanes over the line of days, half a bound, and lanes under it for
 * new clues or for the words of bounds.
 */
const SIZES: Record<Variant, { over: number; half: number; newest: number; limit: number }> = {
  narrow: { over: 16, half: 20, newest: 33, limit: 17 },
  wide: { over: 32, half: 28, newest: 36, limit: 20 },
};
/** CSS pixels between bounds and lanes. */
const LANE_GAP = 6;

function monthParts({ months }: DayAxis): { marks: FigureMark[]; labels: FigureLabel[] } {
  return {
    marks: months
      .filter(({ isWhole }) => isWhole)
      .map(({ key, from }) => ({
        key: `grid.${key}`,
        kind: 'grid',
        paths: [segment([from, 0], [from, 1000])],
      })),
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

/** What a frame is drawn from: its clues, and where they and the bounds stand. */
interface Drawn {
  axis: DayAxis;
  known: Clue[];
  fresh: Clue[];
  bounds: ReturnType<typeof boundsOf>;
  stand: Stand;
  /** The words over the line and under it. */
  above: PlacedInLanes;
  below: PlacedInLanes;
}

/** Under the line stands what the frame adds, or else the words of the bounds. */
function placeBelow(
  { axis, fresh, bounds, stand: { line, half } }: Omit<Drawn, 'above' | 'below'>,
  variant: Variant,
  fitsOf: (clue: Clue) => LaneLabel['squares'],
  inPlot: Pick<Lanes, 'width' | 'height' | 'overhang'>,
): PlacedInLanes {
  const { newest, limit } = SIZES[variant];
  const start = line + half + LANE_GAP;
  if (fresh.length > 0)
    return placeNew(
      fresh,
      axis,
      variant,
      { ...inPlot, foot: line, start, lane: newest },
      limit,
      fitsOf,
    );
  const limits = bounds.flatMap(({ key, at, text }): LaneLabel[] =>
    text === undefined ? [] : [{ key: `limit.${key}`, at, lines: [{ text, kind: 'note' }] }],
  );
  return placeInLanes(limits, { ...inPlot, foot: line + half, start, lane: limit });
}

/** What the book says of clues and candidates. */
type Evidence = Pick<Book, 'clues' | 'candidates' | 'criteria'>;

/** For a clue on whose day a candidate for the event lies: whether that meets each point of the report. */
export function fitsIn({ candidates, criteria }: Evidence): (clue: Clue) => LaneLabel['squares'] {
  const points = inOrder(criteria.values());
  return ({ bounds, days: [first, last] }) => {
    const found =
      bounds === 'inside' && first === last
        ? [...candidates.values()].find(({ day }) => day === first)
        : undefined;
    return (
      found &&
      points.map(({ id }) => {
        const fit = fitOf(found, id);
        return fit === 'no' ? null : fit === 'yes';
      })
    );
  };
}

function layOut(content: DateBoundsPlot, evidence: Evidence, variant: Variant): Drawn {
  const { clues } = evidence;
  const axis = dayAxis(content.from, content.to);
  const { over, half } = SIZES[variant];
  const { width, height } = plotSize(variant, PADDING);
  const fresh = content.newest.map((id) => entry(clues, id, 'clues'));
  const shown = content.clues.map((id) => entry(clues, id, 'clues'));
  const known = shown.filter((clue) => !fresh.includes(clue));
  // Clues that are known keep their lanes; how many lanes there are decides how low the line runs.
  const inPlot = { width, height, overhang: OVERHANG };
  const placeOver = (foot: number, start: number): PlacedInLanes =>
    placeKnown(clues.values(), known, axis, variant, { ...inPlot, foot, start, lane: -over });
  const lanes = -placeOver(0, 0).end;
  const line = lanes + LANE_GAP + half;
  const stand = { width, line, half, y: (pixels: number) => (pixels / height) * 1000 };
  const drawn = { axis, known, fresh, bounds: boundsOf(content, axis), stand };
  return {
    ...drawn,
    above: placeOver(line, lanes),
    below: placeBelow(drawn, variant, fitsIn(evidence), inPlot),
  };
}

/**
 * The line of days with the bounds that close in on a date. Clues on the table stand over it, in
 * lanes that are the same in every frame, but for weak ones, which are dots on the line; what a frame
 * adds, or else the words of the bounds, stands under it.
 *
 * @throws on a clue that is not there, or when labels are too long for the least box
 */
export function drawDateBounds(
  content: DateBoundsPlot,
  { sources, ...evidence }: Evidence & Pick<Book, 'sources'>,
  variant: Variant,
): Plot {
  const { clues } = evidence;
  const drawn = layOut(content, evidence, variant);
  const { axis, known, fresh, bounds, stand, above, below } = drawn;
  const [after, before] = bounds;
  const y = stand.y(stand.line);
  const bandLabel: FigureLabel = {
    key: 'band',
    text: boundMessages.band,
    kind: 'series',
    at: [(after.at + before.at) / 2, stand.y(below.end + LANE_GAP)],
    baseline: 'top',
    role: 'neutral',
  };
  const months = monthParts(axis);
  return {
    padding: PADDING,
    boxes: [
      ...(content.band ? [bandBox(after, before, stand)] : []),
      ...above.boxes,
      ...below.boxes,
    ],
    marks: [
      ...months.marks,
      { key: 'days', kind: 'axis', paths: [segment([0, y], [1000, y])] },
      ...above.marks,
      ...below.marks,
      ...bounds.map((bound) => boundMark(bound, stand)),
      ...known.map((clue) => ({ ...clueMark(clue, axis, y), isContext: true })),
      ...fresh.map((clue) => ({ ...clueMark(clue, axis, y), role: 'neutral' as const })),
    ],
    fields: below.fields,
    units: [],
    labels: [
      ...months.labels,
      ...above.labels,
      ...below.labels,
      ...bounds.filter(({ text }) => text === undefined).map((bound) => openLabel(bound, stand)),
      ...(content.band && fresh.length === 0 ? [bandLabel] : []),
    ],
    points: content.clues
      .map((id) => entry(clues, id, 'clues'))
      .map((clue) => cluePoint(clue, sources, [middleOf(clue, axis), y]))
      .toSorted((a, b) => ascending(a.at[0], b.at[0])),
  };
}
