import { placeOn, type Viewport } from '../map/labels/place-labels.ts';
import type { Picture } from '../map/frame/picture.ts';
import { DESIGN, type Size } from './audience/stage-scale.ts';

/** Room on each side of what must be seen, in CSS pixels; present.css has the same. */
const EDGE = { top: 22, side: 46, bottom: 26 } as const;

const stageOf = ({ width, height }: Size): Viewport => ({
  width,
  height: height + 26,
  free: {
    left: EDGE.side,
    top: EDGE.top,
    width: width - 2 * EDGE.side,
    height: height - EDGE.top - EDGE.bottom,
  },
});

const USUAL = stageOf(DESIGN.map.usual);
const LARGE = stageOf(DESIGN.map.large);

/**
 * A picture with its labels placed for the deck’s two sizes of type, where the story has a wide and a
 * tall stage: the same stills, with less room for each letter.
 */
export function placedForDeck(picture: Picture): Picture {
  const { labels, mustSee, items } = picture;
  const lines = items.flatMap(({ drawing }) => drawing.trace);
  const usual = placeOn(labels, mustSee, USUAL, lines, true);
  const large = placeOn(labels, mustSee, LARGE, lines, true);
  return {
    ...picture,
    labels: labels.map((label, i) => ({
      ...label,
      wide: usual[i] ?? null,
      tall: large[i] ?? null,
    })),
  };
}
