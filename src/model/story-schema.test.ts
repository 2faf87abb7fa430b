import { describe, expect, it } from 'vitest';
import { storySchema } from './story-schema.ts';

const STORY = {
  title: 'A river',
  about: 'a story of a river',
  checked: '2031-02',
  report: { source: 'report' },
  map: { region: 'the river', window: [10, 20, 30, 40], extent: [5, 15, 35, 45], data: 'ours' },
};
const withWindow = (window: readonly number[]) => ({ ...STORY, map: { ...STORY.map, window } });

describe('storySchema', () => {
  it('asks for little: what it is not told has a default', () => {
    const { element, archive, licence } = storySchema.parse(STORY);
    // HTML takes only names with a hyphen in them.
    expect(element).toMatch(/^[a-z]+-[a-z-]+$/);
    expect(archive).not.toBe('');
    expect(licence.name).not.toBe('');
  });

  it.each(['title', 'about'])('refuses an empty %s', (name) => {
    expect(storySchema.safeParse({ ...STORY, [name]: '' }).success).toBe(false);
    expect(storySchema.safeParse({ ...STORY, [name]: 'x' }).success).toBe(true);
  });

  it('wants windows from west to east and from south to north, with room on both axes', () => {
    expect(storySchema.safeParse(withWindow([10, 20, 10.1, 20.1])).success).toBe(true);
    for (const window of [
      [30, 20, 10, 40],
      [10, 40, 30, 20],
      [10, 20, 10, 40],
      [10, 20, 30, 20],
      [10, 20, 30],
    ])
      expect(storySchema.safeParse(withWindow(window)).success, String(window)).toBe(false);
  });

  it('refuses a word that it does not know, which is a slip of the author', () => {
    expect(storySchema.safeParse({ ...STORY, tilte: 'A river' }).success).toBe(false);
  });
});
