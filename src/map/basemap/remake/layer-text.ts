import type { Feature, Geometry, Position } from 'geojson';

const DECIMALS = 3;

const round = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

/** A line rounded to thousandths of a degree (about 100 m), without points that fall together. */
export function roundLine(line: readonly Position[]): Position[] {
  const rounded = line.map((position) => position.map(round));
  return rounded.filter((position, i) => {
    const before = rounded[i - 1];
    return !before || position[0] !== before[0] || position[1] !== before[1];
  });
}

const roundRings = (rings: readonly Position[][]): Position[][] =>
  rings.map(roundLine).filter((ring) => ring.length >= 4);

function roundGeometry(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'LineString':
      return { ...geometry, coordinates: roundLine(geometry.coordinates) };
    case 'MultiLineString':
      return {
        ...geometry,
        coordinates: geometry.coordinates.map(roundLine).filter((line) => line.length >= 2),
      };
    case 'Polygon':
      return { ...geometry, coordinates: roundRings(geometry.coordinates) };
    case 'MultiPolygon':
      return {
        ...geometry,
        coordinates: geometry.coordinates.map(roundRings).filter((rings) => rings.length > 0),
      };
    default:
      throw new Error(
        `layer: found a ${geometry.type}, expected lines or polygons. Convert it before writing.`,
      );
  }
}

/** A layer as the text of its file: GeoJSON in degrees, one feature to a line, always the same. */
export function layerText(features: readonly Feature[]): string {
  const lines = features.map(({ properties, geometry }) =>
    JSON.stringify({
      type: 'Feature',
      properties,
      geometry: roundGeometry(geometry),
    }),
  );
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}
