import { heightsBelow } from '../map/insets/corner.ts';
import { tracesOf } from '../map/labels/candidates.ts';
import { discIn } from '../map/labels/lettering.ts';
import { placed, placeOn } from '../map/labels/place-labels.ts';
import type { Viewport } from '../map/labels/stages.ts';
import type { Picture } from '../map/frame/picture.ts';
import { DESIGN, type Size } from './audience/stage-scale.ts';

/** Room on each side of what must be seen, in CSS pixels; present.css has the same. */
const EDGE = { top: 22, side: 46, bottom: 26 } as const;

/**
 * A chart in the corner of a map, as in present.css: its height where it stands below the map, as a share of that on
 * a phone, and what it takes from the width where it stands beside it, in CSS pixels.
 */
const CHART = { height: 0.72, beside: 208, nearer: 38 } as const;

/** The stage of a window that is enlarged by 400 %, which has large letters. */
const SMALLEST: Size = { width: 430, height: 290 };
/** Widths of stages beside whose map a chart stands, in windows from 4 by 3 to 16 by 9, in CSS pixels. */
const BESIDE = { usual: [728], large: [530, 570, 650] } as const;

const stageOf = (
  { width, height }: Size,
  { below = 0, beside = 0 }: { below?: number; beside?: number } = {},
): Viewport => ({
  // The chart stands nearer to the edge of the stage than the map.
  width: width - beside - (beside > 0 ? CHART.nearer : 0),
  height: height - below + EDGE.bottom,
  free: {
    left: EDGE.side,
    top: EDGE.top,
    width: width - 2 * EDGE.side - beside,
    height: height - EDGE.top - EDGE.bottom - below,
  },
  disc: discIn(width),
});

/** The stages that a map may have with each of the two sizes of type. */
export function stagesOf({
  insets,
}: Pick<Picture, 'insets'>): Record<'usual' | 'large', Viewport[]> {
  const { usual, large } = DESIGN.map;
  const { tall } = heightsBelow(insets);
  if (tall === 0) return { usual: [stageOf(usual)], large: [stageOf(large)] };
  const below = CHART.height * tall;
  const { beside } = CHART;
  return {
    usual: [
      stageOf(usual, { below }),
      ...BESIDE.usual.map((width) => stageOf({ ...usual, width }, { beside })),
    ],
    large: [
      ...BESIDE.large.map((width) => stageOf({ ...large, width }, { beside })),
      stageOf(SMALLEST, { below }),
    ],
  };
}

/**
 * A picture with its labels placed for the deck’s two sizes of type, where the story has a wide and a
 * tall stage: the same stills, with less room for each letter.
 */
export function placedForDeck(picture: Picture): Picture {
  const { labels, mustSee, items } = picture;
  const lines = tracesOf(items);
  const stages = stagesOf(picture);
  const on = ([stage, ...others]: readonly Viewport[], isSpread: boolean) =>
    stage ? placeOn(labels, mustSee, stage, lines, { isCrowded: true, isSpread, others }) : [];
  // Who needs spaced letters sees the usual ones near by; large ones are for an audience.
  const [usual, large] = [on(stages.usual, true), on(stages.large, false)];
  return {
    ...picture,
    labels: labels.map((label, i) => placed(label, usual[i] ?? null, large[i] ?? null)),
  };
}
