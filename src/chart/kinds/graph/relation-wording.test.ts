import { describe, expect, it } from 'vitest';
import { actor, tie } from './sample-graph.fixture.ts';
import { sentenceOf, wordFrom } from './relation-wording.ts';

const [army, band] = [actor('army'), actor('band')];
const villagers = actor('villagers', 'Civilians', { kind: 'population' });

describe('wordFrom(reader, tie, target)', () => {
  it('turns a command round for whoever receives it', () => {
    const order = tie('army', 'band', { kind: 'commands' });
    expect(wordFrom('army', order, band)).toBe('commands');
    expect(wordFrom('band', order, band)).toBe('commanded by');
  });

  it('turns support round', () => {
    expect(wordFrom('band', tie('army', 'band', { kind: 'supports' }), band)).toBe('supported by');
  });

  it('says of two armed actors that they fight, from either end', () => {
    expect(wordFrom('army', tie('army', 'band'), band)).toBe('fights');
    expect(wordFrom('band', tie('army', 'band'), band)).toBe('fights');
  });

  it('never says of villagers that they fight', () => {
    expect(wordFrom('villagers', tie('band', 'villagers'), villagers)).toBe('attacked by');
    expect(wordFrom('band', tie('band', 'villagers'), villagers)).toBe('attacks');
  });

  it('leaves rivals and partners as they are from either end', () => {
    for (const kind of ['coordinates', 'rivals'] as const)
      for (const reader of ['army', 'band'])
        expect(wordFrom(reader, tie('army', 'band', { kind }), band)).toBe(kind);
  });
});

describe('sentenceOf(tie, source, target)', () => {
  it('says who, whom, where, what is known and how sure that is', () => {
    expect(sentenceOf(tie('army', 'band'), army, band)).toBe(
      'The army fought the band. Where: There. Once. Confidence: high.',
    );
  });

  it('does not assert what is only assumed', () => {
    const order = tie('army', 'band', { kind: 'commands', confidence: 'low' });
    expect(sentenceOf(order, army, band)).toContain('may have commanded');
  });

  it('keeps the capital of a name that begins with one', () => {
    const turkey = actor('turkey', 'Turkey', { name: 'Turkey' });
    expect(sentenceOf(tie('army', 'turkey'), army, turkey)).toContain('fought Turkey.');
  });

  it('says that villagers were attacked', () => {
    expect(sentenceOf(tie('band', 'villagers'), band, villagers)).toContain(
      'attacked the villagers',
    );
  });
});
