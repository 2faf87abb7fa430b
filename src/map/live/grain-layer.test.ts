import type { Map as MapLibre } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Certainty } from '../../model/certainty.ts';
import type { Box } from '../../model/geometry.ts';
import { project, scaleAtZoom, unproject } from '../../model/mercator.ts';
import { plainHatch, spacingOf, textureOf, TILE } from '../grain/texture.ts';
import type { Part } from '../things/drawing.ts';
import { GrainLayer } from './grain-layer.ts';

const COLOURS = (): string => 'rgb(255, 0, 51)';
const FADE = 200;
const BOX: Box = { x: 1000, y: 2000, width: 400, height: 300 };
const CENTRE = project([42, 35]);

/** As much of WebGL as the program of grain touches: it keeps what was set last, and what was drawn. */
function graphics() {
  const drawn: Map<string, readonly number[]>[] = [];
  const uniforms = new Map<string, readonly number[]>();
  const set = (name: string, ...values: (number | readonly number[])[]): void => {
    uniforms.set(name, values.flat());
  };
  const known: Record<string, unknown> = {
    getProgramParameter: () => true,
    getUniformLocation: (_: unknown, name: string) => name,
    drawArrays: () => drawn.push(new Map(uniforms)),
    ...Object.fromEntries(
      ['uniform1i', 'uniform1f', 'uniform2f', 'uniform2fv', 'uniform3fv'].map((name) => [
        name,
        set,
      ]),
    ),
  };
  const gl = new Proxy(known, {
    get: (target, name: string) => target[name] ?? (() => ({})),
  }) as unknown as WebGL2RenderingContext;
  return { gl, drawn };
}

function layerOf(certainty: Certainty, hasNoise = true) {
  const part: Part = { paint: 'grain', sign: certainty, alpha: 0.5, paths: [] };
  const area = {
    ...{ variant: 'zone.a|attacker', role: 'attacker' as const, box: BOX, parts: [part] },
    ...{ density: {} as ImageData, from: 0, to: 0, since: 0 },
  };
  const noise = hasNoise ? ({} as ImageBitmap) : undefined;
  return new GrainLayer('zones', [area], COLOURS, { noise, fade: FADE });
}

/** A map of 800 by 600 pixels that looks at {@link CENTRE}. */
function mapAt(zoom: number) {
  const triggerRepaint = vi.fn();
  const [lng, lat] = unproject(CENTRE);
  const map = {
    getCanvas: () => ({ clientWidth: 800, clientHeight: 600 }),
    getCenter: () => ({ lng, lat }),
    getZoom: () => zoom,
    getPixelRatio: () => 1,
    triggerRepaint,
  } as unknown as MapLibre;
  return { map, triggerRepaint };
}

const SHOWN = new Map([['zone.a|attacker', 1]]);
const HIDDEN = new Map([['zone.a|attacker', 0]]);

describe('GrainLayer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal(
      'ImageData',
      class {
        readonly width = 1;
      },
    );
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('begins with what a frame shows, without a fade, and lies below its slot', () => {
    const layer = layerOf('partly');
    expect(layer.slot).toBe('zones.top');
    layer.show(SHOWN);
    const { gl, drawn } = graphics();
    const { map, triggerRepaint } = mapAt(7);
    layer.onAdd(map, gl);
    layer.render();
    expect(drawn).toHaveLength(1);
    expect(drawn[0]?.get('u_opacity')).toEqual([1]);
    expect(triggerRepaint).not.toHaveBeenCalled();
  });

  it('stands where the camera has its box, in CSS pixels, with the texture of its certainty', () => {
    const layer = layerOf('contested');
    layer.show(SHOWN);
    const { gl, drawn } = graphics();
    layer.onAdd(mapAt(8).map, gl);
    layer.render();
    const scale = scaleAtZoom(8);
    const x = 400 + (BOX.x - CENTRE[0]) * scale;
    const y = 300 + (BOX.y - CENTRE[1]) * scale;
    const [one] = drawn;
    expect(one?.get('u_from')?.[0]).toBeCloseTo(x);
    expect(one?.get('u_from')?.[1]).toBeCloseTo(y);
    expect(one?.get('u_to')?.[0]).toBeCloseTo(x + BOX.width * scale);
    expect(one?.get('u_to')?.[1]).toBeCloseTo(y + BOX.height * scale);
    expect(one?.get('u_peak')).toEqual([textureOf('contested').peak]);
    expect(one?.get('u_lines')?.every((opacity) => opacity > 0)).toBe(true);
    expect(one?.get('u_tile')).toEqual([TILE]);
    expect(one?.get('u_colour')).toEqual([1, 0, 0.2]);
  });

  it('fades in and out, asks for pictures as long as it does, and is not drawn when it is gone', () => {
    const layer = layerOf('plausible');
    const { gl, drawn } = graphics();
    const { map, triggerRepaint } = mapAt(7);
    layer.onAdd(map, gl);
    layer.render();
    expect(drawn).toHaveLength(0);
    layer.show(SHOWN);
    vi.advanceTimersByTime(FADE / 2);
    triggerRepaint.mockClear();
    layer.render();
    expect(drawn[0]?.get('u_opacity')?.[0]).toBeCloseTo(0.5);
    expect(triggerRepaint).toHaveBeenCalledTimes(1);
    // Sent back halfway, it goes on from where it is.
    layer.show(HIDDEN);
    vi.advanceTimersByTime(FADE / 2);
    layer.render();
    expect(drawn[1]?.get('u_opacity')?.[0]).toBeCloseTo(0.25);
    vi.advanceTimersByTime(FADE);
    triggerRepaint.mockClear();
    layer.render();
    expect(drawn).toHaveLength(2);
    expect(triggerRepaint).not.toHaveBeenCalled();
  });

  it('has lines in place of dots without noise: one direction where the texture has none', () => {
    for (const [certainty, directions] of [
      ['corroborated', 1],
      ['contested', 2],
    ] as const) {
      const layer = layerOf(certainty, false);
      layer.show(SHOWN);
      const { gl, drawn } = graphics();
      layer.onAdd(mapAt(7).map, gl);
      layer.render();
      expect(drawn[0]?.get('u_lines')?.filter((opacity) => opacity > 0)).toHaveLength(directions);
      expect(drawn[0]?.get('u_hatch')?.[0]).toBeCloseTo(spacingOf(plainHatch(certainty).count));
      expect(drawn[0]?.get('u_peak')).toEqual([1]);
    }
  });

  it('draws nothing any more once it has been taken off', () => {
    const layer = layerOf('partly');
    layer.show(SHOWN);
    const { gl, drawn } = graphics();
    layer.onAdd(mapAt(7).map, gl);
    layer.onRemove();
    layer.render();
    expect(drawn).toHaveLength(0);
  });
});
