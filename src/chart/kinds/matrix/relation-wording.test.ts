import { describe, expect, it } from 'vitest';
import { actor, relation } from './sample-relations.fixture.ts';
import { sentenceOf, wordFrom } from './relation-wording.ts';

const [army, band] = [actor('army'), actor('band')];
const villagers = actor('villagers', 'Civilians', { unarmed: true });

describe('wordFrom(reader, relation, target)', () => {
  it('turns a command round for whoever receives it', () => {
    const order = relation('army', 'band', { kind: 'commands' });
    expect(wordFrom('army', order, band)).toBe('commands');
    expect(wordFrom('band', order, band)).toBe('commanded by');
  });

  it('turns support round', () => {
    expect(wordFrom('band', relation('army', 'band', { kind: 'supports' }), band)).toBe(
      'supported by',
    );
  });

  it('says of two armed actors that they fight, from either end', () => {
    expect(wordFrom('army', relation('army', 'band'), band)).toBe('fights');
    expect(wordFrom('band', relation('army', 'band'), band)).toBe('fights');
  });

  it('never says of villagers that they fight', () => {
    expect(wordFrom('villagers', relation('band', 'villagers'), villagers)).toBe('attacked by');
    expect(wordFrom('band', relation('band', 'villagers'), villagers)).toBe('attacks');
  });

  it('leaves rivals and partners as they are from either end', () => {
    for (const [kind, word] of [
      ['coordinates', 'coordinates with'],
      ['rivals', 'rivals'],
    ] as const)
      for (const reader of ['army', 'band'])
        expect(wordFrom(reader, relation('army', 'band', { kind }), band)).toBe(word);
  });
});

describe('sentenceOf(relation, source, target)', () => {
  it('says who, whom, where, what is known and how sure that is', () => {
    expect(sentenceOf(relation('army', 'band'), army, band)).toBe(
      'The army fought the band. Where: There. Once. Confidence: high.',
    );
  });

  it('does not assert what is only assumed', () => {
    const order = relation('army', 'band', { kind: 'commands', confidence: 'low' });
    expect(sentenceOf(order, army, band)).toContain('may have commanded');
  });

  it('keeps the capital of a name that begins with one', () => {
    const turkey = actor('turkey', 'Turkey', { name: 'Turkey' });
    expect(sentenceOf(relation('army', 'turkey'), army, turkey)).toContain('fought Turkey.');
  });

  it('says that villagers were attacked', () => {
    expect(sentenceOf(relation('band', 'villagers'), band, villagers)).toContain(
      'attacked the villagers',
    );
  });
});
