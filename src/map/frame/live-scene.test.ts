import { describe, expect, it } from 'vitest';
import { certaintyOf } from '../things/certainty-of.ts';
import { book } from './real-frames.fixture.ts';
import { drawingsOf, liveScene } from './live-scene.ts';
import { picturesOf } from './picture-of.ts';

describe('drawingsOf(pictures)', () => {
  const drawings = [...book.scenes.keys()].flatMap((scene) => drawingsOf(picturesOf(book, scene)));

  it('has every drawing of a scene once', () => {
    const attack = drawingsOf(picturesOf(book, 'attack')).map(({ key }) => key);
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
      const { frames, drawings } = liveScene(picturesOf(book, scene));
      const used = new Set(frames.flatMap(({ items }) => items.map(({ key }) => key)));
      expect(new Set(drawings.map(({ key }) => key))).toEqual(used);
    }
  });

  it('survives the way to the browser as JSON', () => {
    const live = liveScene(picturesOf(book, 'corridor'));
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
