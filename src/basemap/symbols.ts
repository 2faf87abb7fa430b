import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import { project } from '../model/mercator.ts';
import { EXTENT } from './extent.ts';
import { BASEMAP_LOOK, RELIEF_BANDS } from './look.ts';
import { areaStrokes, lineStrokes, mergedArea } from './outlines.ts';
import type { Grid } from './outlines.ts';
import { curvedPath, straightPath } from './paths.ts';
import { simplifyTopology } from './simplify.ts';
import type { BasemapTopology, LayerName } from './topology.ts';

/** What a point must matter, in km², to be drawn in the pictures; relief is soft and needs least. */
const LAND_KM2 = 0.4;
const GOVERNORATES_KM2 = 0.8;
const LAKES_KM2 = 0.35;
const RELIEF_KM2 = 9;
/** Curves need whole middles between their points, see curvedPath. */
const CURVES: Grid = { unit: 1, step: 2 };
const SOFT_CURVES: Grid = { unit: 5, step: 2 };

const FOCUS = ['IRQ', 'SYR'];
/** What a point of a river must matter, in km²: main rivers, large tributaries, all others. */
const RIVERS_KM2 = [0.15, 0.15, 0.5];

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

const STROKE = 'fill="none" vector-effect="non-scaling-stroke" stroke-linejoin="round"';

const area = (fill: string, data: string): string => `<path fill="${fill}" d="${data}"/>`;
const line = (colour: string, width: number, data: string, more = ''): string =>
  `<path ${STROKE} stroke="var(${colour})" stroke-width="${width}"${more} d="${data}"/>`;

function landGroup(land: BasemapTopology): string {
  const { countries } = land.objects;
  const focus = only(countries, (country) => FOCUS.includes(String(property(country, 'iso'))));
  const near = mergedArea(land, {
    type: 'GeometryCollection',
    geometries: focus,
  });
  return (
    area('var(--map-land-far)', straightPath(areaStrokes(land, [mergedArea(land, countries)]))) +
    area('var(--map-land)', straightPath(areaStrokes(land, [near])))
  );
}

function reliefGroup(topology: BasemapTopology): string {
  const relief = layer(topology, ['relief'], RELIEF_KM2);
  return RELIEF_BANDS.map((band) => {
    const areas = only(relief.objects.relief, (object) => property(object, 'b') === band);
    const data = curvedPath(areaStrokes(relief, areas, SOFT_CURVES));
    return `<path fill-opacity="${BASEMAP_LOOK.reliefOpacity}" d="${data}"/>`;
  }).join('');
}

function waterGroup(topology: BasemapTopology, land: BasemapTopology): string {
  const lakes = layer(topology, ['lakes'], LAKES_KM2);
  const shores = areaStrokes(lakes, lakes.objects.lakes.geometries, CURVES);
  const classes = BASEMAP_LOOK.riverWidths.map((width, i) => {
    const rivers = layer(topology, ['rivers'], RIVERS_KM2[i] ?? 0);
    const ofClass = only(rivers.objects.rivers, (river) => {
      return Math.min(Number(property(river, 'lv')), RIVERS_KM2.length) === i + 1;
    });
    const data = curvedPath(lineStrokes(rivers, ofClass, CURVES));
    return line('--map-river,var(--map-water)', width, data, ' stroke-linecap="round"');
  });
  const borders = lineStrokes(land, land.objects.borders.geometries);
  return (
    classes.reverse().join('') +
    area('var(--map-water)', curvedPath(shores)) +
    line('--map-border', BASEMAP_LOOK.borderWidth, straightPath(borders))
  );
}

function ridgesGroup(topology: BasemapTopology): string {
  const ridges = layer(topology, ['ridges'], 0);
  const { ridge } = BASEMAP_LOOK;
  const data = curvedPath(lineStrokes(ridges, ridges.objects.ridges.geometries, CURVES));
  return (
    line(
      '--map-ridge',
      ridge.width,
      data,
      ` stroke-opacity="${ridge.opacity}" stroke-linecap="round"`,
    ) + line('--map-ridge', ridge.crestWidth, data, ' stroke-linecap="round"')
  );
}

function viewBox(): string {
  const [west, south, east, north] = EXTENT;
  const [left, top] = project([west, north]).map(Math.round);
  const [right, bottom] = project([east, south]).map(Math.round);
  return [left, top, (right ?? 0) - (left ?? 0), (bottom ?? 0) - (top ?? 0)].join(' ');
}

/**
 * The basemap as one SVG file, to be used by pages with `<use href="…#base">` and so on. Coordinates
 * are map units; colours come from the page's custom properties (--map-land, --map-land-far,
 * --map-relief, --map-water, --map-border, --map-gov, --map-ridge); widths are pixels at any zoom.
 * Ids: base (holding land, relief, water), governorates, ridges.
 */
export function basemapSymbols(topology: BasemapTopology): string {
  const land = layer(topology, ['countries', 'borders'], LAND_KM2);
  const inner = layer(topology, ['governorates'], GOVERNORATES_KM2);
  const { width, dashes } = BASEMAP_LOOK.governorates;
  const governorates = lineStrokes(inner, inner.objects.governorates.geometries);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox()}"><g id="base">`,
    `<g id="land">${landGroup(land)}</g>`,
    `<g id="relief" fill="var(--map-relief)" transform="scale(${SOFT_CURVES.unit})">${reliefGroup(topology)}</g>`,
    `<g id="water">${waterGroup(topology, land)}</g></g>`,
    `<g id="governorates">${line('--map-gov', width, straightPath(governorates), ` stroke-dasharray="${dashes.join(' ')}"`)}</g>`,
    `<g id="ridges">${ridgesGroup(topology)}</g></svg>`,
  ].join('\n');
}
