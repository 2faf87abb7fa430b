import type { Actor, Table, Relation } from '../content/schema/figure.ts';
import type { ColumnsPlot } from '../content/plots/columns.ts';
import type { GraphPlot } from '../content/plots/graph.ts';
import type { FigurePoint, Variant } from './figure.ts';

/** What a figure that can be asked something needs in the browser beyond its still. */
export type AskData =
  | { kind: 'draw'; plot: ColumnsPlot; table: Table }
  | { kind: 'slide'; plot: ColumnsPlot; table: Table }
  | {
      kind: 'focus';
      plot: GraphPlot;
      actors: [string, Actor][];
      ties: [string, Relation][];
      /** Publishers by source id. */
      publishers: [string, string][];
    };

/** A frame as the live figure needs it: the picture itself is in the page already. */
export interface LiveFigureFrame {
  id: string;
  points: Record<Variant, FigurePoint[]>;
  ask?: AskData;
}

/** What a live figure fetches for one scene. */
export interface LiveFigureScene {
  frames: LiveFigureFrame[];
}

/** A table with only the rows and columns that a plot reads: what a browser has to fetch. */
export function slimTable(
  table: Table,
  { column, places, slide }: Pick<ColumnsPlot, 'column' | 'places' | 'slide'>,
): Table {
  const wanted = new Set([...places, ...(slide?.areas ?? []).flatMap((area) => area.places)]);
  const columns = table.columns.filter(
    ({ name, type }) => type === 'month' || type === 'place' || name === column,
  );
  const place = columns.find(({ type }) => type === 'place')?.name ?? '';
  const rows = table.rows
    .filter((row) => wanted.has(String(row[place])))
    .map((row) => Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])));
  return {
    ...table,
    columns,
    rows,
    sources: [],
    gaps: [],
    cannot: [],
    method: '',
    description: '',
  };
}
