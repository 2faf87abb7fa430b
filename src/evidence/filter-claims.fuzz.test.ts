import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostileText, RUNS } from '../model/hostile-values.fixture.ts';
import { fromQuery, isChosen, toQuery } from './filter-claims.ts';

const OFFERED = { verdicts: ['contested', 'corroborated'], kinds: ['event', 'number'] };
const words = fc
  .tuple(
    fc.oneof(fc.constant(0), fc.integer({ min: 90, max: 101 })),
    hostileText(['contested', 'event', 'verdict', 'text', ' ', 'Hatra']),
  )
  .map(([length, text]) => 'x'.repeat(length) + text);
const query = fc.oneof(
  hostileText(['?', 'q=', '&', 'sort=verdict', 'kind=event', 'verdict=contested']),
  fc
    .record({ verdict: words, kind: words, q: words, sort: words }, { requiredKeys: [] })
    .map((asked) => `?${new URLSearchParams(asked).toString()}`),
);

it('whatever the address asks for, the choice is one that the page offers, and comes back', () => {
  fc.assert(
    fc.property(query, (text) => {
      const choice = fromQuery(text, OFFERED);
      expect(['', ...OFFERED.verdicts]).toContain(choice.verdict);
      expect(['', ...OFFERED.kinds]).toContain(choice.kind);
      expect(['text', 'verdict']).toContain(choice.sort);
      expect(fromQuery(toQuery(choice), OFFERED)).toEqual(choice);
    }),
    RUNS,
  );
});

it('words that stand in a claim find it, whatever they are', () => {
  fc.assert(
    fc.property(words, words, (before, q) => {
      const claim = { verdict: 'contested', kind: 'event', order: 1, rank: 1, text: before + q };
      expect(isChosen(claim, { verdict: '', kind: '', q, sort: 'text' })).toBe(true);
    }),
    RUNS,
  );
});
