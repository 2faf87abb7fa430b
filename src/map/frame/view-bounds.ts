import type { FrameContent } from '../../content/schema/scene.ts';
import { withMargin, type Box } from '../../model/geometry.ts';
import { unproject } from '../../model/mercator.ts';

/* What browsers need of views, too: nothing here reads a file. */

/** What a frame says must be visible. */
export type View = FrameContent['view'];
/** West, south, east and north in degrees. */
export type Bounds = NonNullable<View['bounds']>;

/** Air around what must be visible, as a share of its longer side. */
export const MARGIN = 0.03;
/** The least that a camera shows, in map units: about 60 km, so that a single place has its surroundings. */
export const LEAST = 480;

/** Hundredths of a degree, about a kilometre: finer than any frame needs. */
const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;

/** The corners of a box, in degrees. */
export function cornersOf({ x, y, width, height }: Box): Bounds {
  const [west, north] = unproject([x, y]);
  const [east, south] = unproject([x + width, y + height]);
  return [rounded(west), rounded(south), rounded(east), rounded(north)];
}

/** The `bounds` for which `mustSee` gives this box, unless it is smaller than the least. */
export const boundsFor = (box: Box): Bounds =>
  cornersOf(withMargin(box, -MARGIN / (1 + 2 * MARGIN)));
