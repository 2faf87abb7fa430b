import type { LayerSpecification, Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import type { LiveFrame, LiveScene } from '../frame/live-scene.ts';
import { OPTIONAL_LAYERS } from '../layers/stack.ts';
import { RELIEF } from '../relief/relief-box.ts';
import { FADE } from './map-style.ts';
import { opacities, variantOf } from './thing-layers.ts';

/** Shows frames on a map whose style has the layers of their scene. */
export interface FramePainter {
  /**
   * Sets every layer to what the frame says, whatever was shown before. Where its routes are drawn one after
   * the other, each appears when the still has drawn it.
   *
   * @returns milliseconds until all of it is there
   */
  paint(frame: LiveFrame, isDrawn?: boolean): number;
  /** Fits dash patterns to a zoom at which the map rests, so that they are as long as in the still. */
  fitDashes(zoom: number): void;
  /** Takes away at once what the coming frame does not show; what it adds waits for the arrival. */
  clear(shown: LiveFrame, coming: LiveFrame): void;
}

/** One property of one layer, as the map library's setters take it. */
type Setting = { layer: string } & (
  | { kind: 'paint'; name: 'fill-opacity' | 'line-opacity'; value: number }
  | { kind: 'paint'; name: 'line-dasharray'; value: number[] }
  | { kind: 'paint'; name: 'line-opacity-transition'; value: { duration: number; delay: number } }
  | { kind: 'layout'; name: 'visibility'; value: 'visible' | 'none' }
);

const visibility = (layer: string, isShown: boolean): Setting => ({
  layer,
  kind: 'layout',
  name: 'visibility',
  value: isShown ? 'visible' : 'none',
});

/** What a frame says of every layer of its scene. */
function frameSettings(
  layers: readonly LayerSpecification[],
  scene: LiveScene,
  frame: LiveFrame,
): Setting[] {
  const state = opacities(scene, frame);
  const shown = layers.flatMap((layer): Setting[] => {
    const { variant } = (layer.metadata ?? {}) as { variant?: string };
    if (variant === undefined) return [];
    const value = state.get(variant) ?? 0;
    const name = layer.type === 'fill' ? 'fill-opacity' : 'line-opacity';
    return [{ layer: layer.id, kind: 'paint', name, value }];
  });
  const optional = OPTIONAL_LAYERS.flatMap(({ id, parts }) =>
    parts.map((part) => visibility(part.id, frame.layers.includes(id))),
  );
  const hasRelief = layers.some(({ id }) => id === RELIEF);
  return [
    ...shown,
    ...optional,
    ...(hasRelief ? [visibility(RELIEF, frame.layers.includes(RELIEF))] : []),
  ];
}

/** When routes appear that are drawn one after the other, in ms; live-stage.css has the same numbers. */
const DRAWN = { first: 800, each: 500 } as const;

/** The routes of a frame that are drawn one after the other: none where it has one alone, and no ghosts. */
function drawnRoutes({ items }: LiveFrame): string[] {
  const routes = items
    .filter(({ key, emphasis }) => key.startsWith('route.') && emphasis !== 'ghost')
    .map(variantOf);
  return routes.length > 1 ? routes : [];
}

/** How long the layers of routes wait before they appear. */
function drawSettings(layers: readonly LayerSpecification[], drawn: readonly string[]): Setting[] {
  return layers.flatMap(({ id, metadata }): Setting[] => {
    const { variant = '' } = (metadata ?? {}) as { variant?: string };
    if (!variant.startsWith('route.')) return [];
    const nth = drawn.indexOf(variant);
    const delay = nth < 0 ? 0 : DRAWN.first + nth * DRAWN.each;
    const value = { duration: FADE, delay };
    return [{ layer: id, kind: 'paint', name: 'line-opacity-transition', value }];
  });
}

/**
 * Dash patterns for a zoom level. MapLibre keeps a pattern's length from one whole zoom level to the
 * next and so draws it up to twice as long in between.
 */
function dashSettings(layers: readonly LayerSpecification[], zoom: number): Setting[] {
  // Two decimals: the library keeps every pattern that it ever drew.
  const stretch = Number((2 ** (zoom - Math.floor(zoom))).toFixed(2));
  return layers.flatMap(({ id, metadata }): Setting[] => {
    const { dashes } = (metadata ?? {}) as { dashes?: number[] };
    if (!dashes) return [];
    const value = dashes.map((length) => length / stretch);
    return [{ layer: id, kind: 'paint', name: 'line-dasharray', value }];
  });
}

/**
 * A style that shows a frame from the first picture on. Painted later, the frame would fade in: a dozen
 * more pictures before the map is at rest.
 *
 * @param zoom the zoom level of the frame's camera
 */
export function styleAt(
  style: StyleSpecification,
  scene: LiveScene,
  frame: LiveFrame,
  zoom: number,
): StyleSpecification {
  const settings = [
    ...frameSettings(style.layers, scene, frame),
    ...dashSettings(style.layers, zoom),
  ];
  const layers = style.layers.map((layer): LayerSpecification => {
    const own = settings.filter((setting) => setting.layer === layer.id);
    const set = (kind: Setting['kind']): Record<string, unknown> => ({
      ...layer[kind],
      ...Object.fromEntries(
        own.filter((setting) => setting.kind === kind).map(({ name, value }) => [name, value]),
      ),
    });
    return own.length === 0 ? layer : { ...layer, paint: set('paint'), layout: set('layout') };
  });
  return { ...style, layers };
}

/**
 * @param paintAreas shows areas, which are no layers of a style, at the opacity that each has by its variant
 */
export function framePainter(
  map: MapLibre,
  scene: LiveScene,
  paintAreas: (opacity: ReadonlyMap<string, number>) => void,
): FramePainter {
  const apply = (settings: readonly Setting[]): void => {
    for (const setting of settings)
      if (setting.kind === 'paint')
        map.setPaintProperty(setting.layer, setting.name, setting.value);
      else map.setLayoutProperty(setting.layer, setting.name, setting.value);
  };
  /** Whether layers of routes wait before they appear. */
  let isDelayed = false;
  const painter: FramePainter = {
    paint(frame, isDrawn = false) {
      const { layers } = map.getStyle();
      const drawn = isDrawn ? drawnRoutes(frame) : [];
      if (drawn.length > 0 || isDelayed) apply(drawSettings(layers, drawn));
      isDelayed = drawn.length > 0;
      apply(frameSettings(layers, scene, frame));
      paintAreas(opacities(scene, frame));
      return drawn.length > 0 ? DRAWN.first + drawn.length * DRAWN.each : 0;
    },
    fitDashes(zoom) {
      apply(dashSettings(map.getStyle().layers, zoom));
    },
    clear(shown, coming) {
      const stays = new Set(coming.items.map(variantOf));
      painter.paint({
        ...shown,
        items: shown.items.filter((item) => stays.has(variantOf(item))),
        layers: shown.layers.filter((layer) => coming.layers.includes(layer)),
      });
    },
  };
  return painter;
}
