import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import {
  anyValue,
  asJson,
  hostileText,
  RUNS,
  spoiled,
} from '../../model/hostile-values.fixture.ts';
import { isEmpty } from '../activities/tally.ts';
import { keepTally, keptTally } from './kept-state.ts';

const VALID = {
  marks: [
    { at: [1, 2], hands: 3 },
    { at: [-4.5, 0], hands: 1 },
  ],
  votes: { c01: [0, 1, 2, 3, 4], c02: [5, 0, 0, 0, 0] },
};

afterEach(() => {
  vi.unstubAllGlobals();
});

it('whatever this browser has kept, a tally comes out that can be kept again', () => {
  const text = fc.oneof(
    hostileText(['{"marks":', '[]', ',"votes":', '{}', '}']),
    fc.json(),
    fc.oneof(anyValue, spoiled(VALID)).map(asJson),
  );
  fc.assert(
    fc.property(text, (kept) => {
      let now: string | null = kept;
      vi.stubGlobal('localStorage', {
        getItem: () => now,
        setItem: (_: string, value: string) => (now = value),
        removeItem: () => (now = null),
      });
      const tally = keptTally();
      expect(keepTally(tally)).toBe(true);
      if (!isEmpty(tally)) expect(keptTally()).toEqual(tally);
    }),
    RUNS,
  );
});
