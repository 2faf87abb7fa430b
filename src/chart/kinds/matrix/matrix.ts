import { entry, type Book } from '../../../content/book.ts';
import type { MatrixPlot } from '../../../content/plots/matrix.ts';
import type { RelationKind } from '../../../content/schema/actors.ts';
import type { LegendEntry } from '../../../map/legend/legend-entry.ts';
import { relationMessages } from '#messages/chart.ts';
import { sourceLinks, type ReaderTable } from '../../tables/reader-table.ts';
import type { ChartKind } from '../chart-kind.ts';
import { RELATION_GLYPH } from './cells.ts';
import { drawMatrix } from './draw-matrix.ts';
import { relationsOf, type MatrixData } from './matrix-data.ts';
import { RELATION_KINDS } from './relation-wording.ts';

/** What the matrix of a book is drawn from. */
function dataOf({ actors, ties: relations, sources }: Book): MatrixData {
  const cited = new Set([...actors.values(), ...relations.values()].flatMap((one) => one.sources));
  const publishers = new Map(
    [...cited].map((id) => [id, entry(sources, id, 'sources').publisher] as const),
  );
  return { actors, relations, publishers };
}

/** The signs that are on the picture, and what the bars under them say. */
export function legendOfMatrix(
  { focus }: Pick<MatrixPlot, 'focus'>,
  data: MatrixData,
): LegendEntry[] {
  const shown =
    focus === undefined
      ? [...data.relations.values()]
      : relationsOf(focus, data).map(({ relation }) => relation);
  const kinds = RELATION_KINDS.filter((kind) => shown.some((one) => one.kind === kind));
  const isAgainst = (kind: RelationKind): boolean => RELATION_GLYPH[kind] !== 'ring';
  const entryOf = (own: readonly RelationKind[]): LegendEntry[] =>
    own.length === 0
      ? []
      : [
          {
            swatch: 'glyphs',
            glyphs: [...new Set(own.map((kind) => RELATION_GLYPH[kind]))],
            text: relationMessages.legend(own),
          },
        ];
  return [
    ...entryOf(kinds.filter(isAgainst)),
    ...entryOf(kinds.filter((kind) => !isAgainst(kind))),
    ...(shown.length > 0 ? [{ swatch: 'levels' as const, text: relationMessages.levels }] : []),
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
export const matrix: ChartKind<MatrixPlot> = {
  draw: (plot, book, variant) => drawMatrix(plot, dataOf(book), variant),
  legend: (plot, book) => legendOfMatrix(plot, dataOf(book)),
  tables: (_, book, { table }) => [relationsTable(book, table)],
  askData(plot, book) {
    if (!plot.ask) return undefined;
    const { actors, relations, publishers } = dataOf(book);
    return {
      kind: plot.ask,
      plot,
      actors: [...actors],
      relations: [...relations],
      publishers: [...publishers],
    };
  },
};
