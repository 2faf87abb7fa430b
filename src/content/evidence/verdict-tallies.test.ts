import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../model/certainty.ts';
import type { Book } from '../book.ts';
import type { Claim, Reading } from '../schema/evidence.ts';
import {
  claimsIn,
  countIn,
  fillTallies,
  unknownPlaceholders,
  withTallies,
  withTalliesInProse,
} from './verdict-tallies.ts';

const claim = (order: number, verdict: Verdict): Claim =>
  ({ id: `c${order}`, order, verdict, name: `“claim ${order}”` }) as Claim;
const claimsOf = (...all: Claim[]): Map<string, Claim> => new Map(all.map((one) => [one.id, one]));
const CLAIMS = claimsOf(
  claim(3, 'contested'),
  claim(1, 'contested'),
  claim(2, 'corroborated'),
  claim(4, 'contested'),
  claim(5, 'plausible, unproven'),
);

describe('claimsIn(tally, claims)', () => {
  it('has those with the verdict, or all, in the order of the report', () => {
    expect(claimsIn('contested', CLAIMS).map(({ id }) => id)).toEqual(['c1', 'c3', 'c4']);
    expect(claimsIn('claims', CLAIMS)).toHaveLength(5);
  });

  it('has those that are contradicted, and those contested only when read another way', () => {
    const all = claimsOf(
      { ...claim(2, 'plausible, unproven'), contradicted: true },
      { ...claim(1, 'corroborated'), other_reading: { verdict: 'contested' } as Reading },
    );
    expect(claimsIn('contradicted', all).map(({ id }) => id)).toEqual(['c2']);
    expect(claimsIn('contested in the other reading', all).map(({ id }) => id)).toEqual(['c1']);
  });
});

describe('countIn(tally, claims)', () => {
  it('is a word up to ten, then digits, and “none” alone', () => {
    expect(countIn('contested', CLAIMS)).toBe('three');
    expect(countIn('not checkable', CLAIMS)).toBe('none');
    const many = Array.from({ length: 11 }, (_, i) => claim(i + 1, 'contested'));
    expect(countIn('claims', claimsOf(...many))).toBe('11');
  });
});

describe('fillTallies(text, claims)', () => {
  it('puts numbers and names where a text asks for them', () => {
    expect(
      fillTallies(
        '{Count: contested} of {count: claims}: {names: contested}. {count: plausible, unproven}.',
        CLAIMS,
      ),
    ).toBe('Three of five: “claim 1”, “claim 3” and “claim 4”. one.');
  });

  it('says “none” for none', () => {
    expect(fillTallies('{Count: not checkable}: {names: not checkable}', CLAIMS)).toBe(
      'None: none',
    );
  });

  it('leaves what is no placeholder as it is', () => {
    for (const text of ['{count: contestd}', '{sum: claims}', '{count}', 'no braces', '{}', ''])
      expect(fillTallies(text, CLAIMS)).toBe(text);
  });
});

describe('unknownPlaceholders(text)', () => {
  it('finds everything else in braces', () => {
    expect(unknownPlaceholders('{count: contested} {cuont: contested} {names: true} {}')).toEqual([
      '{cuont: contested}',
      '{names: true}',
      '{}',
    ]);
  });
});

describe('withTallies(book)', () => {
  const book = {
    claims: CLAIMS,
    figures: new Map([
      ['squares', { frames: [{ id: 'one', title: '{Count: contested} claims' }] }],
    ]),
    notes: new Map([
      ['squares/one', { id: 'squares/one', say: 'All {count: claims}.', sources: [] }],
    ]),
    questions: new Map(),
    exercises: new Map([
      [
        'e01',
        { minutes: 10, given: ['{count: corroborated}'], space: { rows: ['{count: claims}'] } },
      ],
    ]),
    lessons: new Map(),
  } as unknown as Book;
  const filled = withTallies(book);

  it('fills every text of figures and of the classroom, however deep', () => {
    expect(filled.figures.get('squares')?.frames[0]?.title).toBe('Three claims');
    expect(filled.notes.get('squares/one')?.say).toBe('All five.');
    expect(filled.exercises.get('e01')).toEqual({
      minutes: 10,
      given: ['one'],
      space: { rows: ['five'] },
    });
  });

  it('leaves the book that it was given as it is', () => {
    expect(book.figures.get('squares')?.frames[0]?.title).toBe('{Count: contested} claims');
  });
});

describe('withTalliesInProse(mdx, claims)', () => {
  it('has words for a number and marked claims for names', () => {
    expect(
      withTalliesInProse('Of <Count of="claims" />: <ClaimNames of="corroborated" />.', CLAIMS),
    ).toBe('Of five: <Claim id="c2">“claim 2”</Claim>.');
    expect(withTalliesInProse('<ClaimNames of="not checkable"/>', CLAIMS)).toBe('none');
  });

  it('touches nothing else', () => {
    const text = '<Claim id="c1">It</Claim> <Count of="many" />\n<Cite id="a" />';
    expect(withTalliesInProse(text, CLAIMS)).toBe(text);
  });
});
