import { describe, expect, it } from 'vitest';
import { allPictures, pictureOf, picturesOf } from './picture-of.ts';
import { book, realFrames } from './real-frames.fixture.ts';

describe('pictureOf(book, id)', () => {
  it('resolves a frame once for a book, and anew for another', () => {
    const [{ name } = { name: '' }] = realFrames;
    expect(pictureOf(book, name)).toBe(pictureOf(book, name));
    expect(pictureOf({ ...book }, name)).not.toBe(pictureOf(book, name));
    expect(pictureOf({ ...book }, name)).toEqual(pictureOf(book, name));
  });

  it('throws on a scene or frame that nobody knows', () => {
    const [[scene] = ['']] = book.scenes;
    expect(() => pictureOf(book, 'atlantis/first')).toThrow('unknown id "atlantis"');
    expect(() => pictureOf(book, `${scene}/atlantis`)).toThrow(`found "${scene}/atlantis"`);
    expect(() => pictureOf(book, scene)).toThrow(`found "${scene}"`);
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
