import { boxSeen, fit, pixelOf } from '../../model/fit.ts';
import type { Box, Point } from '../../model/geometry.ts';
import type { Viewport } from '../labels/stages.ts';

/** Letters and lines are this much larger than in the page: the picture is seen smaller than it is. */
export const SCALE = 1.4;
/** Air around what must be visible, in pixels of the page. */
const AIR = 26;
/** How near to the lower edge names may stand: nothing lies over a picture that is a file. */
const FOOT = 4;

/** A map in a rectangle of a picture: where each map point stands, and what a pixel of the page is. */
export interface MapView {
  /** Its rectangle in pixels of the page, for which labels are placed. */
  viewport: Viewport;
  /** Pixels of the picture for a map point. */
  pixel: (at: Point) => Point;
  /** The corner of its rectangle in the picture. */
  origin: Point;
  /** The same as an SVG transform, what takes it back, and map units in one pixel of the page. */
  transform: string;
  inverse: string;
  unitsPerPixel: number;
  /** What is to be seen, in map units. */
  seen: Box;
  /** Its lower right corner, in pixels of the picture. */
  corner: Point;
}

const short = (value: number): number => Math.round(value * 10_000) / 10_000;

/**
 * All of `mustSee` (map units), as large as it can be in the rectangle `frame` (pixels of the picture).
 *
 * @param below pixels of the page at its foot that something else takes
 */
export function viewOf(mustSee: Box, frame: Box, below = 0): MapView {
  const width = frame.width / SCALE;
  const height = frame.height / SCALE;
  const free = { left: AIR, top: AIR, width: width - 2 * AIR, height: height - 2 * AIR - below };
  const viewport: Viewport = { width, height, free, foot: FOOT };
  const camera = fit(mustSee, free, viewport);
  const zoom = camera.scale * SCALE;
  const pixel = (at: Point): Point => {
    const [x, y] = pixelOf(at, camera, viewport);
    return [frame.x + x * SCALE, frame.y + y * SCALE];
  };
  const [left, top] = pixel([0, 0]);
  return {
    viewport,
    pixel,
    origin: [frame.x, frame.y],
    transform: `matrix(${short(zoom)} 0 0 ${short(zoom)} ${short(left)} ${short(top)})`,
    inverse: `scale(${1 / short(zoom)}) translate(${-short(left)} ${-short(top)})`,
    unitsPerPixel: 1 / camera.scale,
    corner: [frame.x + frame.width, frame.y + frame.height],
    seen: boxSeen(camera, { left: 0, top: 0, width, height }, viewport),
  };
}

/** What `viewOf` has to be asked for, without anything below, so that it gives this very view again. */
export function seenAs({ seen, unitsPerPixel, viewport }: MapView): Box {
  const air = AIR * unitsPerPixel;
  return {
    x: seen.x + air,
    y: seen.y + air,
    width: (viewport.width - 2 * AIR) * unitsPerPixel,
    height: (viewport.height - 2 * AIR) * unitsPerPixel,
  };
}
