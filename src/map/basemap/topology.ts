import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { topology } from 'topojson-server';
import type { FeatureCollection } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { folder as content, map } from '../../model/story.ts';
import { BASE_LAYERS } from '../layers/stack.ts';

/** The files of content/basemap that the layers of the map draw, each once, without their endings. */
export const SOURCES: readonly string[] = [
  ...new Set(BASE_LAYERS.flatMap(({ parts }) => parts.map(({ source }) => source))),
];

export type BasemapTopology = Topology<Record<string, GeometryCollection>>;

/** Steps across the whole width: a thousandth of a degree, as in the files. */
const QUANTIZATION = Math.round((map.extent[2] - map.extent[0]) * 1000) + 1;

/** A file of the basemap; empty where it is not there. Throws where it is no FeatureCollection. */
export function readSource(folder: string, name: string): FeatureCollection {
  const file = join(folder, `${name}.json`);
  if (!existsSync(file)) return { type: 'FeatureCollection', features: [] };
  const collection = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection;
  if ((collection.type as string) !== 'FeatureCollection')
    throw new Error(
      `${file}: found ${collection.type}, expected a FeatureCollection. Remake the layer.`,
    );
  return collection;
}

/**
 * All sources of a folder (content/basemap) as one quantized TopoJSON in degrees; the same files
 * always give the same text. A source without a file is empty.
 */
export function buildTopology(folder: string): BasemapTopology {
  const objects = Object.fromEntries(SOURCES.map((name) => [name, readSource(folder, name)]));
  return topology(objects, QUANTIZATION) as BasemapTopology;
}

let known: BasemapTopology | undefined;

/** The basemap of the content, read once for a build. */
export function basemap(): BasemapTopology {
  known ??= buildTopology(join(content, 'basemap'));
  return known;
}
