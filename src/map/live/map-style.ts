import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Colour } from '../colours.ts';
import type { LiveScene } from '../frame/live-scene.ts';
import type { LayerPart } from '../layers/layer.ts';
import { STACK } from '../layers/stack.ts';
import { thingLayers, thingSource } from './thing-layers.ts';

/** GeoJSON tiling that looks right from zoom 5 to 11 for shapes of this detail. */
const TILING = { tolerance: 0.2, buffer: 64, maxzoom: 11 } as const;
/** Milliseconds in which things fade in and out. */
export const FADE = 200;

/** A part of a basemap layer in the terms of the map library, which counts dashes in line widths. */
function baseLayer(
  { id, source, filter, fill, line }: LayerPart,
  colour: Colour,
): LayerSpecification {
  const common = { id, source, ...(filter && { filter }) };
  if (fill)
    return {
      ...common,
      type: 'fill',
      paint: {
        'fill-color': colour(fill.colour),
        // A smoothed edge would be one more coat of a transparent colour.
        ...(fill.opacity !== undefined && {
          'fill-opacity': fill.opacity,
          'fill-antialias': false,
        }),
      },
    };
  if (!line) throw new Error(`layer ${id}: found neither fill nor line, expected one of them`);
  const dashes = line.dashes?.map((length) => length / line.width);
  return {
    ...common,
    type: 'line',
    metadata: { dashes },
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour(line.colour),
      'line-width': line.width,
      ...(line.opacity !== undefined && { 'line-opacity': line.opacity }),
      ...(dashes && { 'line-dasharray': dashes }),
    },
  };
}

/** All layers of a scene, in the order and with the widths of the still. */
export function mapLayers(scene: LiveScene, colour: Colour): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colour('map-sea') } },
    ...STACK.flatMap((layer) =>
      typeof layer === 'string'
        ? thingLayers(scene, layer, colour)
        : layer.parts.map((part) => baseLayer(part, colour)),
    ),
  ];
}

/** A whole style: basemap and the scene's drawings, no glyphs and no sprites. */
export function styleFor(topology: Topology, scene: LiveScene, colour: Colour): StyleSpecification {
  const sources = Object.fromEntries(
    Object.entries(topology.objects).map(([name, object]) => [
      name,
      { type: 'geojson' as const, data: feature(topology, object), ...TILING },
    ]),
  );
  return {
    version: 8,
    transition: { duration: FADE, delay: 0 },
    sources: { ...sources, overlays: { type: 'geojson', data: thingSource(scene), ...TILING } },
    layers: mapLayers(scene, colour),
  };
}
