import { sum } from 'd3';
import { pageColour } from '../colours.ts';
import type { Inset } from '../frame/picture.ts';

/** CSS pixels between a map and the chart below it on a tall stage. */
const GAP = 6;
/** How much of the height of such a chart a wide stage leaves free below the map: it has room in its corner. */
const SHARE_ON_WIDE = 0.6;

/** Whether a chart stands in the corner of the map, or below it on a tall stage. */
export const isInCorner = ({ at }: Pick<Inset, 'at'>): boolean => at === undefined;

/** The height that charts take from the map, in CSS pixels; 0 where all stand on it. */
export interface Below {
  wide: number;
  tall: number;
}

/**
 * What charts in a corner take from the map of each stage: its height and, on a low one, where they stand beside
 * the map, its width.
 */

export function heightsBelow(insets: readonly Inset[]): Below & { beside: number } {
  const inCorner = insets.filter(isInCorner);
  const height = (form: 'large' | 'small'): number =>
    sum(inCorner, (inset) => inset.draw(form, pageColour).height + GAP);
  const widths = inCorner.map((inset) => inset.draw('small', pageColour).width + 2 * GAP);
  return {
    wide: Math.ceil(height('large') * SHARE_ON_WIDE),
    tall: Math.ceil(height('small')),
    beside: Math.max(0, ...widths),
  };
}
