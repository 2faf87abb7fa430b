import { entry, type Book } from '../../content/book.ts';
import type { PlotContent } from '../../content/plots/registry.ts';
import { lookOf, PRECISION_WORDING } from '../../model/certainty.ts';
import type { LegendEntry, Listed } from '../../map/frame/picture.ts';
import type { Unsure } from '../deck-data.ts';

const { wording: CERTAIN } = lookOf('corroborated');

/** What a map shows without being certain of it: the list of its things in words, less those that are. */
export function unsureOnMap(listed: readonly Listed[]): Unsure[] {
  return listed
    .filter(
      ({ certainty }) =>
        certainty !== PRECISION_WORDING.point && !certainty.endsWith(`, ${CERTAIN}`),
    )
    .map(({ name, certainty }) => ({ name, certainty }));
}

/**
 * The same for a figure: what its legend says of things that are drawn as not certain. A name of a
 * verdict alone explains a sign and says nothing of the picture.
 */
export function unsureInFigure(legend: readonly LegendEntry[]): Unsure[] {
  return legend.flatMap(({ certainty, text }, i) => {
    if (certainty === undefined || certainty === 'corroborated') return [];
    if (text === lookOf(certainty).wording) return [];
    // Here it stands without the line above it, of which it speaks.
    const name = text.replace(/^the same\b/, `${legend[i - 1]?.text ?? ''},`);
    return [{ name }];
  });
}

/** What the numbers behind a plot cannot show, as their table says it. */
export function cannotShow(plot: PlotContent, book: Book): string[] {
  return 'data' in plot ? entry(book.tables, plot.data, 'data').cannot : [];
}
