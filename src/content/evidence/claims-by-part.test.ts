import { describe, expect, it } from 'vitest';
import type { Claim } from '../schema/evidence.ts';
import { claimsByPart, partOf } from './claims-by-part.ts';

const FIGHT = { name: 'the fight', from: 'P1' } as const;
const REASON = { name: 'the reason', from: 'P3' } as const;

const claims = new Map(
  [
    { id: 'c3', order: 3, paragraph: ['P3', 'P4'] },
    { id: 'c1', order: 1, paragraph: ['P1', 'P4'] },
    { id: 'c2', order: 2, paragraph: ['P2'] },
  ].map((claim) => [claim.id, claim as Claim]),
);

describe('partOf(claim, parts)', () => {
  it('is the last part that begins at or before the first paragraph of the claim', () => {
    expect(partOf({ paragraph: ['P1', 'P4'] }, [FIGHT, REASON])).toBe(FIGHT);
    expect(partOf({ paragraph: ['P2'] }, [FIGHT, REASON])).toBe(FIGHT);
    expect(partOf({ paragraph: ['P3'] }, [FIGHT, REASON])).toBe(REASON);
  });

  it('is none before the first part', () => {
    expect(partOf({ paragraph: ['P0'] }, [FIGHT, REASON])).toBeUndefined();
  });
});

describe('claimsByPart(claims, parts)', () => {
  it('has every claim once, in the order of the report', () => {
    expect(
      claimsByPart(claims, [FIGHT, REASON]).map((part) => [
        part.name,
        part.claims.map(({ id }) => id),
      ]),
    ).toEqual([
      ['the fight', ['c1', 'c2']],
      ['the reason', ['c3']],
    ]);
  });

  it('is one part without a name where the report has none', () => {
    expect(claimsByPart(claims, [])).toEqual([
      { claims: ['c1', 'c2', 'c3'].map((id) => claims.get(id)) },
    ]);
  });
});
