import type { GeoJSON } from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { LonLat } from '../../model/geometry.ts';
import { unproject } from '../../model/mercator.ts';
import { outside } from '../basemap/outside.ts';
import type { Colour } from '../colours.ts';
import type { LiveScene } from '../frame/live-scene.ts';
import type { LayerPart } from '../layers/layer.ts';
import { BASE_LAYERS, STACK } from '../layers/stack.ts';
import { RELIEF, RELIEF_BOX } from '../relief/relief-box.ts';
import { thingLayers, thingSource } from './thing-layers.ts';

/** GeoJSON tiling that looks right from zoom 5 to 11 for shapes of this detail. */
const TILING = { tolerance: 0.2, buffer: 64, maxzoom: 11 } as const;
/** Milliseconds in which things fade in and out. */
export const FADE = 200;

/** Where a part has its shapes from: its file, or what lies outside of the areas there. */
const sourceOf = ({ id, source, outsideOf }: LayerPart): string =>
  outsideOf ? `outside-${id}` : source;

/** A part of a basemap layer in the terms of the map library, which counts dashes in line widths. */
function baseLayer(part: LayerPart, colour: Colour): LayerSpecification {
  const { id, filter, fill, line } = part;
  const common = { id, source: sourceOf(part), ...(filter && { filter }) };
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

/** Corners of the relief from the north-west clockwise, in degrees. */
function reliefCorners(): [LonLat, LonLat, LonLat, LonLat] {
  const { x, y, width, height } = RELIEF_BOX;
  return [
    unproject([x, y]),
    unproject([x + width, y]),
    unproject([x + width, y + height]),
    unproject([x, y + height]),
  ];
}

const RELIEF_LAYER: LayerSpecification = {
  id: RELIEF,
  type: 'raster',
  source: RELIEF,
  paint: { 'raster-fade-duration': 0 },
};

/** All layers of a scene, in the order and with the widths of the still. */
export function mapLayers(
  scene: LiveScene,
  colour: Colour,
  hasRelief = false,
): LayerSpecification[] {
  return [
    { id: 'ground', type: 'background', paint: { 'background-color': colour('map-land') } },
    ...(hasRelief ? [RELIEF_LAYER] : []),
    ...STACK.flatMap((layer) =>
      typeof layer === 'string'
        ? thingLayers(scene, layer, colour)
        : layer.parts.map((part) => baseLayer(part, colour)),
    ),
  ];
}

/**
 * A whole style: basemap and the scene's drawings, no glyphs and no sprites.
 *
 * @param relief address of its picture, where there is one
 */
export function styleFor(
  topology: Topology,
  scene: LiveScene,
  colour: Colour,
  relief?: string,
): StyleSpecification {
  const shapes = (data: GeoJSON): SourceSpecification => ({ type: 'geojson', data, ...TILING });
  const drawn = BASE_LAYERS.flatMap(({ parts }) => parts).map((part) => {
    const { source, outsideOf } = part;
    const object = topology.objects[source];
    const empty: GeoJSON = { type: 'FeatureCollection', features: [] };
    const data = outsideOf ? outside(part, topology) : object ? feature(topology, object) : empty;
    return [sourceOf(part), shapes(data)] as const;
  });
  return {
    version: 8,
    transition: { duration: FADE, delay: 0 },
    sources: {
      ...(relief !== undefined && {
        [RELIEF]: { type: 'image', url: relief, coordinates: reliefCorners() },
      }),
      ...Object.fromEntries(drawn),
      overlays: shapes(thingSource(scene)),
    },
    layers: mapLayers(scene, colour, relief !== undefined),
  };
}
