import { mergeArcs } from 'topojson-client';
import type { Position } from 'geojson';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import { project } from '../../model/mercator.ts';
import type { Point } from '../../model/geometry.ts';
import { strokeOf } from '../../design/svg/path-data.ts';
import type { Stroke } from '../../design/svg/path-data.ts';

/** How finely strokes are written: on a grid of `step`, in units of `unit` map units. */
export interface Grid {
  unit: number;
  step: number;
}

/** Whole map units. */
export const WHOLE: Grid = { unit: 1, step: 1 };

/** A run along the shared arcs of a topology; ~i is arc i backwards. */
type Run = readonly number[];

function pointsOf(topology: Topology, run: Run, unit: number): Point[] {
  const positions = run.flatMap((index, i): Position[] => {
    const arc = topology.arcs[index < 0 ? ~index : index] ?? [];
    const directed = index < 0 ? [...arc].reverse() : arc;
    return i === 0 ? directed : directed.slice(1);
  });
  return positions.map(([lon = 0, lat = 0]): Point => {
    const [x, y] = project([lon, lat]);
    return [x / unit, y / unit];
  });
}

function strokes(topology: Topology, runs: readonly Run[], closed: boolean, grid: Grid) {
  return runs.flatMap((run): Stroke[] => {
    const stroke = strokeOf(pointsOf(topology, run, grid.unit), closed, grid.step);
    return stroke ? [stroke] : [];
  });
}

function areaRuns(object: GeometryObject): Run[] {
  switch (object.type) {
    case 'Polygon':
      return object.arcs;
    case 'MultiPolygon':
      return object.arcs.flat();
    default:
      return [];
  }
}

function lineRuns(object: GeometryObject): Run[] {
  switch (object.type) {
    case 'LineString':
      return [object.arcs];
    case 'MultiLineString':
      return object.arcs;
    default:
      return [];
  }
}

/** The rings of some areas written on the grid. */
export function areaStrokes(
  topology: Topology,
  objects: readonly GeometryObject[],
  grid = WHOLE,
): Stroke[] {
  return strokes(topology, objects.flatMap(areaRuns), true, grid);
}

/** Some lines written on the grid. */
export function lineStrokes(
  topology: Topology,
  objects: readonly GeometryObject[],
  grid = WHOLE,
): Stroke[] {
  return strokes(topology, objects.flatMap(lineRuns), false, grid);
}

/** Several areas as one, without the lines between them (between two fills a hairline would show). */
export function mergedArea(topology: Topology, collection: GeometryCollection): MultiPolygon {
  const areas = collection.geometries.filter(
    (object): object is Polygon | MultiPolygon =>
      object.type === 'Polygon' || object.type === 'MultiPolygon',
  );
  return mergeArcs(topology, areas);
}
