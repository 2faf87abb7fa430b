import { sourcePath } from '../../../content/addresses/evidence-addresses.ts';
import { entry, type Book } from '../../../content/book.ts';
import { byDays } from '../../../content/evidence/clue-order.ts';
import type { Clue } from '../../../content/schema/evidence.ts';
import { boundMessages } from '#messages/chart.ts';
import { segment, type FigureMark, type FigurePoint, type Variant } from '../../figure.ts';
import type { DayAxis } from './day-axis.ts';
import { placeInLanes, type LaneLabel, type Lanes, type PlacedInLanes } from './lane-labels.ts';

/** Dot diameters in CSS pixels: the stronger the clue, the larger. */
const DOTS: Record<Clue['strength'], number> = { strong: 14, medium: 10, weak: 7 };

/** First day, middle and last day of a clue, 0 to 1000. */
function positionsOf({ days: [first, last] }: Clue, axis: DayAxis): [number, number, number] {
  const [from, to] = [axis.position(first), axis.position(last)];
  return [from, (from + to) / 2, to];
}

/** A dot on its day, or on both its days; a bar where only a span is known. */
export function clueMark(clue: Clue, axis: DayAxis, y: number): FigureMark {
  const [from, , to] = positionsOf(clue, axis);
  const key = `clue.${clue.id}`;
  const size = DOTS[clue.strength];
  if (from !== to && clue.isSpan)
    return { key, size, kind: 'line', paths: [segment([from, y], [to, y])] };
  const days = from === to ? [from] : [from, to];
  return { key, size, kind: 'dot', paths: days.map((x) => [[x, y]]) };
}

/** Sources by publisher; where one publisher stands twice, with the title to tell them apart. */
function linksTo(
  ids: readonly string[],
  sources: Book['sources'],
): { text: string; href: string }[] {
  const found = ids.map((id) => entry(sources, id, 'sources'));
  return found.map(({ id, publisher, title }) => {
    const isAlone = found.filter((other) => other.publisher === publisher).length === 1;
    return {
      text: isAlone ? publisher : boundMessages.source(publisher, title),
      href: sourcePath(id),
    };
  });
}

/** What the readout says about a clue: when, what, how strong and why, and where to read it. */
export const cluePoint = (
  clue: Clue,
  sources: Book['sources'],
  at: FigurePoint['at'],
): FigurePoint => ({
  key: clue.id,
  at,
  text: boundMessages.point(clue.date, clue.clue, clue.strength, clue.why),
  links: linksTo(clue.sources, sources),
});

/** The middle of its days on the axis. */
export const middleOf = (clue: Clue, axis: DayAxis): number => positionsOf(clue, axis)[1];

const labelOf = (clue: Clue, axis: DayAxis, lines: LaneLabel['lines']): LaneLabel => ({
  key: `clue.${clue.id}`,
  at: positionsOf(clue, axis)[1],
  lines,
});

/** Height of a lane of flags: a date over a row of squares, on a card, in CSS pixels. */
const FLAG = 33;

/** What stands over the line for a clue that is known already; a narrow figure has room for its date alone. */
function knownLines(
  { short_date: date, short, strength }: Clue,
  variant: Variant,
): LaneLabel['lines'] {
  if (variant === 'narrow') return [{ text: date, kind: 'tick' }];
  return [
    { text: short, kind: 'tick' },
    { text: boundMessages.label(date, strength), kind: 'tick' },
  ];
}

/**
 * The words of clues that are known already. All keep their lanes, drawn or not; weak ones have no
 * words any more and are dots on the line.
 */
export const placeKnown = (
  all: Iterable<Clue>,
  known: readonly Clue[],
  axis: DayAxis,
  variant: Variant,
  lanes: Lanes,
): PlacedInLanes =>
  placeInLanes(
    byDays(all)
      .filter(({ strength }) => strength !== 'weak')
      .map((clue) => ({
        ...labelOf(clue, axis, knownLines(clue, variant)),
        card: `card.${clue.id}`,
        isContext: true,
        isHidden: !known.includes(clue),
      })),
    lanes,
  );

/**
 * The words of new clues: name, date and strength; where too many are new for the plot, their dates
 * alone, in lanes for one line.
 *
 * @param oneLine height of such a lane in CSS pixels
 * @param fitsOf the points of the report that a clue meets, where it is a candidate for its event: such a
 *   clue is a flag with its date and a square for each point
 */
export function placeNew(
  fresh: readonly Clue[],
  axis: DayAxis,
  variant: Variant,
  lanes: Lanes,
  oneLine: number,
  fitsOf: (clue: Clue) => LaneLabel['squares'],
): PlacedInLanes {
  const place = (linesOf: (clue: Clue) => LaneLabel['lines'], lane: number): PlacedInLanes =>
    placeInLanes(
      fresh.map((clue) => {
        const squares = fitsOf(clue);
        const label = { ...labelOf(clue, axis, linesOf(clue)), role: 'neutral' as const };
        return squares ? { ...label, card: `card.${clue.id}`, squares } : label;
      }),
      { ...lanes, lane },
    );
  const isBrief = variant === 'narrow' || fresh.length > 1;
  const flags = fresh.some((clue) => fitsOf(clue) !== undefined);
  const full = place(
    ({ short, date, short_date: brief, strength }) => [
      { text: short, kind: 'value' },
      { text: flags ? brief : boundMessages.label(isBrief ? brief : date, strength), kind: 'note' },
    ],
    flags ? lanes.lane + FLAG - oneLine : lanes.lane,
  );
  if (full.end <= lanes.height) return full;
  return place(({ short_date: text }) => [{ text, kind: 'value' }], flags ? FLAG : oneLine);
}
