import { contours } from 'd3';
import type { Polygon, Position } from 'geojson';
import type { Bounds } from '../region.ts';

const CELL: readonly [number, number] = [0.004, 0.0033];
const BLUR_ROUNDS = 14;
/** A little under a half: torn arms join again, and no lake shrinks. */
const HALF_COVER = 0.4;

/** A raster over a box in degrees; its cells are about 365 m wide and high at 35° north. */
interface Grid {
  west: number;
  north: number;
  width: number;
  height: number;
  cells: Float32Array;
}

function emptyGrid([west, south, east, north]: Bounds): Grid {
  const width = Math.ceil((east - west) / CELL[0]);
  const height = Math.ceil((north - south) / CELL[1]);
  return {
    west,
    north,
    width,
    height,
    cells: new Float32Array(width * height),
  };
}

/** Where the edges of the rings cross a row, from left to right, in cells. */
function crossings(rings: readonly (readonly Position[])[], row: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (const [i, [bx = 0, by = 0]] of ring.entries()) {
      const [ax = 0, ay = 0] = ring.at(i - 1) ?? [];
      if (ay > row !== by > row) found.push(ax + ((row - ay) / (by - ay)) * (bx - ax));
    }
  }
  return found.sort((a, b) => a - b);
}

function fillPolygon(grid: Grid, polygon: readonly (readonly Position[])[]): void {
  const rings = polygon.map((ring) =>
    ring.map(([lon = 0, lat = 0]) => [(lon - grid.west) / CELL[0], (grid.north - lat) / CELL[1]]),
  );
  const rows = rings.flat().map(([, y = 0]) => y);
  const last = Math.min(Math.ceil(Math.max(...rows)), grid.height - 1);
  for (let y = Math.max(Math.floor(Math.min(...rows)), 0); y <= last; y += 1) {
    const found = crossings(rings, y + 0.5);
    for (let i = 0; i + 1 < found.length; i += 2) {
      const from = Math.max(Math.round(found[i] ?? 0), 0);
      const to = Math.min(Math.round(found[i + 1] ?? 0), grid.width);
      if (to > from) grid.cells.fill(1, y * grid.width + from, y * grid.width + to);
    }
  }
}

function blurOnce(grid: Grid, step: number): void {
  const { cells } = grid;
  const source = cells.slice();
  for (let i = step; i < cells.length - step; i += 1) {
    cells[i] = ((source[i - step] ?? 0) + (source[i] ?? 0) + (source[i + step] ?? 0)) / 3;
  }
}

/**
 * Redraws lakes that stand on a coarse grid with smooth shores: fills a fine raster, blurs it a little
 * (which also closes the gaps that the coarse grid has torn) and follows the line of half cover.
 * Coordinates in degrees.
 */
export function smoothShores(polygons: readonly Polygon[], bounds: Bounds): Polygon[] {
  const grid = emptyGrid(bounds);
  for (const { coordinates } of polygons) fillPolygon(grid, coordinates);
  for (let round = 0; round < BLUR_ROUNDS; round += 1) {
    blurOnce(grid, 1);
    blurOnce(grid, grid.width);
  }
  const shores = contours()
    .size([grid.width, grid.height])
    .contour(grid.cells as unknown as number[], HALF_COVER);
  return shores.coordinates.map((rings) => ({
    type: 'Polygon',
    coordinates: rings.map((ring) =>
      ring.map(([x = 0, y = 0]) => [grid.west + x * CELL[0], grid.north - y * CELL[1]]),
    ),
  }));
}
