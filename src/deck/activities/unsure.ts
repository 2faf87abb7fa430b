import { entry, type Book } from '../../content/book.ts';
import type { PlotContent } from '../../content/plots/registry.ts';
import type { LegendEntry } from '../../map/legend/legend-entry.ts';
import type { Listed } from '../../map/frame/listed.ts';
import type { Certainty } from '../../model/certainty.ts';
import type { Unsure } from '../deck-data.ts';

/** What a map shows without being certain of it: the list of its things in words, less those that are. */
export function unsureOnMap(listed: readonly Listed[]): Unsure[] {
  return listed.filter(({ isSure }) => !isSure).map(({ name, certainty }) => ({ name, certainty }));
}

const isUnsure = (certainty: Certainty | undefined): boolean =>
  certainty !== undefined && certainty !== 'corroborated';

/**
 * The same for a figure: what its legend says of things that are drawn as not certain. A square
 * explains the sign of a verdict and says nothing of the picture.
 */
export function unsureInFigure(legend: readonly LegendEntry[]): Unsure[] {
  return legend
    .filter(
      ({ certainty, also, swatch }) =>
        swatch !== 'square' && (isUnsure(certainty) || isUnsure(also?.certainty)),
    )
    .map(({ text }) => ({ name: text }));
}

/** What the numbers behind a plot cannot show, as their table says it. */
export function cannotShow(plot: PlotContent, book: Book): string[] {
  return 'data' in plot ? entry(book.tables, plot.data, 'tables').cannot : [];
}
