import { describe, expect, it } from 'vitest';
import { bankedRuns } from './banked-runs.ts';

const PMF = { term: 'Popular Forces (PF)', variants: ['PF', 'PF unit'] };
const marked = (text: string, ...terms: (typeof PMF)[]) =>
  bankedRuns(text, terms)
    .map(({ text: run, isBanked }) => (isBanked ? `[${run}]` : run))
    .join('');

describe('bankedRuns(text, terms)', () => {
  it('marks a term by its name and by its variants, the longest first', () => {
    expect(marked('Popular Forces: a PF unit of the PF.', PMF)).toBe(
      '[Popular Forces]: a [PF unit] of the [PF].',
    );
  });

  it('marks whole words alone, with their capital letters', () => {
    expect(marked('PFA, pf, xPF, PF2', PMF)).toBe('PFA, pf, xPF, PF2');
  });

  it('takes signs in names as they are', () => {
    expect(marked('@war media, a.b and axb', { term: '@war', variants: ['a.b'] })).toBe(
      '[@war] media, [a.b] and axb',
    );
  });

  it('leaves a text without terms whole', () => {
    expect(bankedRuns('A PF.', [])).toEqual([{ text: 'A PF.', isBanked: false }]);
  });
});
