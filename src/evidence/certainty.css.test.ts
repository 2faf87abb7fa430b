import { describe, expect, it } from 'vitest';
import { CERTAINTIES, lookOf } from '../model/certainty.ts';
import certaintyCss, { SIGNS } from './certainty.css.ts';

describe('the certainty grammar in the text', () => {
  it.each(CERTAINTIES)('underlines what is %s as the grammar says', (certainty) => {
    const { underline } = lookOf(certainty);
    expect(certaintyCss()).toContain(
      `.claim-${certainty} { ${underline === 'none' ? 'text-decoration-line: none' : `text-decoration-style: ${underline}`};`,
    );
  });

  it('has a sign of its own for every class', () => {
    const signs = CERTAINTIES.map((certainty) => SIGNS[lookOf(certainty).dot]);
    expect(new Set(signs).size).toBe(CERTAINTIES.length);
  });
});
