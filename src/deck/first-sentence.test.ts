import { describe, expect, it } from 'vitest';
import { book } from '../map/frame/real-frames.fixture.ts';
import { leadOf } from './first-sentence.ts';

describe('leadOf', () => {
  it('takes the first sentence', () => {
    expect(leadOf('One shape. Its edge means nothing; the spot is unknown.')).toEqual({
      lead: 'One shape.',
      rest: 'Its edge means nothing; the spot is unknown.',
    });
    expect(leadOf('Only one.')).toEqual({ lead: 'Only one.', rest: '' });
    expect(leadOf('“A desert called Al-Khatheer.” Where is it?').lead).toBe(
      '“A desert called Al-Khatheer.”',
    );
  });

  it('takes a whole sentence of every map of the story, and loses nothing', () => {
    for (const [scene, { frames }] of book.scenes)
      for (const { id, words } of frames) {
        const { lead, rest } = leadOf(words);
        expect(lead, `${scene}/${id}`).toMatch(/^[A-Z“].{15,}[.?!]$/);
        expect([lead, rest].join(' ').trim(), `${scene}/${id}`).toBe(words.trim());
      }
  });
});
