import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { topology } from 'topojson-server';
import type { Feature, FeatureCollection } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { EXTENT } from './extent.ts';

/** The layers of the basemap, in the order in which they are drawn. */
export const LAYERS = [
  'countries',
  'relief',
  'lakes',
  'rivers',
  'borders',
  'governorates',
  'ridges',
] as const;

export type LayerName = (typeof LAYERS)[number];
export type BasemapTopology = Topology<Record<LayerName, GeometryCollection>>;

/** Steps across the whole width: a thousandth of a degree, as in the files. */
const QUANTIZATION = Math.round((EXTENT[2] - EXTENT[0]) * 1000) + 1;

function readLayer(layersDir: string, name: string): Feature[] {
  const file = join(layersDir, `${name}.json`);
  if (!existsSync(file)) return [];
  const { type, features } = JSON.parse(readFileSync(file, 'utf8')) as {
    type: string;
    features: Feature[];
  };
  if (type !== 'FeatureCollection') {
    throw new Error(`${file}: found ${type}, expected a FeatureCollection. Remake the layer.`);
  }
  return features;
}

function readObject(layersDir: string, name: LayerName): FeatureCollection {
  const features = readLayer(layersDir, name);
  if (name !== 'lakes') return { type: 'FeatureCollection', features };
  const far = readLayer(layersDir, 'lakes-ctx').map((lake) => ({
    ...lake,
    properties: { ...lake.properties, far: true },
  }));
  return { type: 'FeatureCollection', features: [...features, ...far] };
}

/**
 * All layers of `layersDir` (content/basemap) as one quantized TopoJSON in degrees; the same files
 * always give the same text. A layer without a file is empty. Lakes are one object; those outside the detail region have `far: true`.
 */
export function buildTopology(layersDir: string): BasemapTopology {
  const objects = Object.fromEntries(LAYERS.map((name) => [name, readObject(layersDir, name)]));
  return topology(objects, QUANTIZATION) as BasemapTopology;
}
