import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, suggestion } from './did-you-mean.ts';

describe('editDistance(a, b)', () => {
  it('is zero for the same word, two empty ones included', () => {
    expect(editDistance('hatra', 'hatra')).toBe(0);
    expect(editDistance('', '')).toBe(0);
  });

  it('counts inserted, deleted and replaced letters', () => {
    expect(editDistance('mosl', 'mosul')).toBe(1);
    expect(editDistance('mossul', 'mosul')).toBe(1);
    expect(editDistance('mosil', 'mosul')).toBe(1);
  });

  it('is the length of the other word when one is empty', () => {
    expect(editDistance('', 'hatra')).toBe(5);
    expect(editDistance('hatra', '')).toBe(5);
  });

  it('is the same in both directions', () => {
    expect(editDistance('kirkuk', 'kirkcuk-city')).toBe(editDistance('kirkcuk-city', 'kirkuk'));
  });
});

describe('didYouMean(word, known)', () => {
  const known = ['mosul', 'makhmour', 'attack/area', 'attack/region', 'c01'];

  it('finds the word that was mistyped', () => {
    expect(didYouMean('makhmur', known)).toBe('makhmour');
  });

  it('takes the nearest when several are near', () => {
    expect(didYouMean('tell', ['tall', 'tells', 'bell-tower'])).toBe('tall');
  });

  it('finds an id of which only the beginning or the part after the slash was written', () => {
    expect(didYouMean('makh', known)).toBe('makhmour');
    expect(didYouMean('area', known)).toBe('attack/area');
  });

  it('says nothing rather than something far', () => {
    expect(didYouMean('samarra', known)).toBeUndefined();
    expect(didYouMean('mosul', [])).toBeUndefined();
  });

  it('does not take every short word for every other', () => {
    expect(didYouMean('xy', ['c1', 'c2'])).toBeUndefined();
    expect(didYouMean('', ['c1'])).toBeUndefined();
  });
});

describe('suggestion(word, known, otherwise)', () => {
  it('says what else to do when nothing is near', () => {
    expect(suggestion('mosl', ['mosul'], 'Remove it.')).toBe(' Did you mean "mosul"?');
    expect(suggestion('qwertz', ['mosul'], 'Remove it.')).toBe(' Remove it.');
  });
});
