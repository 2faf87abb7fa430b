import { describe, expect, it } from 'vitest';
import type { Ruling } from '../../model/verdict-rule.ts';
import { verdictMessages } from './verdict.ts';

const found = (more: Partial<Ruling>): string =>
  verdictMessages.found({
    limit: 'contested',
    origins: 0,
    withoutStake: 0,
    against: 0,
    againstWithoutStake: 0,
    patterns: 0,
    patternsAgainst: 0,
    ...more,
  });

describe('what the rule found, in a sentence', () => {
  it('counts origins and stakes on both sides', () => {
    expect(found({ origins: 2, withoutStake: 1, against: 1, againstWithoutStake: 1 })).toBe(
      '2 independent origins speak for it, 1 of them without a stake; 1 against, without a stake.',
    );
    expect(found({ origins: 3, withoutStake: 3, against: 2 })).toBe(
      '3 independent origins speak for it, all of them without a stake; 2 against, all of them parties.',
    );
    expect(found({ origins: 1 })).toBe(
      '1 origin speaks for it, a party to the conflict; none against.',
    );
  });

  it('names a pattern where nothing speaks for the event itself', () => {
    expect(found({ patterns: 1 })).toBe(
      'No origin that counts speaks for it; none against. 1 origin without a stake shows a pattern that it would fit.',
    );
    expect(found({ patterns: 2 })).toContain('2 origins without a stake show a pattern');
    expect(found({ patterns: 1, patternsAgainst: 1 })).toContain(
      '1 origin without a stake shows a pattern that it would not fit.',
    );
  });
});

describe('what no verdict says', () => {
  const contradicted = (withoutStake: number, againstWithoutStake: number): string =>
    verdictMessages.contradicted({
      limit: 'plausible, unproven',
      origins: 1,
      withoutStake,
      against: againstWithoutStake,
      againstWithoutStake,
      patterns: 0,
      patternsAgainst: 0,
    });

  it('is said where only independent texts against the claim stand', () => {
    expect(contradicted(0, 1)).toBe('An independent text speaks against it, and none for it.');
    expect(contradicted(0, 2)).toMatch(/^Independent texts speak against it/);
    expect(contradicted(1, 2)).toBe('');
    expect(contradicted(0, 0)).toBe('');
  });
});

describe('how texts weigh, in words', () => {
  const { weighs } = verdictMessages;

  it('is short for one kind of claim', () => {
    expect(weighs([{ of: 'event', weight: 'counted' }], 'this event')).toBe('counts');
    expect(weighs([{ of: 'event', weight: 'none' }], 'a like event')).toBe(
      'does not count: this is a claim of an event',
    );
  });

  it('tells two kinds apart where they differ, and never counts the background', () => {
    const both = [
      { of: 'pattern', weight: 'counted' },
      { of: 'event', weight: 'none' },
    ] as const;
    expect(weighs(both, 'a like event')).toBe(
      'counts for a claim of a pattern; does not count for a claim of an event',
    );
    expect(weighs(both, 'the background')).toBe('never counts');
  });
});
