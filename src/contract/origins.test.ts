import { describe, expect, it } from 'vitest';
import { chainOf, originTrees, relaysOf, sharedOrigins } from './origins.ts';
import type { Origin, Source } from './schema/evidence.ts';

const source = (id: string, origin?: Omit<Origin, 'certainty' | 'note'>): Source => ({
  id,
  title: id,
  publisher: id,
  kind: 'news report',
  ...(origin ? { origin: { certainty: 'corroborated', note: 'So it says.', ...origin } } : {}),
});
const listOf = (...all: Source[]): Map<string, Source> => new Map(all.map((one) => [one.id, one]));

const SOURCES = listOf(
  source('post', { party: 'the army' }),
  source('paper', { source: 'post' }),
  source('copy', { source: 'paper' }),
  source('log', { source: 'post', claims: ['c01'] }),
  source('speech', { party: 'the army' }),
  source('witness'),
  source('agency'),
  source('daily', { source: 'agency' }),
);

describe('chainOf(source, claim, sources)', () => {
  it('goes back from text to text to the party', () => {
    expect(chainOf('copy', 'c09', SOURCES)).toEqual({
      texts: ['copy', 'paper', 'post'],
      party: 'the army',
    });
  });

  it('stops where a text speaks for itself', () => {
    expect(chainOf('witness', 'c01', SOURCES)).toEqual({ texts: ['witness'] });
    expect(chainOf('daily', 'c01', SOURCES)).toEqual({ texts: ['daily', 'agency'] });
  });

  it('holds only for the claims that it is limited to', () => {
    expect(chainOf('log', 'c01', SOURCES).party).toBe('the army');
    expect(chainOf('log', 'c02', SOURCES)).toEqual({ texts: ['log'] });
  });

  it('refuses a circle', () => {
    const round = listOf(source('a', { source: 'b' }), source('b', { source: 'a' }));
    expect(() => chainOf('a', 'c01', round)).toThrow('"a" goes back to itself by a, b');
  });
});

describe('sharedOrigins(cited, claim, sources)', () => {
  it('finds texts of one party, and among them those of one text', () => {
    expect(sharedOrigins(['copy', 'speech', 'log', 'witness'], 'c01', SOURCES)).toEqual([
      { party: 'the army', texts: ['copy', 'speech', 'log'] },
      { source: 'post', texts: ['copy', 'log'] },
    ]);
  });

  it('counts the first text itself', () => {
    expect(sharedOrigins(['daily', 'agency'], 'c01', SOURCES)).toEqual([
      { source: 'agency', texts: ['daily', 'agency'] },
    ]);
  });

  it('does not take one text cited twice for two', () => {
    expect(sharedOrigins(['speech', 'speech'], 'c01', SOURCES)).toEqual([]);
  });

  it('finds none among texts that speak for themselves, or among none', () => {
    expect(sharedOrigins(['witness', 'agency'], 'c01', SOURCES)).toEqual([]);
    expect(sharedOrigins([], 'c01', SOURCES)).toEqual([]);
  });
});

describe('originTrees(sources)', () => {
  it('has one tree for each party and each first text, the largest first', () => {
    const trees = originTrees(SOURCES);
    expect(trees.map(({ party, source: one }) => party ?? one?.id)).toEqual(['the army', 'agency']);
    expect(trees.map(relaysOf)).toEqual([5, 1]);
    const [army] = trees;
    expect(army?.relays.map(({ source: one }) => one?.id)).toEqual(['post', 'speech']);
    expect(army?.relays[0]?.relays.map(({ source: one }) => one?.id)).toEqual(['paper', 'log']);
  });

  it('is empty where every text speaks for itself', () => {
    expect(originTrees(listOf(source('a'), source('b')))).toEqual([]);
  });
});
