import type { Note } from '../labels/place-notes.ts';
import { runsOf } from './month-columns.ts';
import type { MonthValue } from './monthly.ts';
import type { TimeAxis } from './time-axis.ts';

/** What stands on stretches without numbers. */
export function missingNotes(values: readonly MonthValue[], time: TimeAxis): Note[] {
  return runsOf(values, (value) => value === null).map(([first, last]) => ({
    key: `missing.${first}`,
    text: 'no data',
    kind: 'note',
    at: [(time.left(first) + time.right(last)) / 2, 300],
    sides: ['above', 'below'],
    leader: 'clear',
    isContext: true,
  }));
}
