import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { BASEMAP_LOOK, RELIEF_BANDS } from '../basemap/look.ts';
import type { LiveScene } from '../frame/scene.ts';
import { overlayLayers, overlaySource } from './overlay-layers.ts';
import type { Palette } from './palette.ts';
import { focus } from '../../model/story.ts';

/** GeoJSON tiling that looks right from zoom 5 to 11 for shapes of this detail. */
const TILING = { tolerance: 0.2, buffer: 64, maxzoom: 11 } as const;
/** Milliseconds in which things fade in and out. */
export const FADE = 200;

const OURS: ExpressionSpecification = ['in', ['get', 'iso'], ['literal', focus]];

const line = (
  id: string,
  source: string,
  colour: string,
  width: number | unknown[],
  more: Record<string, unknown> = {},
): LayerSpecification =>
  ({
    id,
    metadata: { dashes: more['line-dasharray'] },
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width, ...more },
  }) as LayerSpecification;

/** The layers of the basemap with a scene's areas under its water, in the order and with the widths of the still (basemap/symbols.ts). */
export function basemapLayers(
  palette: Palette,
  areas: readonly LayerSpecification[] = [],
): LayerSpecification[] {
  const { borderWidth, governorates, ridge, riverWidths } = BASEMAP_LOOK;
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'land-far',
      type: 'fill',
      source: 'countries',
      filter: ['!', OURS],
      paint: { 'fill-color': palette.landFar },
    },
    {
      id: 'land',
      type: 'fill',
      source: 'countries',
      filter: OURS,
      paint: { 'fill-color': palette.land },
    },
    ...RELIEF_BANDS.map((band): LayerSpecification => ({
      id: `relief-${band}`,
      type: 'fill',
      source: 'relief',
      filter: ['==', ['get', 'b'], band],
      paint: {
        'fill-color': palette.relief,
        'fill-opacity': BASEMAP_LOOK.reliefOpacity,
        'fill-antialias': false,
      },
    })),
    line('governorates', 'governorates', palette.governorate, governorates.width, {
      'line-dasharray': governorates.dashes.map((length) => length / governorates.width),
    }),
    ...areas,
    line('rivers', 'rivers', palette.river, [
      'match',
      ['get', 'lv'],
      [1],
      riverWidths[0],
      [2],
      riverWidths[1],
      riverWidths[2],
    ]),
    { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': palette.water } },
    line('borders', 'borders', palette.border, borderWidth),
    line('ridges', 'ridges', palette.ridge, ridge.width, { 'line-opacity': ridge.opacity }),
    line('ridge-crests', 'ridges', palette.ridge, ridge.crestWidth),
  ];
}

/** Layers that a frame switches on and off, by the name that content gives them. */
export const OPTIONAL_LAYERS: Record<string, readonly string[]> = {
  relief: RELIEF_BANDS.map((band) => `relief-${band}`),
  governorates: ['governorates'],
  ridges: ['ridges', 'ridge-crests'],
};

/** A whole style: basemap and the scene's drawings, no glyphs and no sprites. */
export function styleFor(
  topology: Topology,
  scene: LiveScene,
  palette: Palette,
): StyleSpecification {
  const sources = Object.fromEntries(
    Object.entries(topology.objects).map(([name, object]) => [
      name,
      { type: 'geojson' as const, data: feature(topology, object), ...TILING },
    ]),
  );
  const { areas, lines } = overlayLayers(scene, palette);
  return {
    version: 8,
    transition: { duration: FADE, delay: 0 },
    sources: { ...sources, overlays: { type: 'geojson', data: overlaySource(scene), ...TILING } },
    layers: [...basemapLayers(palette, areas), ...lines],
  };
}
