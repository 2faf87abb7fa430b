import { max, scaleBand, scaleLinear } from 'd3';
import type { Table } from '../content/schema/table.ts';

/** Width and height of the drawing, which is stretched as it is needed. */
export const BARS_SIZE = { width: 160, height: 100 } as const;
const MARGIN = 10;

/**
 * A bar for each row of a table in their order, as high as the first of its columns that counts something
 * has it, as path data; undefined where no column has a number and its unit.
 */
export function tableBars({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string | undefined {
  const column = columns.find(({ type, unit }) => type === 'count' && unit !== undefined);
  if (!column) return undefined;
  const counts = rows.map((row) => Number(row[column.name] ?? 0));
  const { width, height } = BARS_SIZE;
  const x = scaleBand([...counts.keys()], [MARGIN, width - MARGIN]).paddingInner(0.25);
  const y = scaleLinear([0, max(counts) ?? 1], [0, height - 2 * MARGIN]);
  const bar = x.bandwidth().toFixed(2);
  return counts
    .map((count, i) => {
      const high = y(count).toFixed(1);
      return `M${(x(i) ?? 0).toFixed(1)} ${height - MARGIN}v-${high}h${bar}v${high}z`;
    })
    .join('');
}
