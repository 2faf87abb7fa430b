/** A position as [longitude, latitude] in degrees, in that order. */
export type LonLat = [longitude: number, latitude: number];

/** A position on the flat map, [x, y] in map units (see mercator.ts), y downwards. */
export type Point = [x: number, y: number];

/** A rectangle on the flat map, in map units. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The smallest box around the points. Throws on an empty list, which has no box. */
export function boxAround(points: readonly Point[]): Box {
  if (points.length === 0) throw new Error('boxAround: found no points, expected at least one');
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The box with a margin on every side, as a fraction of its longer side. */
export function withMargin(box: Box, fraction: number): Box {
  const margin = Math.max(box.width, box.height) * fraction;
  return {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
}

/** The centre of the box, in map units. */
export function centreOf(box: Box): Point {
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** The point a fraction (0 to 1) of the way from one point to another. */
export function between([ax, ay]: Point, [bx, by]: Point, fraction: number): Point {
  return [ax + (bx - ax) * fraction, ay + (by - ay) * fraction];
}

/** The straight distance between two points of the flat map, in map units. */
export function distanceBetween([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay);
}

/** The distance of a point from the edge between two others, in map units. */
export function distanceToEdge(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx ** 2 + dy ** 2;
  const share = square === 0 ? 0 : ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square;
  return distanceBetween(point, between(a, b, Math.min(1, Math.max(0, share))));
}
