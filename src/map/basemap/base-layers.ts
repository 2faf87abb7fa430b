import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import { BASEMAP_LOOK, RELIEF_BANDS } from './look.ts';
import { areaStrokes, lineStrokes, mergedArea } from './outlines.ts';
import type { Grid } from './outlines.ts';
import type { Stroke } from './paths.ts';
import { simplifyTopology } from './simplify.ts';
import type { BasemapTopology, LayerName } from './topology.ts';
import { focus } from '../../model/story.ts';

/** What a point must matter, in km², to be drawn in the pictures; relief is soft and needs least. */
const LAND_KM2 = 0.4;
const GOVERNORATES_KM2 = 0.8;
const LAKES_KM2 = 0.35;
const RELIEF_KM2 = 14;
/** Curves need whole middles between their points, see curvedPath. */
const CURVES: Grid = { unit: 1, step: 2 };
const SOFT_CURVES: Grid = { unit: 5, step: 2 };

/** What a point of a river must matter, in km²: main rivers, large tributaries, all others. */
const RIVERS_KM2 = [0.2, 0.25, 0.8];

/** Colours of the basemap by the names that they have in src/design/tokens.css. */
export type BaseColour =
  | 'map-land'
  | 'map-land-far'
  | 'map-relief'
  | 'map-river'
  | 'map-water'
  | 'map-border'
  | 'map-gov'
  | 'map-ridge';

/** Outlines of one look. Widths and dashes are pixels at any zoom. */
export interface BasePath {
  strokes: Stroke[];
  /** Whether the strokes are control polygons of curves, see curvedPath. */
  isCurved: boolean;
  /** Filled, or drawn as lines. */
  fill?: BaseColour;
  line?: {
    colour: BaseColour;
    width: number;
    opacity?: number;
    dashes?: readonly number[];
    isRound?: boolean;
  };
  /** Of the filling. */
  opacity?: number;
}

export type BaseLayerName = 'land' | 'relief' | 'water' | 'governorates' | 'ridges';

/** A layer of the basemap: its paths from the lowest to the topmost. */
export interface BaseLayer {
  /** Map units in one unit of the strokes. */
  unit: number;
  paths: BasePath[];
}

/** The basemap as it is drawn in pictures, before it is written in any form. */
export type BaseLayers = Readonly<Record<BaseLayerName, BaseLayer>>;

type Properties = Record<string, unknown>;
const property = (object: GeometryObject, key: string): unknown =>
  (object.properties as Properties | undefined)?.[key];

/** Only what is asked for, at its own fineness. */
function layer(topology: BasemapTopology, names: LayerName[], km2: number) {
  const objects = Object.fromEntries(names.map((name) => [name, topology.objects[name]]));
  return simplifyTopology({ ...topology, objects }, km2) as BasemapTopology;
}

function only(
  collection: GeometryCollection,
  keep: (object: GeometryObject) => boolean,
): GeometryObject[] {
  return collection.geometries.filter(keep);
}

function landPaths(land: BasemapTopology): BasePath[] {
  const { countries } = land.objects;
  const near = mergedArea(land, {
    type: 'GeometryCollection',
    geometries: only(countries, (country) => focus.includes(String(property(country, 'iso')))),
  });
  return [
    {
      strokes: areaStrokes(land, [mergedArea(land, countries)]),
      isCurved: false,
      fill: 'map-land-far',
    },
    { strokes: areaStrokes(land, [near]), isCurved: false, fill: 'map-land' },
  ];
}

function reliefPaths(topology: BasemapTopology): BasePath[] {
  const relief = layer(topology, ['relief'], RELIEF_KM2);
  return RELIEF_BANDS.map((band): BasePath => {
    const areas = only(relief.objects.relief, (object) => property(object, 'b') === band);
    return {
      strokes: areaStrokes(relief, areas, SOFT_CURVES),
      isCurved: true,
      fill: 'map-relief',
      opacity: BASEMAP_LOOK.reliefOpacity,
    };
  });
}

function waterPaths(topology: BasemapTopology, land: BasemapTopology): BasePath[] {
  const lakes = layer(topology, ['lakes'], LAKES_KM2);
  const classes = BASEMAP_LOOK.riverWidths.map((width, i): BasePath => {
    const rivers = layer(topology, ['rivers'], RIVERS_KM2[i] ?? 0);
    const ofClass = only(rivers.objects.rivers, (river) => {
      return Math.min(Number(property(river, 'lv')), RIVERS_KM2.length) === i + 1;
    });
    return {
      strokes: lineStrokes(rivers, ofClass, CURVES),
      isCurved: true,
      line: { colour: 'map-river', width, isRound: true },
    };
  });
  return [
    ...classes.reverse(),
    {
      strokes: areaStrokes(lakes, lakes.objects.lakes.geometries, CURVES),
      isCurved: true,
      fill: 'map-water',
    },
    {
      strokes: lineStrokes(land, land.objects.borders.geometries),
      isCurved: false,
      line: { colour: 'map-border', width: BASEMAP_LOOK.borderWidth },
    },
  ];
}

function ridgePaths(topology: BasemapTopology): BasePath[] {
  const ridges = layer(topology, ['ridges'], 0);
  const { width, opacity, crestWidth } = BASEMAP_LOOK.ridge;
  const strokes = lineStrokes(ridges, ridges.objects.ridges.geometries, CURVES);
  const colour = 'map-ridge';
  return [
    { strokes, isCurved: true, line: { colour, width, opacity, isRound: true } },
    { strokes, isCurved: true, line: { colour, width: crestWidth, isRound: true } },
  ];
}

/** The layers of the basemap, simplified for pictures. */
export function baseLayers(topology: BasemapTopology): BaseLayers {
  const land = layer(topology, ['countries', 'borders'], LAND_KM2);
  const inner = layer(topology, ['governorates'], GOVERNORATES_KM2);
  const { width, dashes } = BASEMAP_LOOK.governorates;
  return {
    land: { unit: 1, paths: landPaths(land) },
    relief: { unit: SOFT_CURVES.unit, paths: reliefPaths(topology) },
    water: { unit: 1, paths: waterPaths(topology, land) },
    governorates: {
      unit: 1,
      paths: [
        {
          strokes: lineStrokes(inner, inner.objects.governorates.geometries),
          isCurved: false,
          line: { colour: 'map-gov', width, dashes },
        },
      ],
    },
    ridges: { unit: 1, paths: ridgePaths(topology) },
  };
}
