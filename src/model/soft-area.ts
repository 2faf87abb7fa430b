import { contours, polygonArea, polygonContains } from 'd3';
import { boxAround, distanceToEdge, type Point } from './geometry.ts';

/** One step of a soft edge: closed rings in map units, painted on top of each other. */
export interface SoftStep {
  /** Distance from the drawn edge in map units: negative outside, positive inside. */
  depth: number;
  rings: Point[][];
}

/** Cells along the longer side of the outermost ring, of the grid on which the distance to the edge is measured. */
const GRID = 64;
/** A closed ring of fewer points encloses nothing: what is left where a narrow area ends. */
const LEAST_RING = 4;
/** One point of a contour line in so many is kept: the rest of the curve is seen no more at a soft edge. */
const KEPT = 7;
/** How often the grid is averaged with its neighbours, at most: it rounds corners that nobody surveyed. */
const ROUNDS = 16;
/** Variance of the average over 3 by 3 cells, in cells squared: it adds up from round to round. */
const VARIANCE = 2 / 3;
/** Cells outside the outermost ring: as far as the border of the grid is felt, two standard deviations. */
const MARGIN = Math.ceil(2 * Math.sqrt(ROUNDS * VARIANCE));

/** The grid with each cell averaged over its neighbourhood of 3 by 3. */
function blurred(grid: readonly number[], columns: number): number[] {
  const rows = grid.length / columns;
  const at = (column: number, row: number): number =>
    grid[
      Math.max(0, Math.min(rows - 1, row)) * columns + Math.max(0, Math.min(columns - 1, column))
    ] ?? 0;
  return grid.map((_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    let sum = 0;
    for (const dy of [-1, 0, 1]) for (const dx of [-1, 0, 1]) sum += at(column + dx, row + dy);
    return sum / 9;
  });
}

/**
 * How often the grid of an area may be averaged that is so deep, in cells. A straight edge stays where it is
 * as long as the standard deviation is at most half of that depth; more would wear a narrow area away.
 */
const roundsFor = (depth: number): number =>
  Math.min(ROUNDS, Math.floor((depth / 2) ** 2 / VARIANCE));

/** Distance to the ring in map units, positive inside and negative outside. */
function depthAt(point: Point, ring: readonly Point[]): number {
  let nearest = Infinity;
  for (let i = 1; i < ring.length; i += 1) {
    const a = ring[i - 1];
    const b = ring[i];
    if (a && b) nearest = Math.min(nearest, distanceToEdge(point, a, b));
  }
  return polygonContains(ring as [number, number][], point) ? nearest : -nearest;
}

/**
 * Nested rings around a drawn ring, so that an area which nobody measured has no edge to point at.
 * The corners come out rounded: each ring is a contour line of the distance to the drawn edge.
 *
 * @param ring closed ring in map units (first point = last point)
 * @param depths distances from the edge in map units, outermost (most negative) first
 */
export function softArea(ring: readonly Point[], depths: readonly number[]): SoftStep[] {
  if (polygonArea(ring as [number, number][]) === 0)
    throw new Error('softArea: found a ring without area, expected at least three corners');
  const outermost = Math.max(0, ...depths.map((depth) => -depth));
  const box = boxAround(ring);
  const cell = (Math.max(box.width, box.height) + 2 * outermost) / GRID;
  const reach = outermost + MARGIN * cell;
  const columns = Math.ceil((box.width + 2 * reach) / cell) + 1;
  const rows = Math.ceil((box.height + 2 * reach) / cell) + 1;
  let grid = Array.from({ length: columns * rows }, (_, i) =>
    depthAt(
      [
        box.x - reach + ((i % columns) + 0.5) * cell,
        box.y - reach + (Math.floor(i / columns) + 0.5) * cell,
      ],
      ring,
    ),
  );
  const rounds = roundsFor(Math.max(0, ...grid) / cell);
  for (let round = 0; round < rounds; round += 1) grid = blurred(grid, columns);
  const drawer = contours().size([columns, rows]).smooth(true);
  return depths.map((depth) => ({
    depth,
    rings: drawer
      .contour(grid, depth)
      .coordinates.flat()
      .map((contour) =>
        contour
          .filter((_, i) => i % KEPT === 0 || i === contour.length - 1)
          .map(([x = 0, y = 0]): Point => [
            Math.round(box.x - reach + x * cell),
            Math.round(box.y - reach + y * cell),
          ]),
      )
      .filter((one) => one.length >= LEAST_RING),
  }));
}
