import { wordingOf } from '#messages/certainty.ts';
import { entry, type Book } from '../../../content/book.ts';
import { byDays } from '../../../content/evidence/clue-order.ts';
import type { DateBoundsPlot } from '../../../content/plots/date-bounds.ts';
import type { LegendEntry } from '../../../map/legend/legend-entry.ts';
import { CERTAINTIES, type Certainty } from '../../../model/certainty.ts';
import { boundMessages } from '#messages/chart.ts';
import { sourceLinks, type ReaderTable } from '../../tables/reader-table.ts';
import type { ChartKind } from '../chart-kind.ts';
import { BAND_CERTAINTY } from './bounds.ts';
import { drawDateBounds, fitsIn } from './draw-date-bounds.ts';

/** What the legend says: the span, the bounds, the clues. */
function legendOf(plot: DateBoundsPlot, book: Book): LegendEntry[] {
  const { after, perhaps, before, band } = plot;
  const line = (certainty: Certainty, text: string): LegendEntry => ({
    swatch: 'line',
    certainty,
    text,
  });
  const limits = [after, perhaps, before].map((limit) => limit?.certainty);
  const shown = plot.clues.map((id) => entry(book.clues, id, 'clues'));
  const bounds = CERTAINTIES.filter((certainty) => limits.includes(certainty)).map((certainty) => ({
    certainty,
    wording: wordingOf(certainty),
  }));
  const hasSpan = shown.some(({ isSpan }) => isSpan);
  const { length: fresh } = plot.newest;
  const hasKnown = fresh > 0 && fresh < shown.length;
  const hasFits = plot.newest.some(
    (id) => fitsIn(book)(entry(book.clues, id, 'clues')) !== undefined,
  );
  const bandText = boundMessages.legendBand(wordingOf(BAND_CERTAINTY));
  return [
    ...(band ? [{ swatch: 'area', certainty: BAND_CERTAINTY, text: bandText } as const] : []),
    ...(bounds.length > 0
      ? [line(bounds[0]?.certainty ?? 'uncheckable', boundMessages.legendBounds(bounds))]
      : []),
    ...(after && before ? [] : [line('uncheckable', boundMessages.legendOpen)]),
    ...(shown.length > 0
      ? [
          {
            swatch: 'dots',
            text: boundMessages.legendClues({ hasKnown, hasSpan, hasFits }),
            ...(hasFits && { also: { swatch: 'fits' } as const }),
          } as const,
        ]
      : []),
  ];
}

/** All clues in the order of their days. */
export function cluesTable(book: Book, caption: string = boundMessages.caption): ReaderTable {
  return {
    id: 'clues',
    caption,
    columns: boundMessages.columns.map((title) => ({ title })),
    rows: byDays(book.clues.values()).map(({ date, clue, strength, why, sources }) => [
      date,
      clue,
      strength,
      why,
      sourceLinks(sources, book),
    ]),
    file: 'clues',
  };
}

/** A line of days on which clues close in on a date from both sides. */
export const dateBounds: ChartKind<DateBoundsPlot> = {
  draw: drawDateBounds,
  legend: legendOf,
  tables: (_, book, { table }) => [cluesTable(book, table)],
};
