import { max, range } from 'd3';
import type { Point } from '../../../model/geometry.ts';
import { LEAST_BOX, segment, type FigureMark, type Padding, type Variant } from '../../figure.ts';

/*
 * A matrix whose two halves would say the same is drawn as one half. Its names stand on the steps of the
 * diagonal, each once and in place of a cell: the cells of a name lie in its row, to the right, and in its
 * column, right over it.
 */

/** CSS pixels between a name and the cells. */
export const BESIDE = 6;
/** Room to the right, and above and under the rows, in CSS pixels of the least box. */
const EDGE = 4;

export interface Staircase {
  padding: Padding;
  /** Where the name of a row ends, on the diagonal. */
  nameAt: (row: number) => Point;
  /** The middle of a cell, by the two rows that meet in it. */
  cellAt: (row: number, other: number) => Point;
  /** Left, top, right, bottom of the cells of a row. */
  rowBox: (row: number) => [number, number, number, number];
  grid: FigureMark;
}

/**
 * @param names width of each name in CSS pixels, from the top
 */
export function staircase(names: readonly number[], variant: Variant): Staircase {
  const rows = names.length;
  const columns = Math.max(1, rows - 1);
  const end = (row: number): number => row / columns;
  const { width } = LEAST_BOX[variant];
  // Names may reach into the empty half: the padding is as wide as the one with the least room needs.
  const left = max(names, (name, i) =>
    end(i) < 1 ? (name + BESIDE - end(i) * (width - EDGE)) / (1 - end(i)) : 0,
  );
  const x = (column: number): number => (column / columns) * 1000;
  const y = (row: number): number => (row / rows) * 1000;
  const lines = [
    ...range(rows).map((row) => segment([x(Math.max(0, row - 1)), y(row)], [1000, y(row)])),
    ...range(1, rows).map((row) => segment([x(row - 1), 0], [x(row - 1), y(row)])),
    segment([1000, 0], [1000, y(rows - 1)]),
  ];
  return {
    padding: { top: EDGE, right: EDGE, bottom: EDGE, left: Math.max(EDGE, Math.ceil(left ?? 0)) },
    nameAt: (row) => [x(row), y(row + 0.5)],
    cellAt: (row, other) => [x(Math.max(row, other) - 0.5), y(Math.min(row, other) + 0.5)],
    rowBox: (row) => [x(row), y(row), 1000, y(row + 1)],
    grid: { key: 'grid', kind: 'grid', paths: lines },
  };
}
