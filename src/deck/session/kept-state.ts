import { memory } from '../../design/browser/memory.ts';
import { isEmpty, NO_TALLY, tallyFrom, type Tally } from '../activities/tally.ts';
import { keepDisplay, keptDisplay } from './display-settings.ts';
import type { SessionState } from './session-state.ts';

/** Where this browser keeps the tally, which outlasts a presentation. */
const TALLY = 'present:tally';

/** The tally as this browser kept it: an empty one when there is none or it cannot be read. */
export function keptTally(): Tally {
  try {
    return tallyFrom(JSON.parse(memory.read(TALLY) ?? 'null')) ?? NO_TALLY;
  } catch {
    return NO_TALLY;
  }
}

/** Keeps a tally in this browser. Returns whether it will be there after the page is loaded anew. */
export function keepTally({ marks, votes }: Tally): boolean {
  const text = isEmpty({ marks, votes }) ? null : JSON.stringify({ marks, votes });
  memory.write(TALLY, text);
  return memory.read(TALLY) === text;
}

/** The tally and the display settings as this browser kept them. */
export const keptState = (): Partial<SessionState> => ({ ...keptTally(), ...keptDisplay() });

/**
 * Keeps what has changed of the tally and of the display settings.
 *
 * @param wasKept whether the tally was kept when it last changed
 * @returns whether the tally will be there after the page is loaded anew
 */
export function keepState(now: SessionState, before: SessionState, wasKept: boolean): boolean {
  keepDisplay(now, before);
  return now.marks === before.marks && now.votes === before.votes ? wasKept : keepTally(now);
}
