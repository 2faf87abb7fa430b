import { describe, expect, it } from 'vitest';
import { allPictures, pictureOf, picturesOf } from './picture-of.ts';
import { book, realFrames } from './real-frames.fixture.ts';
import { scaleBarOf } from './scale-bar.ts';

describe('pictureOf(book, id)', () => {
  it('resolves a frame once for a book, and anew for another', () => {
    const [{ name } = { name: '' }] = realFrames;
    expect(pictureOf(book, name)).toBe(pictureOf(book, name));
    expect(pictureOf({ ...book }, name)).not.toBe(pictureOf(book, name));
    expect(pictureOf({ ...book }, name)).toEqual(pictureOf(book, name));
  });

  it('has a scale where it is close enough for one, and a diagram where the frame has one', () => {
    const has = realFrames.map(({ frame, picture }) => ({
      scale: ['scaleBar' in picture, scaleBarOf(picture.mustSee) !== undefined],
      diagram: ['diagram' in picture, frame.diagram !== undefined],
    }));
    for (const { scale, diagram } of has) {
      expect(scale[0]).toBe(scale[1]);
      expect(diagram[0]).toBe(diagram[1]);
    }
    for (const name of ['scale', 'diagram'] as const)
      expect(new Set(has.map((one) => one[name][0])).size, `frames with and without ${name}`).toBe(
        2,
      );
    for (const { picture } of realFrames.filter(({ frame }) => frame.diagram)) {
      expect(picture.diagram).toBeDefined();
      expect(picture.legend.length).toBeGreaterThan(0);
    }
  });

  it('throws on a scene or frame that nobody knows', () => {
    const [[scene] = ['']] = book.scenes;
    expect(() => pictureOf(book, 'atlantis/first')).toThrow('unknown id "atlantis"');
    expect(() => pictureOf(book, `${scene}/atlantis`)).toThrow(
      `${scene}: found no frame "atlantis", expected one of `,
    );
    expect(() => pictureOf(book, scene)).toThrow(`${scene}: found no frame ""`);
  });
});

describe('picturesOf(book, scene)', () => {
  it('has a picture for every frame, in order', () => {
    for (const [id, { frames }] of book.scenes)
      expect(picturesOf(book, id).map((picture) => picture.id)).toEqual(frames.map(({ id }) => id));
  });

  it('throws on a scene that nobody knows', () => {
    expect(() => picturesOf(book, 'atlantis')).toThrow('unknown id "atlantis"');
  });
});

describe('allPictures(book)', () => {
  it('has the pictures of all scenes', () => {
    expect(allPictures(book)).toEqual(realFrames.map(({ picture }) => picture));
  });
});
