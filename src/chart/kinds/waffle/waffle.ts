import { wordingOf } from '#messages/certainty.ts';
import { claimPath } from '../../../content/addresses/evidence-addresses.ts';
import type { Book } from '../../../content/book.ts';
import { claimsIn } from '../../../content/evidence/verdict-tallies.ts';
import type { WafflePlot } from '../../../content/plots/waffle.ts';
import type { LegendEntry } from '../../../map/frame/picture.ts';
import { certaintyOfVerdict, CERTAINTIES } from '../../../model/certainty.ts';
import { claimMessages } from '#messages/chart.ts';
import type { ReaderTable } from '../../tables/reader-table.ts';
import type { ChartKind } from '../chart-kind.ts';
import { drawWaffle } from './draw-waffle.ts';

/** What the filling of a square means. */
export function legendOfWaffle(_: WafflePlot, { claims }: Pick<Book, 'claims'>): LegendEntry[] {
  const found = new Set([...claims.values()].map(({ verdict }) => certaintyOfVerdict(verdict)));
  return CERTAINTIES.filter((certainty) => found.has(certainty)).map((certainty) => ({
    swatch: 'square',
    certainty,
    text: wordingOf(certainty),
  }));
}

export function claimsTable(book: Book): ReaderTable {
  return {
    id: 'claims',
    caption: claimMessages.caption(book.claims.size),
    columns: claimMessages.columns.map((title) => ({ title })),
    rows: claimsIn('claims', book.claims).map(({ id, order, restatement, verdict }) => [
      [{ text: String(order), href: claimPath(id) }],
      restatement,
      verdict,
    ]),
    file: 'claims',
  };
}

/** The claims of the report as squares that link to their notes. */
export const waffle: ChartKind<WafflePlot> = {
  draw: drawWaffle,
  legend: legendOfWaffle,
  tables: (_, book) => [claimsTable(book)],
};
