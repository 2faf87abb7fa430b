import { describe, expect, it } from 'vitest';
import { judgedReadings, sidesOf } from './claim-working.ts';
import type { Claim, ClaimTestimony, Party, Source } from '../schema/evidence.ts';

const source = (id: string, stake: string, origin?: Partial<Source['origin']>): Source => ({
  id,
  title: id,
  publisher: id,
  kind: 'news report',
  stake,
  ...(origin ? { origin: { certainty: 'corroborated', note: 'So it says.', ...origin } } : {}),
});
const mapOf = <T extends { id: string }>(...all: T[]): Map<string, T> =>
  new Map(all.map((one) => [one.id, one]));

const BOOK = {
  sources: mapOf(
    source('post', 'army'),
    source('paper', 'none', { source: 'post' }),
    source('agency', 'none'),
    source('daily', 'none', { source: 'agency' }),
    source('own', 'writer'),
    { ...source('blog', 'none'), author: 'writer-of-both' },
    { ...source('review', 'none'), author: 'writer-of-both' },
  ),
  parties: mapOf<Party>(
    { id: 'army', name: 'the army' },
    { id: 'writer', name: 'the writer', is_under_study: true },
  ),
};
const says = (id: string, more: Partial<ClaimTestimony> = {}): ClaimTestimony => ({
  source: id,
  note: `${id} says so.`,
  about: 'this event',
  ...more,
});
const claim = (more: Partial<Claim>): Claim => ({
  id: 'c01',
  order: 1,
  paragraph: ['P1'],
  name: 'An attack',
  tested: 'attack/area',
  kind: 'event',
  of: 'event',
  restatement: 'There was an attack.',
  verdict: 'plausible, unproven',
  reason: 'A party says so.',
  hedges: [],
  key_words: [],
  for: [],
  against: [],
  qualifying: [],
  settle: 'A second text.',
  ...more,
});

describe('sidesOf(claim, book)', () => {
  it('puts texts by one author together', () => {
    const [pro] = sidesOf(claim({ for: [says('blog'), says('agency'), says('review')] }), BOOK);
    expect(
      pro?.abouts.flatMap(({ origins }) =>
        origins.map(({ texts }) => texts.map((one) => one.source)),
      ),
    ).toEqual([['blog', 'review'], ['agency']]);
  });

  it('puts texts of one party, or of one text, together on a side', () => {
    const [pro, contra] = sidesOf(
      claim({
        for: [says('post'), says('agency'), says('paper'), says('daily')],
        against: [says('post')],
      }),
      BOOK,
    );
    expect(
      pro?.abouts.flatMap(({ origins }) =>
        origins.map(({ party, first, texts }) => [party, first, texts.map((one) => one.source)]),
      ),
    ).toEqual([
      ['army', 'post', ['post', 'paper']],
      [undefined, 'agency', ['agency', 'daily']],
    ]);
    expect(contra?.abouts[0]?.origins).toHaveLength(1);
  });

  it('keeps apart what texts are about, in the order of the rule, and says how each weighs', () => {
    const [pro] = sidesOf(
      claim({
        for: [
          says('agency', { about: 'the background' }),
          says('agency', { about: 'the pattern' }),
          says('post'),
          says('agency', { about: 'a like event' }),
        ],
      }),
      BOOK,
    );
    expect(pro?.abouts.map(({ about, weights }) => [about, weights[0]?.weight])).toEqual([
      ['this event', 'counted'],
      ['a like event', 'none'],
      ['the pattern', 'pattern'],
      ['the background', 'none'],
    ]);
  });

  it('says where an origin has been counted before, and only there', () => {
    const texts = [says('post'), says('paper', { about: 'a like event' })];
    const again = (of: Claim['of']) =>
      sidesOf(claim({ of, for: texts }), BOOK)[0]?.abouts.map(
        ({ origins }) => origins[0]?.isCountedBefore,
      );
    expect(again('pattern')).toEqual([false, true]);
    expect(again('event')).toEqual([false, false]);
  });

  it('weighs for each kind of claim that the readings make', () => {
    const other = { of: 'pattern', restatement: 'b', verdict: 'contested', reason: 'c' } as const;
    const about = { about: 'a like event' } as const;
    const weights = (other_reading: Claim['other_reading']) =>
      sidesOf(
        claim({ for: [says('agency', about)], ...(other_reading && { other_reading }) }),
        BOOK,
      )[0]?.abouts[0]?.weights;
    expect(weights(other)).toEqual([
      { of: 'event', weight: 'none' },
      { of: 'pattern', weight: 'counted' },
    ]);
    expect(weights({ ...other, of: 'event' })).toEqual([{ of: 'event', weight: 'none' }]);
  });

  it('marks what the writer of the report says', () => {
    const [pro] = sidesOf(claim({ for: [says('own')] }), BOOK);
    expect(pro?.abouts[0]?.origins[0]).toMatchObject({ party: 'writer', isUnderStudy: true });
  });

  it('has three sides, also without a text', () => {
    expect(sidesOf(claim({}), BOOK)).toEqual([
      { side: 'for', abouts: [] },
      { side: 'against', abouts: [] },
      { side: 'qualifying', abouts: [] },
    ]);
  });
});

describe('judgedReadings(claim, book)', () => {
  const judged = (more: Partial<Claim>) => judgedReadings(claim(more), BOOK);

  it('tells a verdict at the limit from one below it', () => {
    const said = { for: [says('post')] };
    expect(judged(said)).toMatchObject([
      { name: 'counted', ruling: { limit: 'plausible, unproven' }, verdictIs: 'at the limit' },
    ]);
    expect(judged({ ...said, verdict: 'not checkable' })[0]?.verdictIs).toBe('below the limit');
  });

  it('tells a verdict that goes further, and “contested” where no two sides stand, from both', () => {
    expect(judged({ verdict: 'corroborated' })[0]?.verdictIs).toBe('beyond the limit');
    const seen = { for: [says('agency')] };
    expect(judged({ ...seen, verdict: 'contested' })[0]?.verdictIs).toBe('beyond the limit');
  });

  it('has both readings, each with the texts that bear on it', () => {
    const other = { of: 'event', restatement: 'b', verdict: 'not checkable', reason: 'c' } as const;
    expect(
      judged({
        for: [says('agency', { reading: 'counted' }), says('own')],
        other_reading: other,
      }).map(({ name, ruling }) => [name, ruling.limit]),
    ).toEqual([
      ['counted', 'partly corroborated'],
      ['other', 'not checkable'],
    ]);
  });
});
