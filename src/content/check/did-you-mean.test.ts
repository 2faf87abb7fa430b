import { describe, expect, it } from 'vitest';
import { didYouMean, suggestion } from './did-you-mean.ts';

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

  it('reaches two letters in a short word, and a third of the letters in a long one', () => {
    expect(didYouMean('mosil', ['mxxil'])).toBe('mxxil');
    expect(didYouMean('mosil', ['xxxil'])).toBeUndefined();
    expect(didYouMean('abcdefghijkl', ['abcdefghWXYZ'])).toBe('abcdefghWXYZ');
    expect(didYouMean('abcdefghijk', ['abcdefgWXYZ'])).toBeUndefined();
  });

  it('takes the first of equals', () => {
    expect(didYouMean('tell', ['tall', 'tull'])).toBe('tall');
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
