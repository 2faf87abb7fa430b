import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Item } from '../frame/picture.ts';
import { BASE_LAYERS, STACK, walkStack } from './stack.ts';

const item = (layer: Item['drawing']['layer'], key: string): Item => ({
  drawing: { key, layer, parts: [], anchor: [0, 0], trace: [] },
  role: 'neutral',
  emphasis: 'key',
});
/** What is walked over, as names: a layer's id, or the keys of what lies in it. */
const walked = (picture: Parameters<typeof walkStack>[0]): string[] =>
  walkStack(
    picture,
    ({ id }) => id,
    (items) => items.map(({ drawing }) => drawing.key).join(' '),
  );

describe('STACK', () => {
  const parts = BASE_LAYERS.flatMap((layer) => layer.parts);

  it('has names that differ, of layers and of their parts', () => {
    const layers = STACK.map((layer) => (typeof layer === 'string' ? layer : layer.id));
    expect(new Set(layers).size).toBe(layers.length);
    const ids = parts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('draws every part either as areas or as lines', () => {
    for (const { id, fill, line } of parts) expect(Boolean(fill), id).toBe(!line);
  });

  it('draws every file of content/basemap, and no other', () => {
    const files = readdirSync('content/basemap').filter((file) => file.endsWith('.json'));
    expect(new Set(parts.map(({ source }) => `${source}.json`))).toEqual(new Set(files));
  });
});

describe('walkStack(picture, base, things)', () => {
  it('passes by what a frame may leave out, from the lowest to the topmost', () => {
    expect(walked({ layers: [], items: [] })).toEqual(['land', '', 'water', '', '', '', '']);
    expect(walked({ layers: ['governorates', 'relief'], items: [] })).toEqual([
      'land',
      'governorates',
      '',
      'water',
      '',
      '',
      '',
      '',
    ]);
  });

  it('has zones under the water, except on lakes, cells, routes and marks over it, each in the order of the frame', () => {
    const items = [
      item('marks', 'm2'),
      item('routes', 'r'),
      item('cells', 'c'),
      item('zones-on-water', 'island'),
      item('zones', 'z'),
      item('marks', 'm1'),
    ];
    expect(walked({ layers: [], items })).toEqual([
      'land',
      'z',
      'water',
      'island',
      'c',
      'r',
      'm2 m1',
    ]);
  });
});
