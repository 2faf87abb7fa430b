import type { MatrixPlot } from '../../../content/plots/matrix.ts';
import type { Plot, Variant } from '../../figure.ts';
import { drawRow } from './draw-row.ts';
import { drawSides } from './draw-sides.ts';
import { relationsOf, type MatrixData } from './matrix-data.ts';
import { drawList } from './row-list.ts';

/** @throws on a side that nobody is on, and on an actor whose relation was read of after all */
function refuseWrong(
  { focus, lit, unread = [] }: Pick<MatrixPlot, 'focus' | 'lit' | 'unread'>,
  data: MatrixData,
): void {
  const sides = new Set([...data.actors.values()].map(({ side }) => side));
  if (focus === undefined) {
    if (lit !== undefined && !sides.has(lit))
      throw new Error(`lit: found "${lit}", expected one of ${[...sides].join(', ')}. Correct it.`);
    return;
  }
  const known = relationsOf(focus, data).find(({ other }) => unread.includes(other.id));
  if (known)
    throw new Error(
      `unread: found "${known.other.id}", expected actors without a relation to "${focus}"; there is ${known.relation.id}. Take it out.`,
    );
}

/**
 * Sides by sides, or with a focus the row of one actor, which is a list on a phone; any actor may be the
 * focus. The same input gives the same plot, in the build and in the browser. Throws on a focus, a side or an
 * end of a relation that is not there, or a list too long for a phone.
 */
export function drawMatrix(
  plot: Pick<MatrixPlot, 'focus' | 'lit' | 'unread' | 'role'>,
  data: MatrixData,
  variant: Variant,
): Plot {
  refuseWrong(plot, data);
  const { focus } = plot;
  if (focus === undefined) return drawSides(plot, data, variant);
  return variant === 'narrow' ? drawList(focus, plot, data) : drawRow(focus, plot, data);
}
