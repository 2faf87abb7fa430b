import { centreOf, type Box, type Point } from './geometry.ts';

/** The part of a stage that no card, toolbar or legend covers, in CSS pixels from its top left corner. */
export interface FreeBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where the camera stands: the map point in the middle of the stage, and pixels per map unit. */
export interface Camera {
  centre: Point;
  scale: number;
}

/**
 * The camera at which all of `mustSee` (map units) is as large as it can be inside the free box
 * (pixels), centred in it. This is what an SVG with `preserveAspectRatio="xMidYMid meet"` does with
 * its viewBox, so a still laid out by the browser and a live map placed by this function coincide.
 * Throws when a box has no extent.
 */
export function fit(mustSee: Box, free: FreeBox, stage: { width: number; height: number }): Camera {
  if (!(mustSee.width > 0 && mustSee.height > 0))
    throw new Error(
      `fit: found a box of ${mustSee.width} by ${mustSee.height} map units to show, expected both above 0`,
    );
  if (!(free.width > 0 && free.height > 0))
    throw new Error(
      `fit: found a free box of ${free.width} by ${free.height} px, expected both above 0`,
    );
  const scale = Math.min(free.width / mustSee.width, free.height / mustSee.height);
  const [x, y] = centreOf(mustSee);
  return {
    scale,
    centre: [
      x + (stage.width / 2 - (free.left + free.width / 2)) / scale,
      y + (stage.height / 2 - (free.top + free.height / 2)) / scale,
    ],
  };
}

/** Where a map point stands on the stage, in pixels from its top left corner. */
export function pixelOf(
  [x, y]: Point,
  { centre, scale }: Camera,
  stage: { width: number; height: number },
): Point {
  return [stage.width / 2 + (x - centre[0]) * scale, stage.height / 2 + (y - centre[1]) * scale];
}

/** The part of the map that is seen in a part of the stage, in map units: the inverse of {@link fit}. */
export function boxSeen(
  { centre, scale }: Camera,
  free: FreeBox,
  stage: { width: number; height: number },
): Box {
  return {
    x: centre[0] + (free.left - stage.width / 2) / scale,
    y: centre[1] + (free.top - stage.height / 2) / scale,
    width: free.width / scale,
    height: free.height / scale,
  };
}
