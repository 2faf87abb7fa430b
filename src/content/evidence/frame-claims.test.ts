import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../model/certainty.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../schema/evidence.ts';
import { withFrameClaims } from './frame-claims.ts';

describe('withFrameClaims(book)', () => {
  const claim = (order: number, verdict: Verdict): [string, Claim] => [
    `c${order}`,
    { id: `c${order}`, order, verdict } as Claim,
  ];
  const book = {
    claims: new Map([
      claim(3, 'contested'),
      claim(1, 'contested'),
      claim(2, 'corroborated'),
      claim(4, 'plausible, unproven'),
    ]),
    figures: new Map([
      [
        'squares',
        {
          frames: [
            { claims: ['c9'], plot: { type: 'units', highlight: ['contested', 'corroborated'] } },
            { claims: ['c9'], plot: { type: 'facsimile', highlight: ['plausible'] } },
            { claims: ['c9'], plot: { type: 'units' } },
            { claims: ['c9'], plot: { type: 'columns', highlight: ['2020-01'] } },
          ],
        },
      ],
    ]),
    scenes: new Map([
      [
        'attack',
        {
          frames: [
            {
              claims: ['c4', 'c1'],
              zones: [{ claim: 'c2' }, { claim: 'c1' }],
              marks: [{ claim: 'c3' }, { certainty: 'contested' }],
            },
            { claims: [], zones: [], marks: [] },
          ],
        },
      ],
    ]),
  } as unknown as Book;
  const filled = withFrameClaims(book);

  it('gives a figure that highlights verdicts the claims that have them, and no other', () => {
    const frames = filled.figures.get('squares')?.frames;
    expect(frames?.map(({ claims }) => claims)).toEqual([
      ['c1', 'c2', 'c3'],
      ['c4'],
      ['c9'],
      ['c9'],
    ]);
  });

  it('gives a map the claims of its zones and marks beside its own, each once', () => {
    const frames = filled.scenes.get('attack')?.frames;
    expect(frames?.map(({ claims }) => claims)).toEqual([['c4', 'c1', 'c2', 'c3'], []]);
  });

  it('leaves the book that it was given as it is', () => {
    expect(book.scenes.get('attack')?.frames[0]?.claims).toEqual(['c4', 'c1']);
  });
});
