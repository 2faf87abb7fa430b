import { describe, expect, it } from 'vitest';
import { readContent } from '../../content/read-content.ts';
import { firstFrame, resolvedFrame, sceneContent } from './resolved-frame.ts';

const { book } = await readContent('content');
const scenes = [...book.scenes.keys(), ...book.figures.keys()];

describe('resolvedFrame(id, book)', () => {
  it('is a map or a figure, never both, and the same for all who ask', () => {
    for (const scene of scenes)
      for (const { id } of sceneContent(scene, book).frames) {
        const frame = resolvedFrame(`${scene}/${id}`, book);
        expect(frame.scene).toBe(scene);
        expect(frame.shown.id).toBe(id);
        expect([frame.figure, frame.picture].filter(Boolean)).toEqual([frame.shown]);
        expect(frame.figure !== undefined).toBe(book.figures.has(scene));
        expect(resolvedFrame(`${scene}/${id}`, book)).toBe(frame);
      }
  }, 60_000);

  it('names the frames that there are when one is asked for that is not', () => {
    const [scene = ''] = scenes;
    const [frame] = sceneContent(scene, book).frames;
    expect(() => resolvedFrame(`${scene}/nothing`, book)).toThrow(
      `${scene}: found no frame "nothing", expected one of ${frame?.id ?? ''}`,
    );
    expect(() => resolvedFrame('nowhere', book)).toThrow('"nowhere"');
  });
});

describe('firstFrame(scene, book)', () => {
  it('is the one that its author wrote first', () => {
    for (const scene of scenes)
      expect(firstFrame(scene, book).shown.id).toBe(sceneContent(scene, book).frames[0]?.id);
  });
});
