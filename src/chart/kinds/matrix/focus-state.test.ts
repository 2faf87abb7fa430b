import { describe, expect, it } from 'vitest';
import { focusState } from './focus-state.ts';
import { actor, matrixOf, relation } from './sample-relations.fixture.ts';
import { sentenceOf } from './relation-wording.ts';

const ours = matrixOf(
  ['army', 'guard', 'band', 'hermit'].map((id) => actor(id)),
  [relation('army', 'band'), relation('guard', 'army', { kind: 'supports', confidence: 'medium' })],
);

describe('focusState(actor, graph)', () => {
  it('counts the relations of the actor, whichever end it stands at', () => {
    expect(focusState('army', ours).title).toBe('The army: 2 reported relations');
    expect(focusState('guard', ours).title).toBe('The guard: 1 reported relation');
  });

  it('says each relation of the actor in a sentence of its own, and no other', () => {
    const said = [...ours.relations.values()].map((one) =>
      sentenceOf(one, actor(one.from), actor(one.to)),
    );
    expect(focusState('guard', ours).words).toBe(said[1]);
    expect(focusState('army', ours).words).toBe(said.join(' '));
  });

  it('stands an actor of whom no relation is reported alone', () => {
    const { title, words, plots } = focusState('hermit', ours);
    expect(title).toBe('The hermit: 0 reported relations');
    expect(words).toBe('');
    expect(plots.wide.signs).toEqual([]);
  });

  it('draws the relations of the actor in front', () => {
    const { narrow, wide } = focusState('army', ours).plots;
    for (const { signs = [] } of [narrow, wide])
      expect(signs.filter(({ isContext }) => !isContext)).toHaveLength(2);
  });

  it('refuses an actor who is not in the field', () => {
    expect(() => focusState('ghost', ours)).toThrow('found unknown id "ghost"');
  });
});
