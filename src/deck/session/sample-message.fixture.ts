import type { Known, Message } from './message.ts';
import { freshState } from './session-state.ts';

/** For tests: a whole message, and the steps and claims that it may name. */
const STEPS = ['attack/region', 'attack/area'];
export const KNOWN: Known = {
  steps: STEPS,
  claims: ['c01', 'c02'],
  pathKey: (asked) => (asked === 'lesson=short' ? asked : ''),
};
export const message: Message = {
  app: 'deck',
  version: 3,
  kind: 'state',
  from: 'a1-b2',
  role: 'audience',
  at: { count: 3, writer: 'a1-b2' },
  state: {
    ...freshState('attack/area'),
    panel: 'rate',
    path: 'lesson=short',
    rating: 'c02',
    votes: { c02: [0, 1, 2, 3, 4] },
    marks: [{ at: [1, 2], hands: 3 }],
    timer: { since: 1_700_000_000_000, before: 12 },
  },
};
