import { describe, expect, it } from 'vitest';
import { certaintyOf } from './certainty-of.ts';
import { book } from './real-frames.fixture.ts';
import { drawingsOf, liveScene, picturesOf } from './scene.ts';

describe('picturesOf(scene, book)', () => {
  it('has a picture for every frame, in order', () => {
    for (const [id, { frames }] of book.scenes)
      expect(picturesOf(id, book).map((picture) => picture.id)).toEqual(frames.map(({ id }) => id));
  });

  it('throws on a scene that nobody knows', () => {
    expect(() => picturesOf('atlantis', book)).toThrow('unknown id "atlantis"');
  });
});

describe('drawingsOf(pictures)', () => {
  const drawings = [...book.scenes.keys()].flatMap((scene) => drawingsOf(picturesOf(scene, book)));

  it('has every drawing of a scene once', () => {
    const attack = drawingsOf(picturesOf('attack', book)).map(({ key }) => key);
    expect(new Set(attack).size).toBe(attack.length);
    expect(attack).toContain('zone.hatra-jazira.plausible');
  });

  it('never has two pictures under one key', () => {
    const byKey = new Map<string, string>();
    for (const { key, parts } of drawings) {
      const text = JSON.stringify(parts);
      expect(byKey.get(key) ?? text, key).toBe(text);
      byKey.set(key, text);
    }
  });

  it('is empty for no pictures', () => {
    expect(drawingsOf([])).toEqual([]);
  });
});

describe('liveScene(pictures)', () => {
  it('has the drawing of every item, and no drawing without an item', () => {
    for (const scene of book.scenes.keys()) {
      const { frames, drawings } = liveScene(picturesOf(scene, book));
      const used = new Set(frames.flatMap(({ items }) => items.map(({ key }) => key)));
      expect(new Set(drawings.map(({ key }) => key))).toEqual(used);
    }
  });

  it('survives the way to the browser as JSON', () => {
    const live = liveScene(picturesOf('corridor', book));
    expect(JSON.parse(JSON.stringify(live))).toEqual(live);
  });
});

describe('certaintyOf(item, book)', () => {
  it('is the verdict on the claim, or the verdict that the author gave', () => {
    expect(certaintyOf({ claim: 'c18' }, book)).toBe('partly');
    expect(certaintyOf({ certainty: 'contested' }, book)).toBe('contested');
  });

  it('is never guessed', () => {
    expect(() => certaintyOf({}, book)).toThrow('expected one of them');
    expect(() => certaintyOf({ claim: 'c99' }, book)).toThrow('unknown id "c99"');
  });
});
