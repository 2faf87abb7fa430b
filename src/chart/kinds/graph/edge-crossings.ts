import { sum } from 'd3';
import type { Relation } from '../../../content/schema/figure.ts';

export type Column = 'left' | 'right';

/** Actors that stand together. */
export interface Side {
  name: string;
  column: Column;
  actors: readonly string[];
}

/** Rows left free between two sides. */
export const GAP = 0.4;
interface Place {
  column: Column;
  row: number;
}

/** The row of each actor, counted in its column with headings and gaps. */
export function rowsIn(sides: readonly Side[]): {
  places: Map<string, Place>;
  ends: Record<Column, number>;
} {
  const places = new Map<string, Place>();
  const ends = { left: 0, right: 0 };
  for (const { column, actors } of sides) {
    if (ends[column] > 0) ends[column] += GAP;
    if (actors.length > 1) ends[column] += 1;
    for (const id of actors) {
      places.set(id, { column, row: ends[column] });
      ends[column] += 1;
    }
  }
  return { places, ends };
}

/** An edge between two rows: across, or within a column from the upper to the lower. */
export interface EdgeSpan {
  column: Column | 'across';
  from: number;
  to: number;
}

function spanOf({ from, to }: Relation, places: ReadonlyMap<string, Place>): EdgeSpan[] {
  const [a, b] = [places.get(from), places.get(to)];
  if (!a || !b) return [];
  if (a.column !== b.column) {
    const [left, right] = a.column === 'left' ? [a, b] : [b, a];
    return [{ column: 'across', from: left.row, to: right.row }];
  }
  return [{ column: a.column, from: Math.min(a.row, b.row), to: Math.max(a.row, b.row) }];
}

/** Whether two edges cross: chords between the columns, or arcs that bulge out of one column. */
function cross(a: EdgeSpan, b: EdgeSpan): boolean {
  if (a.column === 'across' && b.column === 'across') return (a.from - b.from) * (a.to - b.to) < 0;
  if (a.column === 'across') return cross(b, a);
  const isInside = (row: number): boolean => row > a.from && row < a.to;
  if (b.column === 'across') return isInside(a.column === 'left' ? b.from : b.to);
  if (a.column !== b.column) return false;
  const isOutside = (row: number): boolean => row < a.from || row > a.to;
  return (isInside(b.from) && isOutside(b.to)) || (isInside(b.to) && isOutside(b.from));
}

/** The edges whose ends have a row when the sides stand in this order. */
export function spansOf(sides: readonly Side[], relations: readonly Relation[]): EdgeSpan[] {
  const { places } = rowsIn(sides);
  return relations.flatMap((relation) => spanOf(relation, places));
}

/** How many pairs of edges cross. */
export const crossingsOf = (spans: readonly EdgeSpan[]): number =>
  sum(spans, (a, i) => sum(spans, (b, j) => (j < i && cross(a, b) ? 1 : 0)));
