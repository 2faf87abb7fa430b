import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as maplibre from 'maplibre-gl';
import { describe, expect, it } from 'vitest';

/**
 * Other tests put something of their own in the place of the map, so they would stay green if the
 * library renamed a method. These look at the library itself.
 */
const require = createRequire(import.meta.url);
const types = readFileSync(require.resolve('maplibre-gl/dist/maplibre-gl.d.ts'), 'utf8');
const library = readFileSync(require.resolve('maplibre-gl/dist/maplibre-gl-dev.mjs'), 'utf8');
const ours = ['live-map.ts', 'frame-painter.ts', 'gestures.ts', 'first-picture.ts']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');

/** What a pattern with one group finds in our code, each once. */
const found = (pattern: RegExp): string[] => [
  ...new Set([...ours.matchAll(pattern)].map(([, name = '']) => name)),
];
/** The text of a type of the library, from its name to its closing brace. */
function typeText(declaration: string): string {
  const start = types.indexOf(declaration);
  return start < 0 ? '' : types.slice(start, types.indexOf('\n}', start));
}

/** Handlers are properties that the constructor sets, so their classes are looked at instead. */
const HANDLERS = {
  cooperativeGestures: maplibre.CooperativeGesturesHandler,
  dragPan: maplibre.DragPanHandler,
  keyboard: maplibre.KeyboardHandler,
  scrollZoom: maplibre.ScrollZoomHandler,
  touchZoomRotate: maplibre.TwoFingersTouchZoomRotateHandler,
};

const OPTIONS = [
  'attributionControl',
  'boxZoom',
  'center',
  'container',
  'doubleClickZoom',
  'dragPan',
  'dragRotate',
  'fadeDuration',
  'interactive',
  'keyboard',
  'locale',
  'maxZoom',
  'minZoom',
  'reduceMotion',
  'renderWorldCopies',
  'scrollZoom',
  'style',
  'touchPitch',
  'touchZoomRotate',
  'zoom',
];

describe('the real map library', () => {
  it('can be imported, and has what we import from it', () => {
    expect(typeof maplibre.Map).toBe('function');
    expect(typeof maplibre.setWorkerUrl).toBe('function');
  });

  it('has every method of the map that we call', () => {
    const methods = found(/\bmap\.(\w+)\(/g);
    expect(methods.length).toBeGreaterThan(10);
    for (const method of methods)
      expect(maplibre.Map.prototype, `map.${method}`).toHaveProperty(method);
  });

  it('has every handler that we switch, and nothing else is taken from the map', () => {
    const properties = found(/\bmap\.(\w+)\b(?!\()/g);
    expect(properties.sort()).toEqual(Object.keys(HANDLERS).sort());
    for (const [name, handler] of Object.entries(HANDLERS)) {
      expect(
        typeText('declare class Map extends ') + typeText('class Map$1 extends'),
        name,
      ).toMatch(new RegExp(`\\b${name}: \\w*Handler;`));
      expect(handler.prototype).toHaveProperty('enable');
      expect(handler.prototype).toHaveProperty('disable');
    }
    expect(HANDLERS.touchZoomRotate.prototype).toHaveProperty('disableRotation');
  });

  it('knows every option that we give to the map', () => {
    const options = typeText('type MapOptions = {');
    for (const option of OPTIONS)
      expect(options, option).toMatch(new RegExp(`^ {2}${option}\\??:`, 'm'));
  });

  it('knows every option of a flight that we give', () => {
    const easing = types.slice(types.indexOf('type AnimationOptions = {'));
    for (const option of ['duration', 'easing']) expect(easing).toContain(`  ${option}?:`);
  });

  it('fires every event that we listen to', () => {
    const events = found(/\bmap\.(?:on|once|off)\('(\w+)'/g);
    expect(events.sort()).toEqual([
      'error',
      'idle',
      'load',
      'move',
      'moveend',
      'render',
      'webglcontextlost',
    ]);
    for (const event of events)
      expect(types, event).toMatch(new RegExp(`^ {2}'?${event}'?: `, 'm'));
  });

  it('says its own words by the keys that we translate', () => {
    const keys = found(/'(\w+\.\w+)': messages\./g);
    expect(keys).toHaveLength(3);
    for (const key of keys) expect(library).toContain(`"${key}":`);
  });

  it('brings the worker that we ship: without it every map stays empty', () => {
    const [worker = ''] = found(/from '(maplibre-gl\/dist\/[^'?]+)\?url'/g);
    expect(existsSync(require.resolve(worker))).toBe(true);
  });
});
