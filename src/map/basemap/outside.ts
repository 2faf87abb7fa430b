import type { MultiPolygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as Areas,
  Polygon as Area,
  Topology,
} from 'topojson-specification';
import { map } from '../../model/story.ts';
import type { LayerPart } from '../layers/layer.ts';

/** Degrees by which the outside reaches beyond what the basemap covers: no screen is as wide. */
const BEYOND = 20;

/** The corners of a box far around the basemap, in degrees, against the clock; the first is not repeated. */
export function cornersFarAround(): Position[] {
  const [west, south, east, north] = map.extent;
  const [left, right] = [west - BEYOND, east + BEYOND];
  const [bottom, top] = [south - BEYOND, north + BEYOND];
  return [
    [left, top],
    [left, bottom],
    [right, bottom],
    [right, top],
  ];
}

/** Whether a part of a layer fills what lies outside of an area with these properties. */
export const isOutlined = (
  { outsideOf: { property } = {} }: Pick<LayerPart, 'outsideOf'>,
  properties: Readonly<Record<string, unknown>>,
): boolean => property === undefined || properties[property] === true;

/** All that lies outside of the areas of a part, in degrees; what they enclose lies outside, too. */
export function outside(part: LayerPart, topology: Topology): MultiPolygon {
  const { geometries } = topology.objects[part.source] as GeometryCollection;
  const areas = geometries.filter(({ properties }) => isOutlined(part, properties ?? {}));
  const { coordinates } = merge(topology, areas as (Area | Areas)[]);
  const corners = cornersFarAround();
  const around = [...corners, ...corners.slice(0, 1)];
  const outlines = coordinates.map(([outline = []]) => outline);
  const enclosed = coordinates.flatMap(([, ...holes]) => holes.map((hole) => [hole]));
  return { type: 'MultiPolygon', coordinates: [[around, ...outlines], ...enclosed] };
}
