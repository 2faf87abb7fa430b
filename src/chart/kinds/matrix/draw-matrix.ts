import type { MatrixPlot } from '../../../content/plots/matrix.ts';
import type { Plot, Variant } from '../../figure.ts';
import { drawRow } from './draw-row.ts';
import { drawSides } from './draw-sides.ts';
import type { MatrixData } from './matrix-data.ts';
import { drawList } from './row-list.ts';

/**
 * Sides by sides, or with a focus the row of one actor, which is a list on a phone; any actor may be the
 * focus. The same input gives the same plot, in the build and in the browser. Throws on a focus or an end
 * of a relation that is not there, or a list too long for a phone.
 */
export function drawMatrix(
  { focus, ...plot }: Pick<MatrixPlot, 'focus' | 'lit' | 'unread' | 'role'>,
  data: MatrixData,
  variant: Variant,
): Plot {
  if (focus === undefined) return drawSides(plot, data, variant);
  return variant === 'narrow' ? drawList(focus, plot, data) : drawRow(focus, plot, data);
}
