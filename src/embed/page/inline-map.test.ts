import { describe, expect, it } from 'vitest';
import { book } from '../../map/frame/real-frames.fixture.ts';
import { picturesOf } from '../../map/frame/picture-of.ts';
import { RELIEF } from '../../map/relief/relief-box.ts';
import { inlineMap } from './inline-map.ts';

const idsIn = (svg: string): string[] =>
  [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);

describe('the map in the page of a scene', () => {
  it.each([...book.scenes.keys()])(
    '%s: all that its stills refer to, each once, and no more',
    (scene) => {
      const pictures = picturesOf(book, scene);
      const wanted = new Set([
        'land',
        'water',
        ...pictures.flatMap(({ layers, items }) => [
          ...layers.filter((layer) => layer !== RELIEF),
          ...items.map(({ drawing }) => drawing.key),
        ]),
      ]);
      expect(idsIn(inlineMap(pictures)).toSorted()).toEqual([...wanted].toSorted());
    },
  );

  it('leaves out a layer that no still shows', () => {
    const bare = picturesOf(book, 'attack').map((picture) => ({ ...picture, layers: [] }));
    expect(idsIn(inlineMap(bare))).not.toContain('governorates');
  });
});
