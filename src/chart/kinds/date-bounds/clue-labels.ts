import { byDays } from '../../../content/evidence/clue-order.ts';
import type { Clue } from '../../../content/schema/evidence.ts';
import type { Variant } from '../../figure.ts';
import { standOf } from './clue-mark.ts';
import { shortDate } from './clue-text.ts';
import type { DayAxis } from './day-axis.ts';
import { hangLabels, type Hanging, type Rack } from './lane-labels.ts';

type Hung = ReturnType<typeof hangLabels>;

const hanging = (clue: Clue, axis: DayAxis, lines: Hanging['lines']): Hanging => ({
  key: `clue.${clue.id}`,
  at: standOf(clue, axis)[1],
  lines,
});

/** What stands over the line for a clue that is known already; a narrow figure has room for its date alone. */
function knownLines(clue: Clue, variant: Variant): Hanging['lines'] {
  const date = shortDate(clue);
  if (variant === 'narrow') return [{ text: date, kind: 'tick' }];
  return [
    { text: clue.short, kind: 'tick' },
    { text: `${date}, ${clue.strength}`, kind: 'tick' },
  ];
}

/**
 * The words of clues that are known already. All keep their lanes, drawn or not; weak ones have no
 * words any more and are dots on the line.
 */
export const hangKnown = (
  all: Iterable<Clue>,
  known: readonly Clue[],
  axis: DayAxis,
  variant: Variant,
  rack: Rack,
): Hung =>
  hangLabels(
    byDays(all)
      .filter(({ strength }) => strength !== 'weak')
      .map((clue) => ({
        ...hanging(clue, axis, knownLines(clue, variant)),
        isContext: true,
        isHidden: !known.includes(clue),
      })),
    rack,
  );

/** A new clue in two lines: name, date and strength. */
function newLines(clue: Clue, date: string): Hanging['lines'] {
  return [
    { text: clue.short, kind: 'value' },
    { text: `${date}, ${clue.strength}`, kind: 'note' },
  ];
}

/** The words of new clues; where too many are new for the plot, their dates alone, in lanes for one line. */
export function hangNew(
  fresh: readonly Clue[],
  axis: DayAxis,
  variant: Variant,
  rack: Rack,
  oneLine: number,
): Hung {
  const hang = (linesOf: (clue: Clue) => Hanging['lines'], lane: number): Hung =>
    hangLabels(
      fresh.map((clue) => ({ ...hanging(clue, axis, linesOf(clue)), role: 'neutral' })),
      { ...rack, lane },
    );
  const full = hang(
    (clue) =>
      newLines(clue, variant === 'narrow' || fresh.length > 1 ? shortDate(clue) : clue.date),
    rack.lane,
  );
  return full.end <= rack.height
    ? full
    : hang((clue) => [{ text: shortDate(clue), kind: 'value' }], oneLine);
}
