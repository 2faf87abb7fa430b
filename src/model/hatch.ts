import type { Point } from './geometry.ts';

/**
 * Parallel lines clipped to an area, as pairs of end points in map units. Hatching is geometry and
 * not a fill pattern, because SVG and MapLibre scale fill patterns differently.
 *
 * @param rings closed rings in map units, even-odd rule
 * @param spacing distance between lines in map units; must be above 0
 * @param angle direction of the lines in degrees clockwise from east
 */
export function hatch(
  rings: readonly (readonly Point[])[],
  spacing: number,
  angle: number,
): [Point, Point][] {
  if (!(spacing > 0)) throw new Error(`hatch: found spacing ${spacing}, expected a number above 0`);
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const turn = ([x, y]: Point): Point => [x * cos + y * sin, y * cos - x * sin];
  const turnBack = ([x, y]: Point): Point => [
    Math.round(x * cos - y * sin),
    Math.round(y * cos + x * sin),
  ];
  const turned = rings.map((ring) => ring.map(turn));
  const heights = turned.flat().map(([, y]) => y);
  if (heights.length === 0) return [];
  const lines: [Point, Point][] = [];
  const first = Math.ceil(Math.min(...heights) / spacing) * spacing;
  for (let y = first; y <= Math.max(...heights); y += spacing) {
    const crossings = turned.flatMap((ring) => crossingsAt(ring, y)).sort((a, b) => a - b);
    for (let i = 1; i < crossings.length; i += 2) {
      const [from, to] = [crossings[i - 1], crossings[i]];
      if (from !== undefined && to !== undefined)
        lines.push([turnBack([from, y]), turnBack([to, y])]);
    }
  }
  return lines;
}

/** Where a closed ring crosses the horizontal at y, left to right not guaranteed. */
function crossingsAt(ring: readonly Point[], y: number): number[] {
  const found: number[] = [];
  for (let i = 1; i < ring.length; i += 1) {
    const a = ring[i - 1];
    const b = ring[i];
    if (a && b && a[1] > y !== b[1] > y)
      found.push(a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
  }
  return found;
}
