import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { buildTopology } from '../basemap/topology.ts';
import { BASE_LAYERS } from '../layers/stack.ts';
import { mapLayers, styleFor } from './map-style.ts';
import { realScenes, TEST_COLOUR } from './real-scenes.fixture.ts';

const topology = buildTopology('content/basemap');
const sourceOf = (layer: object): unknown => ('source' in layer ? layer.source : undefined);

describe('mapLayers(scene, colour)', () => {
  const [scene] = realScenes.filter(({ drawings }) =>
    (['zones', 'routes', 'marks'] as const).every((name) =>
      drawings.some(({ layer }) => layer === name),
    ),
  );
  const layers = mapLayers(scene ?? { frames: [], drawings: [] }, TEST_COLOUR);
  const ids = layers.map(({ id }) => id);

  it('draws every object of the basemap, or what lies outside of it, and no object that is not there', () => {
    const drawn = new Set(layers.map(sourceOf).filter((source) => source !== undefined));
    const outside = BASE_LAYERS.flatMap(({ parts }) => parts).filter((part) => part.outsideOf);
    expect(outside.length).toBeGreaterThan(0);
    const areas = new Set(outside.map(({ source }) => source));
    expect(drawn).toEqual(
      new Set([
        ...Object.keys(topology.objects).filter((name) => !areas.has(name)),
        ...outside.map(({ id }) => `outside-${id}`),
        'overlays',
      ]),
    );
  });

  it('draws land first and water over zones, so that no zone covers a river, and lines over all', () => {
    const kinds = ['ground', 'land', 'sea', 'zones.top', 'rivers', 'borders', 'route.', 'mark.'];
    const firsts = kinds.map((kind) => ids.findIndex((id) => id.startsWith(kind)));
    const lasts = kinds.map((kind) => ids.findLastIndex((id) => id.startsWith(kind)));
    expect(firsts[0]).toBe(0);
    for (const [i, last] of lasts.slice(0, -1).entries()) {
      expect(last, kinds[i]).toBeGreaterThanOrEqual(0);
      expect(last, kinds[i]).toBeLessThan(firsts[i + 1] ?? 0);
    }
  });

  it('takes from a file what its part of a layer takes, and paints what is see-through without a seam', () => {
    for (const { id, filter, fill } of BASE_LAYERS.flatMap(({ parts }) => parts)) {
      const layer = layers.find((one) => one.id === id);
      expect(layer && 'filter' in layer ? layer.filter : undefined, id).toEqual(filter);
      if (fill?.opacity === undefined) continue;
      expect(layer?.paint, id).toMatchObject({
        'fill-opacity': fill.opacity,
        'fill-antialias': false,
      });
    }
  });

  it('writes dashes in line widths, and says them again for the painter', () => {
    const [layer] = layers.filter(({ id }) => id === 'governorates');
    const dashes = [1 / 0.8, 3 / 0.8];
    expect(layer).toMatchObject({
      metadata: { dashes },
      paint: { 'line-width': 0.8, 'line-dasharray': dashes },
    });
  });
});

describe('styleFor(topology, scene, colour)', () => {
  it.each(realScenes.map((scene) => [scene.id, scene] as const))(
    'is valid by the specification of the map library for %s',
    (_, scene) => {
      // Through JSON, as the library's own comparison of styles sees it.
      const style = JSON.parse(
        JSON.stringify(styleFor(topology, scene, TEST_COLOUR)),
      ) as Parameters<typeof validateStyleMin>[0];
      expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
    },
  );

  it('asks no other host for anything: no glyphs, no sprites, no addresses', () => {
    const [scene] = realScenes;
    const style = scene && styleFor(topology, scene, TEST_COLOUR);
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    expect(JSON.stringify(style)).not.toContain('://');
    expect(style?.layers.some(({ type }) => type === 'symbol')).toBe(false);
  });

  it('has a source for every layer and ids that differ', () => {
    for (const scene of realScenes) {
      const { sources, layers } = styleFor(topology, scene, TEST_COLOUR);
      const ids = layers.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const source of layers.map(sourceOf))
        if (source !== undefined) expect(Object.keys(sources)).toContain(source);
    }
  });
});
