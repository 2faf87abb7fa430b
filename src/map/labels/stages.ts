import type { FreeBox } from '../../model/fit.ts';
import type { Below } from '../insets/corner.ts';
import type { Label } from '../frame/picture.ts';
import type { Disc } from './lettering.ts';

/** Sizes of letters, as shares of the usual ones. */
export type Letters = Record<Label['emphasis'], number>;

/** A stage for which labels are placed: its size, and its part that nothing covers, in CSS pixels. */
export interface Viewport {
  width: number;
  height: number;
  free: FreeBox;
  /** How far from its lower edge labels end, in CSS pixels. Default: above the tools of a page. */
  foot?: number;
  /** Discs of numbers, where they are not those of pictures of that width. */
  disc?: Disc;
  letters?: Letters;
}

/** The two stages for which sides are chosen; a journey measures that the page lays out the same free boxes. */
export const WIDE: Viewport = {
  width: 1440,
  height: 900,
  free: { left: 552, top: 84, width: 824, height: 716 },
};
export const TALL: Viewport = {
  width: 390,
  height: 464,
  free: { left: 32, top: 34, width: 326, height: 340 },
};

/** The tall stage of a map with a chart below: both come nearer to its edges (src/story/scene/stage-stacked.css). */
const ABOVE_CHART: Viewport = {
  ...TALL,
  free: { ...TALL.free, top: TALL.free.top - 14, height: TALL.free.height + 24 },
};

/** A stage whose map ends so many pixels higher. */
const above = (stage: Viewport, below: number): Viewport =>
  below === 0 ? stage : { ...stage, free: { ...stage.free, height: stage.free.height - below } };

/** The two stages of a map from which charts take so much height. */
export const stagesFor = ({ wide, tall }: Below): { wide: Viewport; tall: Viewport } => ({
  wide: above(WIDE, wide),
  tall: tall === 0 ? TALL : above(ABOVE_CHART, tall),
});
