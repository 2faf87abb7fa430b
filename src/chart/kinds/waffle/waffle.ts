import { claimPath } from '../../../content/addresses/evidence-addresses.ts';
import type { Book } from '../../../content/book.ts';
import { claimsIn } from '../../../content/evidence/verdict-tallies.ts';
import type { WafflePlot } from '../../../content/plots/waffle.ts';
import { claimMessages } from '#messages/chart.ts';
import type { ReaderTable } from '../../tables/reader-table.ts';
import type { ChartKind } from '../chart-kind.ts';
import { drawWaffle } from './draw-waffle.ts';

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

/** The claims of the report as squares that link to their notes. Each group says over it which verdict its squares have. */
export const waffle: ChartKind<WafflePlot> = {
  draw: drawWaffle,
  legend: () => [],
  tables: (_, book) => [claimsTable(book)],
};
