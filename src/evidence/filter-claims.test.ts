import { describe, expect, it } from 'vitest';
import {
  EVERYTHING,
  fromQuery,
  inOrder,
  isChosen,
  toQuery,
  type Choice,
  type Choosable,
} from './filter-claims.ts';

const claim = (order: number, rest: Partial<Choosable> = {}): Choosable => ({
  verdict: 'contested',
  kind: 'event',
  order,
  rank: 3,
  text: 'The attack was massive.',
  ...rest,
});
const choice = (rest: Partial<Choice>): Choice => ({ ...EVERYTHING, ...rest });
const OFFERED = { verdicts: ['contested', 'partly'], kinds: ['event', 'motive'] };

describe('isChosen(claim, choice)', () => {
  it('lets everything through until something is chosen', () => {
    expect(isChosen(claim(1), EVERYTHING)).toBe(true);
  });

  it('asks for the verdict, the kind and the words, all of them', () => {
    expect(isChosen(claim(1), choice({ verdict: 'contested', kind: 'event', q: 'attack' }))).toBe(
      true,
    );
    expect(isChosen(claim(1), choice({ verdict: 'partly', kind: 'event' }))).toBe(false);
    expect(isChosen(claim(1), choice({ verdict: 'contested', kind: 'motive' }))).toBe(false);
    expect(isChosen(claim(1), choice({ q: 'massive ATTACK' }))).toBe(true);
    expect(isChosen(claim(1), choice({ q: 'massive retreat' }))).toBe(false);
  });

  it('does not mind accents, apostrophes and blanks', () => {
    const hol = claim(1, { text: 'Kata’ib of al-Hôl' });
    expect(isChosen(hol, choice({ q: "  kata'ib   hol " }))).toBe(true);
    expect(isChosen(hol, choice({ q: '   ' }))).toBe(true);
  });
});

describe('inOrder(claims, choice)', () => {
  const claims = [claim(3, { rank: 1 }), claim(1, { rank: 3 }), claim(2, { rank: 1 })];
  const orders = (sort: Choice['sort']): number[] =>
    inOrder(claims, choice({ sort })).map(({ order }) => order);

  it('is that of the text, or of the verdicts and then of the text', () => {
    expect(orders('text')).toEqual([1, 2, 3]);
    expect(orders('verdict')).toEqual([2, 3, 1]);
  });

  it('leaves the list that it is given alone, and an empty one empty', () => {
    inOrder(claims, choice({ sort: 'text' }));
    expect(claims.map(({ order }) => order)).toEqual([3, 1, 2]);
    expect(inOrder([], EVERYTHING)).toEqual([]);
  });
});

describe('the address', () => {
  it('says nothing when everything is shown', () => {
    expect(toQuery(EVERYTHING)).toBe('');
    expect(toQuery(choice({ q: '  ' }))).toBe('');
  });

  it('brings every choice back', () => {
    for (const wished of [
      choice({ verdict: 'contested' }),
      choice({ kind: 'motive', sort: 'verdict' }),
      choice({ verdict: 'partly', kind: 'event', q: 'Hatra & “Mosul” 100 %' }),
    ])
      expect(fromQuery(toQuery(wished), OFFERED)).toEqual(wished);
  });

  it('may ask for what the page does not offer, and gets everything', () => {
    expect(fromQuery('?verdict=true&kind=<b>&sort=up&x=1', OFFERED)).toEqual(EVERYTHING);
  });

  it('is no place for a long text', () => {
    expect(fromQuery(`?q=${'a'.repeat(500)}`, OFFERED).q).toHaveLength(100);
  });
});
