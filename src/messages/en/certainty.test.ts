import { describe, expect, it } from 'vitest';
import { CERTAINTIES, certaintyOfVerdict, LEG_STATUSES, VERDICTS } from '../../model/certainty.ts';
import { LEG_WORDING, meaningOf, needsOf, PRECISION_WORDING, wordingOf } from './certainty.ts';

const areDifferent = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

describe('the words for how sure something is', () => {
  it('are those of the verdicts', () => {
    expect(VERDICTS.map((verdict) => wordingOf(certaintyOfVerdict(verdict)))).toEqual([
      ...VERDICTS,
    ]);
  });

  it('differ between classes, verdicts and precisions', () => {
    expect(areDifferent(CERTAINTIES.map(meaningOf))).toBe(true);
    expect(areDifferent(VERDICTS.map(needsOf))).toBe(true);
    expect(needsOf('contested')).toContain('each side');
    expect(areDifferent(Object.values(PRECISION_WORDING))).toBe(true);
  });

  it('begin with the status for a leg of a route', () => {
    for (const status of LEG_STATUSES)
      expect(LEG_WORDING[status]).toMatch(new RegExp(`^${status}:`));
  });
});
