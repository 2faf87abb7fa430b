import type { Point } from '../../model/geometry.ts';

export interface ViewBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The map point at a place on the screen. The svg shows its viewBox as large as fits, in the middle:
 * `preserveAspectRatio` meet; beyond it the map goes on.
 *
 * @param screen of the svg in CSS pixels, as it is seen
 */
export function mapPointAt(
  [clientX, clientY]: Point,
  screen: { left: number; top: number; width: number; height: number },
  box: ViewBox,
): Point {
  const scale = Math.min(screen.width / box.width, screen.height / box.height);
  return [
    Math.round(box.x + box.width / 2 + (clientX - screen.left - screen.width / 2) / scale),
    Math.round(box.y + box.height / 2 + (clientY - screen.top - screen.height / 2) / scale),
  ];
}
