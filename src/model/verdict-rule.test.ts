import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from './certainty.ts';
import {
  ABOUTS,
  isContradicted,
  isFurther,
  isWithin,
  rule,
  RULE_ORDER,
  SUBJECTS,
  weightOf,
  type Witness,
} from './verdict-rule.ts';

const witness = (
  side: Witness['side'],
  about: Witness['about'],
  origin: string,
  hasStake = false,
): Witness => ({ side, about, origin, hasStake });

const PARTIES = ['party:a', 'party:b', 'party:c'];
const anyWitness = fc
  .record({
    side: fc.constantFrom('for', 'against', 'qualifying'),
    about: fc.constantFrom(...ABOUTS),
    origin: fc.constantFrom('text:1', 'text:2', 'text:3', ...PARTIES),
  })
  .map((one): Witness => ({ ...one, hasStake: PARTIES.includes(one.origin) }));
const anyWitnesses = fc.array(anyWitness, { maxLength: 8 });
const anySubject = fc.constantFrom(...SUBJECTS);

describe('weightOf(subject, witness)', () => {
  it('counts a like event for everything but an event, and there shows a pattern on either side', () => {
    const like = { side: 'for', about: 'a like event' } as const;
    expect(SUBJECTS.map((subject) => weightOf(subject, like))).toEqual([
      'none',
      'counted',
      'counted',
      'counted',
    ]);
    expect(weightOf('event', { side: 'for', about: 'the pattern' })).toBe('pattern');
    expect(weightOf('event', { side: 'against', about: 'the pattern' })).toBe('pattern');
  });

  it('counts no background, and nothing that only qualifies', () => {
    for (const subject of SUBJECTS) {
      expect(weightOf(subject, { side: 'for', about: 'the background' })).toBe('none');
      for (const about of ABOUTS)
        expect(weightOf(subject, { side: 'qualifying', about })).toBe('none');
    }
  });
});

describe('rule(subject, witnesses)', () => {
  const limit = (...args: Parameters<typeof rule>) => rule(...args).limit;

  it('gives nothing without a text for the claim', () => {
    expect(limit('event', [])).toBe('not checkable');
    expect(limit('pattern', [witness('against', 'the pattern', 'text:1')])).toBe('not checkable');
    expect(limit('pattern', [witness('for', 'the background', 'text:1')])).toBe('not checkable');
  });

  it('takes a party’s word as a party’s word', () => {
    const said = [witness('for', 'the pattern', 'party:a', true)];
    expect(limit('pattern', said)).toBe('plausible, unproven');
    expect(limit('pattern', [...said, witness('for', 'the pattern', 'party:b', true)])).toBe(
      'plausible, unproven',
    );
  });

  it('needs one origin without a stake for “partly corroborated”, two origins for “corroborated”', () => {
    const seen = [witness('for', 'the pattern', 'text:1')];
    expect(limit('pattern', seen)).toBe('partly corroborated');
    expect(limit('pattern', [...seen, witness('for', 'the pattern', 'text:1')])).toBe(
      'partly corroborated',
    );
    expect(limit('pattern', [...seen, witness('for', 'a like event', 'party:a', true)])).toBe(
      'corroborated',
    );
  });

  it('is contested with an origin without a stake on both sides, and not with a party on one', () => {
    const seen = [witness('for', 'the pattern', 'text:1'), witness('for', 'the pattern', 'text:2')];
    expect(limit('cause', [...seen, witness('against', 'the pattern', 'text:3')])).toBe(
      'contested',
    );
    expect(limit('cause', [...seen, witness('against', 'the pattern', 'party:a', true)])).toBe(
      'partly corroborated',
    );
  });

  it('rests a claim of an event on texts about that event', () => {
    const like = [
      witness('for', 'a like event', 'text:1'),
      witness('for', 'a like event', 'text:2'),
    ];
    expect(limit('event', like)).toBe('not checkable');
    expect(limit('pattern', like)).toBe('corroborated');
    expect(limit('event', [...like, witness('for', 'the pattern', 'text:3')])).toBe(
      'plausible, unproven',
    );
    expect(limit('event', [witness('for', 'this event', 'text:1')])).toBe('partly corroborated');
  });

  it('takes a pattern against an event as it takes one for it', () => {
    const fits = witness('for', 'the pattern', 'text:1');
    const doesNot = witness('against', 'the pattern', 'text:2');
    expect(limit('event', [fits])).toBe('plausible, unproven');
    expect(limit('event', [fits, doesNot])).toBe('not checkable');
    expect(limit('event', [witness('for', 'this event', 'party:a', true), doesNot])).toBe(
      'plausible, unproven',
    );
  });

  it('counts what it found', () => {
    expect(
      rule('pattern', [
        witness('for', 'the pattern', 'text:1'),
        witness('for', 'a like event', 'party:a', true),
        witness('for', 'the background', 'text:2'),
        witness('against', 'the pattern', 'text:3'),
        witness('qualifying', 'the pattern', 'text:4'),
      ]),
    ).toEqual({
      limit: 'contested',
      origins: 2,
      withoutStake: 1,
      against: 1,
      againstWithoutStake: 1,
      patterns: 0,
      patternsAgainst: 0,
    });
  });

  it('says where independent texts stand against a claim and none for it', () => {
    const said = witness('for', 'the pattern', 'party:a', true);
    const against = witness('against', 'the pattern', 'text:1');
    expect(isContradicted(rule('cause', [said, against]))).toBe(true);
    expect(isContradicted(rule('cause', [said]))).toBe(false);
    expect(isContradicted(rule('cause', [witness('for', 'the pattern', 'text:2'), against]))).toBe(
      false,
    );
  });

  it('never goes further for a repetition of an origin that speaks for the claim already', () => {
    fc.assert(
      fc.property(anySubject, anyWitnesses, fc.nat(), (subject, witnesses, n) => {
        const repeated = witnesses[n % Math.max(1, witnesses.length)];
        const after = repeated ? [...witnesses, { ...repeated }] : witnesses;
        expect(limit(subject, after)).toBe(limit(subject, witnesses));
      }),
    );
  });

  it('never goes further when a text for the claim, or one that limits it, is taken away', () => {
    fc.assert(
      fc.property(anySubject, anyWitnesses, fc.nat(), (subject, witnesses, n) => {
        const gone = witnesses[n % Math.max(1, witnesses.length)];
        fc.pre(gone?.side !== 'against');
        const after = witnesses.filter((one) => one !== gone);
        expect(isFurther(limit(subject, after), limit(subject, witnesses))).toBe(false);
      }),
    );
  });

  it('never goes further for a text against the claim, and without one goes as far as the texts for it carry', () => {
    fc.assert(
      fc.property(anySubject, anyWitnesses, anyWitness, (subject, witnesses, one) => {
        const before = limit(subject, witnesses);
        const after = limit(subject, [...witnesses, { ...one, side: 'against' }]);
        expect(isFurther(after, before)).toBe(false);
        const pro = witnesses.filter(({ side }) => side === 'for');
        expect(isFurther(before, limit(subject, pro))).toBe(false);
      }),
    );
  });

  it('never changes when a statement comes from another party', () => {
    fc.assert(
      fc.property(
        anySubject,
        anyWitnesses,
        fc.nat(),
        fc.constantFrom(...PARTIES, 'party:new'),
        (subject, witnesses, n, other) => {
          const spoken = witnesses.filter(({ hasStake }) => hasStake);
          const moved = spoken[n % Math.max(1, spoken.length)];
          const after = witnesses.map((one) => (one === moved ? { ...one, origin: other } : one));
          expect(limit(subject, after)).toBe(limit(subject, witnesses));
        },
      ),
    );
  });

  it('never lifts a claim of an event for a like event', () => {
    fc.assert(
      fc.property(anyWitnesses, anyWitness, (witnesses, one) => {
        const after = limit('event', [...witnesses, { ...one, about: 'a like event' }]);
        expect(after).toBe(limit('event', witnesses));
      }),
    );
  });
});

describe('isWithin(verdict, limit)', () => {
  it('lets a verdict be lower than its limit, never higher', () => {
    expect(isWithin('partly corroborated', 'corroborated')).toBe(true);
    expect(isWithin('corroborated', 'partly corroborated')).toBe(false);
    expect(isWithin('plausible, unproven', 'not checkable')).toBe(false);
    expect(isWithin('plausible, unproven', 'contested')).toBe(true);
    expect(isWithin('partly corroborated', 'contested')).toBe(false);
  });

  it('takes “contested” only where independent evidence stands on both sides', () => {
    for (const limit of VERDICTS) expect(isWithin('contested', limit)).toBe(limit === 'contested');
  });
});

describe('RULE_ORDER', () => {
  it('has each verdict once', () => {
    expect(RULE_ORDER.toSorted()).toEqual(VERDICTS.toSorted());
  });
});
