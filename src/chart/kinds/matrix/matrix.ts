import { group } from 'd3';
import { entry, type Book } from '../../../content/book.ts';
import type { GraphPlot } from '../../../content/plots/matrix.ts';
import type { LegendEntry } from '../../../map/frame/picture.ts';
import { relationMessages } from '#messages/chart.ts';
import { sourceLinks, type ReaderTable } from '../../tables/reader-table.ts';
import type { ChartKind } from '../chart-kind.ts';
import { drawGraph } from './draw-matrix.ts';
import { relationsOf, type GraphData } from './matrix-data.ts';
import { CONFIDENCES, RELATION_KINDS, RELATION_LINE, RELATION_ROLE } from './relation-wording.ts';

const graphs = new WeakMap<Book, GraphData>();

/** One graph for a book: where its actors stand is worked out once and kept with it. */
function graphOf(book: Book): GraphData {
  const known = graphs.get(book);
  if (known) return known;
  const { actors, ties: relations, sources } = book;
  const cited = new Set([...actors.values(), ...relations.values()].flatMap((one) => one.sources));
  const publishers = new Map(
    [...cited].map((id) => [id, entry(sources, id, 'sources').publisher] as const),
  );
  const graphData = { actors, relations, publishers };
  graphs.set(book, graphData);
  return graphData;
}

/** Kinds and confidences that are on the picture, each with what it looks like. */
export function legendOfGraph(
  { focus }: Pick<GraphPlot, 'focus'>,
  graphData: GraphData,
): LegendEntry[] {
  const all = [...graphData.relations.values()];
  const shown =
    focus === undefined ? all : relationsOf(focus, graphData).map(({ relation }) => relation);
  const kinds = RELATION_KINDS.filter((kind) => shown.some((one) => one.kind === kind));
  const byRole = group(kinds, (kind) => RELATION_ROLE[kind]);
  return [
    ...[...byRole].map(([role, own]): LegendEntry => ({
      swatch: 'role',
      role,
      text: own.map((kind) => relationMessages.legend[kind]).join(', '),
    })),
    ...CONFIDENCES.filter((confidence) => shown.some((one) => one.confidence === confidence)).map(
      (confidence): LegendEntry => ({
        swatch: 'line',
        certainty: RELATION_LINE[confidence],
        text: relationMessages.confidence[confidence],
      }),
    ),
    ...(shown.length < all.length
      ? [{ swatch: 'ruler' as const, text: relationMessages.faint }]
      : []),
  ];
}

/** All relations, one in a row. */
export function relationsTable(
  book: Book,
  caption: string = relationMessages.caption,
): ReaderTable {
  const nameOf = (id: string): string => entry(book.actors, id, 'actors').name;
  return {
    id: 'ties',
    caption,
    columns: relationMessages.columns.map((title) => ({ title })),
    rows: [...book.ties.values()].map(({ from, to, kind, where, note, confidence, sources }) => [
      nameOf(from),
      relationMessages.cell[kind],
      nameOf(to),
      where,
      note,
      confidence,
      sourceLinks(sources, book),
    ]),
    file: 'ties',
  };
}

/** Who fights, commands, supports, coordinates with or rivals whom. */
export const graph: ChartKind<GraphPlot> = {
  draw: (plot, book, variant) => drawGraph(plot, graphOf(book), variant),
  legend: (plot, book) => legendOfGraph(plot, graphOf(book)),
  tables: (_, book, { table }) => [relationsTable(book, table)],
  askData(plot, book) {
    if (!plot.ask) return undefined;
    const { actors, relations, publishers } = graphOf(book);
    return {
      kind: plot.ask,
      plot,
      actors: [...actors],
      relations: [...relations],
      publishers: [...publishers],
    };
  },
};
