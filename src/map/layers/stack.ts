import type { Picture } from '../frame/picture.ts';
import { RELIEF } from '../relief/relief-box.ts';
import type { ThingLayer } from '../things/drawing.ts';
import { governorates } from './governorates.ts';
import { land } from './land.ts';
import type { BaseLayer } from './layer.ts';
import { water } from './water.ts';

/**
 * Everything that a map shows over its ground, from the lowest to the topmost: layers of the basemap, and
 * what a frame draws on it. The ground is the colour of land, or the relief (src/map/relief). Zones lie under the water, so that rivers stay readable, except for those that lie
 * on a lake, which would not be seen there; lines lie above.
 */
export const STACK: readonly (BaseLayer | ThingLayer)[] = [
  land,
  governorates,
  'zones',
  water,
  'zones-on-water',
  'cells',
  'routes',
  'marks',
];

export const BASE_LAYERS = STACK.filter((layer) => typeof layer !== 'string');
/** The layers that only frames show that name them, beside the relief. */
export const OPTIONAL_LAYERS = BASE_LAYERS.filter(({ isOptional }) => isOptional);
/** What frames may name among their `layers`. */
export const LAYER_NAMES: readonly string[] = [RELIEF, ...OPTIONAL_LAYERS.map(({ id }) => id)];

/** Walks what a picture shows, from the lowest to the topmost, with one function for each kind of layer. */
export const walkStack = <T>(
  { layers, items }: Pick<Picture, 'layers' | 'items'>,
  base: (layer: BaseLayer) => T,
  things: (items: Picture['items']) => T,
): T[] =>
  STACK.flatMap((layer) => {
    if (typeof layer === 'string')
      return [things(items.filter(({ drawing }) => drawing.layer === layer))];
    const isShown = !layer.isOptional || layers.includes(layer.id);
    return isShown ? [base(layer)] : [];
  });
