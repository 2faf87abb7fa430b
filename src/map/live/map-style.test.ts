import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { buildTopology } from '../basemap/topology.ts';
import { book, realFrames } from '../frame/real-frames.fixture.ts';
import { basemapLayers, OPTIONAL_LAYERS, styleFor } from './map-style.ts';
import { realScenes, TEST_PALETTE } from './real-scenes.fixture.ts';

const topology = buildTopology('content/basemap');
const sourceOf = (layer: object): unknown => ('source' in layer ? layer.source : undefined);

describe('basemapLayers(palette)', () => {
  const layers = basemapLayers(TEST_PALETTE);

  it('draws every object of the basemap, and no object that is not there', () => {
    const drawn = new Set(layers.map(sourceOf).filter((source) => source !== undefined));
    expect(drawn).toEqual(new Set(Object.keys(topology.objects)));
  });

  it('draws land first and water over areas, so that a zone never covers a river', () => {
    const areas = [{ id: 'zone', type: 'fill' as const, source: 'overlays' }];
    const ids = basemapLayers(TEST_PALETTE, areas).map(({ id }) => id);
    expect(ids[0]).toBe('sea');
    expect(ids.indexOf('land')).toBeLessThan(ids.indexOf('zone'));
    expect(ids.indexOf('zone')).toBeLessThan(ids.indexOf('rivers'));
    expect(ids.indexOf('zone')).toBeLessThan(ids.indexOf('lakes'));
  });

  it('takes every colour from the palette', () => {
    const colours = layers.flatMap(({ paint }) =>
      Object.entries(paint ?? {})
        .filter(([name]) => name.endsWith('-color'))
        .map(([, colour]: [string, unknown]) => colour),
    );
    for (const colour of colours) expect(Object.values(TEST_PALETTE)).toContain(colour);
  });
});

describe('OPTIONAL_LAYERS', () => {
  it('has the layers that content may name, and all of them exist', () => {
    const ids = basemapLayers(TEST_PALETTE).map(({ id }) => id);
    for (const id of Object.values(OPTIONAL_LAYERS).flat()) expect(ids).toContain(id);
    for (const { frame } of realFrames)
      for (const name of frame.layers) expect(Object.keys(OPTIONAL_LAYERS)).toContain(name);
    expect(book.scenes.size).toBeGreaterThan(0);
  });
});

describe('styleFor(topology, scene, palette)', () => {
  it.each(realScenes.map((scene) => [scene.id, scene] as const))(
    'is valid by the specification of the map library for %s',
    (_, scene) => {
      // Through JSON, as the library's own comparison of styles sees it.
      const style = JSON.parse(
        JSON.stringify(styleFor(topology, scene, TEST_PALETTE)),
      ) as Parameters<typeof validateStyleMin>[0];
      expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
    },
  );

  it('asks no other host for anything: no glyphs, no sprites, no addresses', () => {
    const [scene] = realScenes;
    const style = scene && styleFor(topology, scene, TEST_PALETTE);
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    expect(JSON.stringify(style)).not.toContain('://');
    expect(style?.layers.some(({ type }) => type === 'symbol')).toBe(false);
  });

  it('has a source for every layer and ids that differ', () => {
    for (const scene of realScenes) {
      const { sources, layers } = styleFor(topology, scene, TEST_PALETTE);
      const ids = layers.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const source of layers.map(sourceOf))
        if (source !== undefined) expect(Object.keys(sources)).toContain(source);
    }
  });
});
