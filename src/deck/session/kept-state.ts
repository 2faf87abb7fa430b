import { memory } from '../../design/browser/memory.ts';
import { isCalm } from '../../story/bar/reading-settings.ts';
import { isEmpty, NO_TALLY, tallyFrom, type Tally } from '../activities/tally.ts';
import { THEMES, type SessionState } from './session-state.ts';

/** Where this browser keeps what outlasts a presentation. `calm` is the story's own switch. */
const KEYS = {
  tally: 'present:tally',
  contrast: 'present:contrast',
  large: 'present:large',
  theme: 'present:theme',
  calm: 'reading:calm',
} as const;

/** The tally as this browser kept it: an empty one when there is none or it cannot be read. */
export function keptTally(): Tally {
  try {
    return tallyFrom(JSON.parse(memory.read(KEYS.tally) ?? 'null')) ?? NO_TALLY;
  } catch {
    return NO_TALLY;
  }
}

/** Keeps a tally in this browser. Returns whether it will be there after the page is loaded anew. */
export function keepTally({ marks, votes }: Tally): boolean {
  const text = isEmpty({ marks, votes }) ? null : JSON.stringify({ marks, votes });
  memory.write(KEYS.tally, text);
  return memory.read(KEYS.tally) === text;
}

/** The tally and the display settings as this browser kept them; settings that it has not are the system's. */
export function keptState(): Partial<SessionState> {
  const theme = memory.read(KEYS.theme);
  return {
    ...keptTally(),
    isCalm: isCalm(memory.read(KEYS.calm), matchMedia('(prefers-reduced-motion: reduce)').matches),
    hasContrast: memory.read(KEYS.contrast) === 'on',
    isLarge: memory.read(KEYS.large) === 'on',
    theme: THEMES.find((one) => one === theme) ?? 'system',
  };
}

/**
 * Keeps what has changed of the tally and of the display settings.
 *
 * @param wasKept whether the tally was kept when it last changed
 * @returns whether the tally will be there after the page is loaded anew
 */
export function keepState(now: SessionState, before: SessionState, wasKept: boolean): boolean {
  const keep = (field: keyof SessionState, key: string, value: string | null): void => {
    if (now[field] !== before[field]) memory.write(key, value);
  };
  keep('isCalm', KEYS.calm, now.isCalm ? 'on' : 'off');
  keep('hasContrast', KEYS.contrast, now.hasContrast ? 'on' : null);
  keep('isLarge', KEYS.large, now.isLarge ? 'on' : null);
  keep('theme', KEYS.theme, now.theme === 'system' ? null : now.theme);
  return now.marks === before.marks && now.votes === before.votes ? wasKept : keepTally(now);
}
