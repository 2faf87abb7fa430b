import { describe, expect, it } from 'vitest';
import { lookOf, mapLibreDashes } from '../../model/certainty.ts';
import { project } from '../../model/mercator.ts';
import { opacities, slotOf, thingLayers, thingSource, variantOf } from './thing-layers.ts';
import { OPACITIES } from '../things/drawing.ts';
import type { LiveScene } from '../frame/live-scene.ts';
import { realScenes, TEST_COLOUR } from './real-scenes.fixture.ts';

describe('opacities(scene, frame)', () => {
  it('names every variant of the scene, so that nothing is left over from another frame', () => {
    for (const scene of realScenes) {
      const variants = new Set(scene.frames.flatMap(({ items }) => items.map(variantOf)));
      for (const frame of scene.frames)
        expect(new Set(opacities(scene, frame).keys())).toEqual(variants);
    }
  });

  it('shows what the frame lists and hides everything else', () => {
    for (const scene of realScenes)
      for (const frame of scene.frames)
        for (const [variant, opacity] of opacities(scene, frame))
          expect(opacity > 0, `${scene.id}/${frame.id} ${variant}`).toBe(
            frame.items.some((item) => variantOf(item) === variant),
          );
  });

  it('shows context fainter than what matters, as faint as the still', () => {
    const [frame] = [
      { id: 'a', mustSee: [0, 0, 1, 1] as [number, number, number, number], layers: [] },
    ];
    const item = { key: 'route.x', role: 'attacker' as const };
    const frames = [
      { ...frame, items: [{ ...item, emphasis: 'context' as const }] },
      { ...frame, items: [{ ...item, emphasis: 'key' as const }] },
    ];
    const states = frames.map((one) =>
      opacities({ frames, drawings: [] }, one).get('route.x|attacker'),
    );
    expect(states).toEqual([OPACITIES.context, 1]);
  });

  it('is empty for a scene that draws nothing', () => {
    const frame = {
      id: 'a',
      mustSee: [0, 0, 1, 1] as [number, number, number, number],
      layers: [],
      items: [],
    };
    expect(opacities({ frames: [frame], drawings: [] }, frame)).toEqual(new Map());
  });
});

const LAYERS = ['zones', 'cells', 'routes', 'marks'] as const;
const allLayers = (scene: LiveScene) =>
  LAYERS.flatMap((layer) => thingLayers(scene, layer, TEST_COLOUR));

describe('thingLayers(scene, layer, colour)', () => {
  it('has layers for every variant, each with an id of its own', () => {
    for (const scene of realScenes) {
      const ids = allLayers(scene).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const lines = scene.frames
        .flatMap(({ items }) => items)
        .filter(({ key }) => !key.startsWith('zone.'));
      for (const variant of new Set(lines.map(variantOf)))
        expect(
          ids.some((id) => id.startsWith(`${variant}|`)),
          variant,
        ).toBe(true);
    }
  });

  it('has routes and marks each in their own layer, and a slot above for grain', () => {
    for (const scene of realScenes)
      for (const layer of LAYERS) {
        const ids = thingLayers(scene, layer, TEST_COLOUR).map(({ id }) => id);
        expect(ids.at(-1)).toBe(slotOf(layer));
        for (const id of ids.slice(0, -1)) expect(`${id.split('.')[0] ?? ''}s`).toBe(layer);
      }
  });

  it('begins with everything hidden', () => {
    for (const scene of realScenes) {
      for (const { paint } of allLayers(scene).filter(({ type }) => type === 'line'))
        expect(
          Object.entries(paint ?? {}).filter(([name]) => name.endsWith('-opacity')),
        ).toMatchObject([[expect.any(String), 0]]);
    }
  });

  it('draws strokes with the dashes and widths of the certainty grammar', () => {
    const frame = {
      id: 'a',
      mustSee: [0, 0, 1, 1] as [number, number, number, number],
      layers: [],
    };
    const scene = {
      frames: [
        {
          ...frame,
          items: [{ key: 'mark.x.contested', role: 'neutral' as const, emphasis: 'key' as const }],
        },
      ],
      drawings: [
        {
          key: 'mark.x.contested',
          layer: 'marks' as const,
          parts: [{ paint: 'stroke' as const, sign: 'contested' as const, alpha: 1, paths: [] }],
        },
      ],
    };
    const [layer] = thingLayers(scene, 'marks', () => 'rgb(12, 0, 0)');
    expect(layer?.paint).toMatchObject({
      'line-dasharray': mapLibreDashes('contested'),
      'line-width': lookOf('contested').line.width,
      'line-color': ['rgba', 12, 0, 0, ['get', 'alpha']],
    });
  });
});

describe('thingSource(scene)', () => {
  it('has a feature for every part of every drawing but areas', () => {
    for (const scene of realScenes)
      expect(thingSource(scene).features).toHaveLength(
        scene.drawings.flatMap(({ parts }) => parts).filter(({ paint }) => paint !== 'grain')
          .length,
      );
  });

  it('gives the library degrees, at the place where the still has map units', () => {
    const scene = realScenes.find(({ id }) => id === 'corridor');
    const drawing = scene?.drawings.find(({ key }) => key.startsWith('route.'));
    const feature =
      scene &&
      thingSource(scene).features.find(({ properties }) => properties?.key === drawing?.key);
    const geometry = feature?.geometry;
    const lines = geometry?.type === 'MultiLineString' ? geometry.coordinates : [];
    const at = lines[0]?.[0] ?? [];
    const [x, y] = project([at[0] ?? 0, at[1] ?? 0]);
    const [expected] = drawing?.parts[0]?.paths[0] ?? [];
    expect([Math.round(x), Math.round(y)]).toEqual(expected);
  });

  it('is an empty collection for a scene that draws nothing', () => {
    expect(thingSource({ frames: [], drawings: [] })).toEqual({
      type: 'FeatureCollection',
      features: [],
    });
  });
});
