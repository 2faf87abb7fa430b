/** Numbers on a rectangular grid, row by row from the north-west. */
export interface Raster {
  width: number;
  height: number;
  cells: Float32Array;
}

const clamp = (value: number, highest: number): number => Math.max(0, Math.min(highest, value));

/** The value of a cell; beyond the edge, that of the nearest one. */
export const cellAt = ({ width, height, cells }: Raster, x: number, y: number): number =>
  cells[clamp(y, height - 1) * width + clamp(x, width - 1)] ?? 0;

/** A raster of the same size, each cell worked out from its value and its place. */
export function mapped(
  { width, height, cells }: Raster,
  change: (value: number, x: number, y: number) => number,
): Raster {
  return {
    width,
    height,
    cells: cells.map((value, i) => change(value, i % width, Math.floor(i / width))),
  };
}

/** Weights of a normal distribution for whole distances from its middle; they add up to 1. */
function bell(sigma: number): number[] {
  const reach = Math.ceil(sigma * 3);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** Blurred by a normal distribution; `sigma` in cells. */
export function blurred(raster: Raster, sigma: number): Raster {
  const weights = bell(sigma);
  const reach = (weights.length - 1) / 2;
  const along = (source: Raster, dx: number, dy: number): Raster =>
    mapped(source, (_, x, y) =>
      weights.reduce((sum, weight, i) => {
        const step = i - reach;
        return sum + weight * cellAt(source, x + step * dx, y + step * dy);
      }, 0),
    );
  return along(along(raster, 1, 0), 0, 1);
}

/**
 * Bilateral filter: blurs only among cells of like value, so that noise goes and ridges stay.
 *
 * @param sigma how far cells count, in cells
 * @param likeness how much values may differ to count
 */
export function denoised(raster: Raster, sigma: number, likeness: number): Raster {
  const reach = Math.ceil(sigma * 2);
  return mapped(raster, (value, x, y) => {
    let sum = 0;
    let weights = 0;
    for (let dy = -reach; dy <= reach; dy += 1)
      for (let dx = -reach; dx <= reach; dx += 1) {
        const other = cellAt(raster, x + dx, y + dy);
        const weight = Math.exp(
          -(dx * dx + dy * dy) / (2 * sigma * sigma) -
            (other - value) ** 2 / (2 * likeness * likeness),
        );
        sum += other * weight;
        weights += weight;
      }
    return sum / weights;
  });
}

/** Weights of a uniform cubic B-spline for the four cells around a place; `t` is its share of the step between the middle two. */
const spline = (t: number): [number, number, number, number] => [
  (1 - t) ** 3 / 6,
  (3 * t ** 3 - 6 * t * t + 4) / 6,
  (-3 * t ** 3 + 3 * t * t + 3 * t + 1) / 6,
  t ** 3 / 6,
];

/**
 * Another raster over the same values, read between the cells by a cubic B-spline, which leaves no edges
 * between them.
 *
 * @param columns for each column of the new raster its place in the old one, in cells
 * @param rows the same for its rows
 */
export function resampled(
  raster: Raster,
  columns: readonly number[],
  rows: readonly number[],
): Raster {
  const around = (place: number) => ({ first: Math.floor(place) - 1, weights: spline(place % 1) });
  const across = columns.map(around);
  const down = rows.map(around);
  const cells = new Float32Array(columns.length * rows.length);
  for (const [y, row] of down.entries())
    for (const [x, column] of across.entries()) {
      let sum = 0;
      for (const [j, vertical] of row.weights.entries())
        for (const [i, horizontal] of column.weights.entries())
          sum += vertical * horizontal * cellAt(raster, column.first + i, row.first + j);
      cells[y * columns.length + x] = sum;
    }
  return { width: columns.length, height: rows.length, cells };
}
