import { describe, expect, it } from 'vitest';
import { book } from '../map/frame/real-frames.fixture.ts';
import { splitFirstSentence } from './first-sentence.ts';

describe('splitFirstSentence', () => {
  it('takes the first sentence', () => {
    expect(splitFirstSentence('One shape. Its edge means nothing; the spot is unknown.')).toEqual({
      first: 'One shape.',
      rest: 'Its edge means nothing; the spot is unknown.',
    });
    expect(splitFirstSentence('Only one.')).toEqual({ first: 'Only one.', rest: '' });
    expect(splitFirstSentence('“A desert called Al-Khatheer.” Where is it?').first).toBe(
      '“A desert called Al-Khatheer.”',
    );
  });

  it('takes a whole sentence of every map of the story, and loses nothing', () => {
    for (const [scene, { frames }] of book.scenes)
      for (const { id, words } of frames) {
        const { first, rest } = splitFirstSentence(words);
        expect(first, `${scene}/${id}`).toMatch(/^[A-Z“].{15,}[.?!]$/);
        expect([first, rest].join(' ').trim(), `${scene}/${id}`).toBe(words.trim());
      }
  });
});
