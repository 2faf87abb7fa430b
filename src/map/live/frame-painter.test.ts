import type { Map as MapLibre } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { LiveFrame, LiveScene } from '../frame/live-scene.ts';
import { OPTIONAL_LAYERS } from '../layers/stack.ts';
import { mapLayers } from './map-style.ts';
import { framePainter, styleAt, type FramePainter } from './frame-painter.ts';
import { variantOf } from './thing-layers.ts';
import { realScenes, TEST_COLOUR } from './real-scenes.fixture.ts';

/** As much of the map library as a painter touches: a style and what was last set on its layers. */
function paintedMap(scene: LiveScene): { painter: FramePainter; state: Map<string, unknown> } {
  const layers = mapLayers(scene, TEST_COLOUR);
  const state = new Map<string, unknown>();
  const set =
    (isOfLayer: (type: string, name: string) => boolean) =>
    (layer: string, name: string, value: unknown): void => {
      const type = layers.find(({ id }) => id === layer)?.type;
      if (!type) throw new Error(`map: found no layer ${layer}, expected it in the style`);
      if (!isOfLayer(type, name)) throw new Error(`map: a ${type} layer has no ${name}`);
      state.set(`${layer} ${name}`, value);
    };
  const map = {
    getStyle: () => ({ layers }),
    setPaintProperty: set((type, name) => name.startsWith(`${type}-`)),
    setLayoutProperty: set((_, name) => name === 'visibility'),
  };
  const paintAreas = (opacity: ReadonlyMap<string, number>): void => {
    for (const [variant, value] of opacity)
      if (variant.startsWith('zone.')) state.set(`${variant}|area-opacity`, value);
  };
  return { painter: framePainter(map as unknown as MapLibre, scene, paintAreas), state };
}

/** Everything that is set on a map after these frames, with or without a flight between them. */
function stateAfter(scene: LiveScene, frames: readonly LiveFrame[], isFlown: boolean): unknown {
  const { painter, state } = paintedMap(scene);
  frames.forEach((frame, i) => {
    const before = frames[i - 1];
    if (isFlown && before) painter.clear(before, frame);
    painter.paint(frame);
  });
  return Object.fromEntries([...state].sort(([a], [b]) => a.localeCompare(b, 'en')));
}

describe('a frame is complete, never a difference:', () => {
  it.each(realScenes.map((scene) => [scene.id, scene] as const))(
    'arriving from any frame of %s equals opening the frame cold',
    (_, scene) => {
      for (const to of scene.frames) {
        const cold = stateAfter(scene, [to], false);
        for (const from of scene.frames)
          for (const isFlown of [true, false])
            expect(stateAfter(scene, [from, to], isFlown), `${from.id} to ${to.id}`).toEqual(cold);
      }
    },
  );

  it('also after a walk through all frames and back to the first', () => {
    for (const scene of realScenes) {
      const [first] = scene.frames;
      if (!first) continue;
      expect(stateAfter(scene, [...scene.frames, first], true)).toEqual(
        stateAfter(scene, [first], false),
      );
    }
  });
});

describe('styleAt(style, scene, frame, zoom)', () => {
  it.each(realScenes.map((scene) => [scene.id, scene] as const))(
    'shows every frame of %s as if it had been painted',
    (_, scene) => {
      const layers = mapLayers(scene, TEST_COLOUR);
      for (const frame of scene.frames) {
        const { painter, state } = paintedMap(scene);
        painter.paint(frame);
        painter.fitDashes(6.3);
        const style = styleAt({ version: 8, sources: {}, layers }, scene, frame, 6.3);
        expect(style.layers.map(({ id }) => id)).toEqual(layers.map(({ id }) => id));
        const opened = new Map(
          style.layers.flatMap(({ id, paint = {}, layout = {} }) =>
            Object.entries({ ...paint, ...layout }).map(([name, value]): [string, unknown] => [
              `${id} ${name}`,
              value,
            ]),
          ),
        );
        for (const { paint = {}, layout = {} } of style.layers) {
          expect(paint).not.toHaveProperty('visibility');
          for (const name of Object.keys(layout))
            expect(['visibility', 'line-join']).toContain(name);
        }
        expect(state.size).toBeGreaterThan(0);
        for (const [name, value] of state)
          if (!name.endsWith('|area-opacity')) expect(opened.get(name), name).toEqual(value);
      }
    },
  );
});

describe('paint(frame)', () => {
  it('shows the layers that the frame names, and hides all others that it may leave out', () => {
    const [scene] = realScenes;
    const [frame] = scene?.frames ?? [];
    if (!scene || !frame) throw new Error('found no scene, expected one');
    const { painter, state } = paintedMap(scene);
    for (const { id: shown } of OPTIONAL_LAYERS) {
      painter.paint({ ...frame, layers: [shown] });
      for (const { id, parts } of OPTIONAL_LAYERS)
        for (const part of parts)
          expect(state.get(`${part.id} visibility`), part.id).toBe(
            id === shown ? 'visible' : 'none',
          );
    }
  });
});

describe('paint(frame, true)', () => {
  const item = (key: string, emphasis: 'key' | 'ghost' = 'key') => ({
    key,
    role: 'attacker' as const,
    emphasis,
  });
  const frameOf = (...items: ReturnType<typeof item>[]): LiveFrame => ({
    id: 'f',
    mustSee: [0, 0, 1, 1],
    layers: [],
    items,
  });
  const part = { paint: 'stroke' as const, sign: 'plausible' as const, alpha: 1, paths: [] };
  const frames = [
    frameOf(item('route.a'), item('route.b'), item('mark.m')),
    frameOf(item('route.a')),
    frameOf(item('route.a', 'ghost'), item('route.b', 'ghost')),
  ];
  const scene: LiveScene = {
    frames,
    drawings: [
      { key: 'route.a', layer: 'routes', parts: [part] },
      { key: 'route.b', layer: 'routes', parts: [part] },
      { key: 'mark.m', layer: 'marks', parts: [part] },
    ],
  };
  const [several, one, ghosts] = frames;
  if (!several || !one || !ghosts) throw new Error('found fewer frames than expected');
  const delays = (state: Map<string, unknown>): unknown[] =>
    ['route.a', 'route.b', 'mark.m'].map((key) =>
      state.get(`${key}|attacker|stroke plausible line-opacity-transition`),
    );

  it('lets several routes appear one after the other, and nothing else wait', () => {
    const { painter, state } = paintedMap(scene);
    const wait = painter.paint(several, true);
    const [first, second, mark] = delays(state) as ({ delay: number } | undefined)[];
    expect(first?.delay).toBeGreaterThan(0);
    expect(second?.delay).toBeGreaterThan(first?.delay ?? Infinity);
    expect(wait).toBeGreaterThan(second?.delay ?? Infinity);
    expect(mark).toBeUndefined();
  });

  it('waits for nothing where a route is alone or falls away, or where nothing moves', () => {
    for (const [frame, isDrawn] of [
      [one, true],
      [ghosts, true],
      [several, false],
    ] as const) {
      const { painter, state } = paintedMap(scene);
      expect(painter.paint(frame, isDrawn)).toBe(0);
      expect(delays(state)).toEqual([undefined, undefined, undefined]);
    }
  });

  it('takes the waiting back with the next frame', () => {
    const { painter, state } = paintedMap(scene);
    painter.paint(several, true);
    painter.paint(ghosts, true);
    expect(delays(state)).toEqual([
      { duration: 200, delay: 0 },
      { duration: 200, delay: 0 },
      undefined,
    ]);
  });
});

describe('clear(shown, coming)', () => {
  it('leaves only what both frames show: one thing moves at a time', () => {
    for (const scene of realScenes)
      for (const shown of scene.frames)
        for (const coming of scene.frames) {
          const { painter, state } = paintedMap(scene);
          painter.clear(shown, coming);
          const visible = [...state]
            .filter(([name, value]) => name.endsWith('-opacity') && value !== 0)
            .map(([name]) => name.split('|').slice(0, 2).join('|'));
          const kept = shown.items
            .map(variantOf)
            .filter((variant) => coming.items.map(variantOf).includes(variant));
          expect(new Set(visible)).toEqual(new Set(kept));
        }
  });
});

describe('fitDashes(zoom)', () => {
  const [scene] = realScenes.filter(({ id }) => id === 'corridor');
  const dashesAt = (zoom: number): number[][] => {
    if (!scene) return [];
    const { painter, state } = paintedMap(scene);
    painter.fitDashes(zoom);
    return [...state]
      .filter(([name]) => name.endsWith('line-dasharray'))
      .map(([, value]) => value as number[]);
  };

  it('leaves patterns as they are at a whole zoom level', () => {
    expect(dashesAt(7)).toEqual(dashesAt(8));
    expect(dashesAt(7).length).toBeGreaterThan(3);
  });

  it('shortens them in between by as much as the library stretches them', () => {
    const whole = dashesAt(7);
    dashesAt(7.5).forEach((dashes, i) => {
      dashes.forEach((length, j) => {
        expect(length * Math.SQRT2).toBeCloseTo(whole[i]?.[j] ?? NaN, 1);
      });
    });
  });

  it('does not add up when it is called again', () => {
    if (!scene) return;
    const { painter, state } = paintedMap(scene);
    painter.fitDashes(7.5);
    const once = new Map(state);
    painter.fitDashes(7.5);
    expect(state).toEqual(once);
  });
});
