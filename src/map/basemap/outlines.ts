import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { mergeArcs } from 'topojson-client';
import type { Position } from 'geojson';
import type { GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { strokeOf, type Stroke } from '../../design/svg/path-data.ts';
import type { Point } from '../../model/geometry.ts';
import { project } from '../../model/mercator.ts';
import type { BaseLayer, LayerPart } from '../layers/layer.ts';
import { BASE_LAYERS } from '../layers/stack.ts';
import { cornersFarAround, isOutlined } from './outside.ts';
import { simplifier } from './simplify.ts';
import { basemap, type BasemapTopology } from './topology.ts';

/** A part of a layer with the outlines of its features, in units of the layer. */
export type OutlinedPart = LayerPart & { strokes: readonly Stroke[] };

/** A layer of the basemap as stills draw it, before it is written in any form. */
export interface OutlinedLayer {
  /** Map units in one unit of the outlines. */
  unit: number;
  parts: readonly OutlinedPart[];
}

/** All layers of the basemap by their ids. */
export type Outlines = ReadonlyMap<string, OutlinedLayer>;

/** A run along the shared arcs of a topology; ~i is arc i backwards. */
type Run = readonly number[];

function pointsOf(topology: Topology, run: Run, unit: number): Point[] {
  // Where two arcs meet their point comes twice; a stroke has it once.
  const positions = run.flatMap((index): Position[] => {
    const arc = topology.arcs[index < 0 ? ~index : index] ?? [];
    return index < 0 ? arc.toReversed() : arc;
  });
  return positions.map(([lon = 0, lat = 0]): Point => {
    const [x, y] = project([lon, lat]);
    return [x / unit, y / unit];
  });
}

const isArea = (object: GeometryObject): object is Polygon | MultiPolygon =>
  object.type === 'Polygon' || object.type === 'MultiPolygon';

/** The runs along rings of areas or along lines, whichever an object is. */
function runsOf(object: GeometryObject): Run[] {
  switch (object.type) {
    case 'LineString':
      return [object.arcs];
    case 'MultiLineString':
    case 'Polygon':
      return object.arcs;
    case 'MultiPolygon':
      return object.arcs.flat();
    default:
      return [];
  }
}

/** A ring far around the basemap: what lies between it and some areas is their outside. */
function surroundings(unit: number): Stroke {
  // With the clock: the opposite of the outlines that it has within it.
  const points = cornersFarAround()
    .toReversed()
    .map(([lon = 0, lat = 0]): Point => {
      const [x, y] = project([lon, lat]);
      return [Math.round(x / unit), Math.round(y / unit)];
    });
  return { points, closed: true };
}

function outlined(part: LayerPart, unit: number, topology: BasemapTopology): OutlinedPart {
  const { filter } = featureFilter(part.filter, 'filter');
  const features = topology.objects[part.source]?.geometries.filter(
    ({ properties }) =>
      filter({ zoom: 0 }, { type: 0, properties: properties ?? {} }) &&
      isOutlined(part, properties ?? {}),
  );
  if (!features)
    throw new Error(`basemap: found no layer "${part.source}", expected it in content/basemap`);
  const objects = part.isMerged ? [mergeArcs(topology, features.filter(isArea))] : features;
  const strokes = objects.flatMap(runsOf).flatMap((run): Stroke[] => {
    // Curves need whole middles between their points, see curvedPath.
    const step = part.isCurved ? 2 : 1;
    const stroke = strokeOf(pointsOf(topology, run, unit), part.fill !== undefined, step);
    return stroke ? [stroke] : [];
  });
  return { ...part, strokes: part.outsideOf ? [surroundings(unit), ...strokes] : strokes };
}

/** The outlines of all layers of the basemap, simplified for stills. */
export function outlinesOf(topology: BasemapTopology): Outlines {
  const simplified = simplifier(topology);
  return new Map(
    BASE_LAYERS.map(({ id, unit = 1, parts }: BaseLayer): [string, OutlinedLayer] => [
      id,
      { unit, parts: parts.map((part) => outlined(part, unit, simplified(part.leastKm2))) },
    ]),
  );
}

let outlines: Outlines | undefined;

/** The outlines of the basemap of the content, worked out once for all pictures of a build. */
export function basemapOutlines(): Outlines {
  outlines ??= outlinesOf(basemap());
  return outlines;
}
