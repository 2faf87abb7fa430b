import { wordingOf } from '#messages/certainty.ts';
import { claimMessages } from '#messages/chart.ts';
import type { Book } from '../../../content/book.ts';
import type { FacsimilePlot } from '../../../content/plots/facsimile.ts';
import { claimsByPart } from '../../../content/evidence/claims-by-part.ts';
import type { LegendEntry } from '../../../map/legend/legend-entry.ts';
import { certaintyOfVerdict, CERTAINTIES } from '../../../model/certainty.ts';
import { report } from '../../../model/story.ts';
import { LEAST_BOX } from '../../figure.ts';
import type { ChartKind } from '../chart-kind.ts';
import { claimsTable } from '../waffle/waffle.ts';
import { drawFacsimile } from './draw-facsimile.ts';

/** What a sign means, and how many claims have it; before the verdicts are shown, what stands over it. */
export function legendOfFacsimile(
  { signs }: FacsimilePlot,
  { claims }: Pick<Book, 'claims'>,
): LegendEntry[] {
  if (signs === 'none') return [{ swatch: 'square', text: claimMessages.untested }];
  return CERTAINTIES.flatMap((certainty) => {
    const count = [...claims.values()].filter(
      ({ verdict }) => certaintyOfVerdict(verdict) === certainty,
    ).length;
    const text = claimMessages.group(count, wordingOf(certainty));
    return count > 0 ? [{ swatch: 'square', certainty, text }] : [];
  });
}

/** The report as pale bars, with a few words of each claim and the sign of its verdict. */
export const facsimile: ChartKind<FacsimilePlot> = {
  draw(content, { claims }, variant) {
    const { plot, height } = drawFacsimile(content, claimsByPart(claims, report.parts), variant);
    const { height: most } = LEAST_BOX[variant];
    if (height > most)
      throw new Error(
        `found rows for ${Math.ceil(height)} pixels in a ${variant} box of ${most}, expected fewer. Shorten names of claims.`,
      );
    return plot;
  },
  legend: legendOfFacsimile,
  tables: (_, book) => [claimsTable(book)],
};
