import { memory } from '../../design/browser/memory.ts';
import { isEmpty, NO_TALLY, tallyFrom, type Tally } from '../activities/tally.ts';

const KEY = 'present:tally';

/** The tally as this browser kept it: an empty one when there is none or it cannot be read. */
export function keptTally(): Tally {
  try {
    return tallyFrom(JSON.parse(memory.read(KEY) ?? 'null')) ?? NO_TALLY;
  } catch {
    return NO_TALLY;
  }
}

/** Keeps a tally in this browser. Returns whether it will be there after the page is loaded anew. */
export function keepTally({ marks, votes }: Tally): boolean {
  const text = isEmpty({ marks, votes }) ? null : JSON.stringify({ marks, votes });
  memory.write(KEY, text);
  return memory.read(KEY) === text;
}
