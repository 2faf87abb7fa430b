import { describe, expect, it } from 'vitest';
import { chainOf, originTrees, relaysOf } from './origins.ts';
import type { Origin, Source } from '../schema/evidence.ts';

const source = (id: string, origin?: Omit<Origin, 'certainty' | 'note'>): Source => ({
  id,
  title: id,
  publisher: id,
  kind: 'news report',
  stake: 'none',
  ...(origin ? { origin: { certainty: 'corroborated', note: 'So it says.', ...origin } } : {}),
});
const listOf = (...all: Source[]): Map<string, Source> => new Map(all.map((one) => [one.id, one]));

const SOURCES = listOf(
  source('post', { party: 'army' }),
  source('paper', { source: 'post' }),
  source('copy', { source: 'paper' }),
  source('log', { source: 'post', claims: ['c01'] }),
  source('speech', { party: 'army' }),
  source('witness'),
  source('agency'),
  source('daily', { source: 'agency' }),
);

describe('chainOf(source, claim, sources)', () => {
  it('goes back from text to text to the party', () => {
    expect(chainOf('copy', 'c09', SOURCES)).toEqual({
      texts: ['copy', 'paper', 'post'],
      party: 'army',
    });
  });

  it('stops where a text speaks for itself', () => {
    expect(chainOf('witness', 'c01', SOURCES)).toEqual({ texts: ['witness'] });
    expect(chainOf('daily', 'c01', SOURCES)).toEqual({ texts: ['daily', 'agency'] });
  });

  it('holds only for the claims that it is limited to', () => {
    expect(chainOf('log', 'c01', SOURCES).party).toBe('army');
    expect(chainOf('log', 'c02', SOURCES)).toEqual({ texts: ['log'] });
  });

  it('refuses a circle', () => {
    const round = listOf(source('a', { source: 'b' }), source('b', { source: 'a' }));
    expect(() => chainOf('a', 'c01', round)).toThrow('"a" goes back to itself by a, b');
  });
});

describe('originTrees(sources)', () => {
  it('has one tree for each party and each first text, the largest first', () => {
    const trees = originTrees(SOURCES);
    expect(trees.map(({ party, source: one }) => party ?? one?.id)).toEqual(['army', 'agency']);
    expect(trees.map(relaysOf)).toEqual([5, 1]);
    const [army] = trees;
    expect(army?.relays.map(({ source: one }) => one?.id)).toEqual(['post', 'speech']);
    expect(army?.relays[0]?.relays.map(({ source: one }) => one?.id)).toEqual(['paper', 'log']);
  });

  it('is empty where every text speaks for itself', () => {
    expect(originTrees(listOf(source('a'), source('b')))).toEqual([]);
  });
});
