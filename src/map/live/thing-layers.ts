import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Feature, FeatureCollection } from 'geojson';
import { mapLibreDashes } from '../../model/certainty.ts';
import type { Point } from '../../model/geometry.ts';
import { unproject } from '../../model/mercator.ts';
import { roleColour, type Colour } from '../colours.ts';
import { channels } from './colours-of.ts';
import type { LiveFrame, LiveScene } from '../frame/live-scene.ts';
import { lineWidth, OPACITIES, type Role, type ThingLayer } from '../things/drawing.ts';

/** A drawing in one colour: the unit that a frame switches on or off. */
export const variantOf = ({ key, role }: { key: string; role: string }): string => `${key}|${role}`;

/** Every variant of a scene, once, in the order of its frames. */
export function variantsOf({ frames }: LiveScene): Map<string, { key: string; role: Role }> {
  return new Map(frames.flatMap(({ items }) => items.map((item) => [variantOf(item), item])));
}

/** Opacity of every variant of a scene in a frame: a whole state, whatever was shown before. */
export function opacities(scene: LiveScene, frame: LiveFrame): Map<string, number> {
  const all = new Map([...variantsOf(scene).keys()].map((variant) => [variant, 0]));
  for (const item of frame.items) all.set(variantOf(item), OPACITIES[item.emphasis]);
  return all;
}

const degrees = (path: readonly Point[]): [number, number][] => path.map(unproject);

type Painted = LiveScene['drawings'][number];

/** What is drawn crisply. Areas drawn by eye are no features: see grain-layer.ts. */
const crispOf = ({ parts }: Painted): Painted['parts'] =>
  parts.filter(({ paint }) => paint !== 'grain');

const features = (drawing: Painted): Feature[] =>
  crispOf(drawing).map(({ paint, sign, alpha, paths }) => ({
    type: 'Feature',
    properties: { key: drawing.key, paint, sign, alpha },
    geometry:
      paint === 'fill'
        ? { type: 'MultiPolygon', coordinates: paths.map((path) => [degrees(path)]) }
        : { type: 'MultiLineString', coordinates: paths.map(degrees) },
  }));

/** All that is drawn crisply in a scene, as one GeoJSON source. */
export const thingSource = (scene: LiveScene): FeatureCollection => ({
  type: 'FeatureCollection',
  features: scene.drawings.flatMap(features),
});

/** The layers for one variant: one for each pattern, since a pattern is per layer. */
function layersOf(drawing: Painted, role: Role, colour: Colour): LayerSpecification[] {
  const variant = variantOf({ key: drawing.key, role });
  // The drawn opacity is in the colour, so that the layer's own opacity is free to fade.
  const paintWith: ExpressionSpecification = [
    'rgba',
    ...channels(roleColour(role, colour)),
    ['get', 'alpha'],
  ];
  const kinds = new Map(
    crispOf(drawing).map(({ paint, sign }) => [`${paint} ${sign}`, { paint, sign }]),
  );
  return [...kinds].map(([name, { paint, sign }]): LayerSpecification => {
    const filter: ExpressionSpecification = [
      'all',
      ['==', ['get', 'key'], drawing.key],
      ['==', ['get', 'paint'], paint],
      ['==', ['get', 'sign'], sign],
    ];
    const dashes = paint === 'stroke' ? mapLibreDashes(sign) : undefined;
    const common = {
      id: `${variant}|${name}`,
      source: 'overlays',
      filter,
      metadata: { variant, dashes },
    };
    if (paint === 'fill')
      return {
        ...common,
        type: 'fill',
        paint: { 'fill-color': paintWith, 'fill-opacity': 0 },
      };
    return {
      ...common,
      type: 'line',
      paint: {
        'line-color': paintWith,
        'line-width': lineWidth({ paint, sign }),
        'line-opacity': 0,
        ...(dashes && { 'line-dasharray': dashes }),
      },
    };
  });
}

/** The layer below which the grain of a layer of zones is painted: it shows nothing. */
export const slotOf = (layer: ThingLayer): string => `${layer}.top`;

/** Layers of a scene's zones, routes or marks, hidden until a frame shows them. */
export function thingLayers(
  scene: LiveScene,
  layer: ThingLayer,
  colour: Colour,
): LayerSpecification[] {
  const drawings = new Map(scene.drawings.map((drawing) => [drawing.key, drawing]));
  const lines = [...variantsOf(scene).values()].flatMap(({ key, role }) => {
    const drawing = drawings.get(key);
    return drawing?.layer === layer ? layersOf(drawing, role, colour) : [];
  });
  const slot = { id: slotOf(layer), type: 'background', layout: { visibility: 'none' } } as const;
  return [...lines, slot];
}
