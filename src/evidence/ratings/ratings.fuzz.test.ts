import fc from 'fast-check';
import { expect, it } from 'vitest';
import { VERDICTS } from '../../model/certainty.ts';
import { anyValue, hostileText, RUNS } from '../../model/hostile-values.fixture.ts';
import { parseRatings, ratingsText } from './ratings.ts';

const kept = fc.oneof(
  hostileText(['{"c01":"contested"}', '"c01":', '}', ',']),
  fc.json(),
  fc
    .dictionary(hostileText(['c01']), fc.oneof(fc.constantFrom(...VERDICTS), anyValue))
    .map((entries) => fc.stringify(entries)),
);

it('whatever was kept, only verdicts that there are come out', () => {
  fc.assert(
    fc.property(kept, (text) => {
      for (const verdict of parseRatings(text).values()) expect(VERDICTS).toContain(verdict);
    }),
    RUNS,
  );
});

it('verdicts come back as they were kept, whatever the claims are called', () => {
  const entries = fc.array(fc.tuple(hostileText(['c01']), fc.constantFrom(...VERDICTS)));
  fc.assert(
    fc.property(entries, (pairs) => {
      const ratings = new Map(pairs);
      expect(parseRatings(ratingsText(ratings))).toEqual(ratings);
      expect(Reflect.ownKeys(Object.prototype)).not.toContain('c01');
    }),
    RUNS,
  );
});
