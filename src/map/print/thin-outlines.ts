import type { OutlinedLayer, OutlinedPart, Outlines } from '../basemap/outlines.ts';
import { inUnits } from '../svg/layers-svg.ts';
import type { Stroke } from '../../design/svg/path-data.ts';
import { boxAround, distanceToEdge, type Box, type Point } from '../../model/geometry.ts';

/** How far a line may stray from its points, in map units. */
export interface Coarseness {
  /** What is to be seen. */
  seen: Box;
  /** Where it can be seen. */
  near: number;
  /** For points farther than this from all that can be seen: what strays stays outside. */
  far: number;
}

const toBox = ([x, y]: Point, box: Box): number =>
  Math.hypot(
    Math.max(box.x - x, 0, x - box.x - box.width),
    Math.max(box.y - y, 0, y - box.y - box.height),
  );

/** Ramer, Douglas, Peucker: of the points between two kept ones the farthest is kept, if it is too far. */
function keepBetween(
  points: readonly Point[],
  from: number,
  to: number,
  coarseness: Coarseness,
  kept: Set<number>,
): void {
  const [start, end] = [points[from], points[to]];
  if (!start || !end) return;
  let worst = 1;
  let split: number | undefined;
  for (let i = from + 1; i < to; i += 1) {
    const point = points[i];
    if (!point) continue;
    const { seen, near, far } = coarseness;
    const allowed = toBox(point, seen) > far ? far : near;
    const strays = distanceToEdge(point, start, end) / allowed;
    if (strays > worst) [worst, split] = [strays, i];
  }
  if (split === undefined) return;
  kept.add(split);
  keepBetween(points, from, split, coarseness, kept);
  keepBetween(points, split, to, coarseness, kept);
}

/** A stroke with as few points as its coarseness allows. Its ends stay, and a ring is left with an area. */
export function thinStroke({ points, closed }: Stroke, coarseness: Coarseness): Stroke {
  const [first] = points;
  if (!first || points.length < 4) return { points, closed };
  const line = closed ? [...points, first] : points;
  const kept = new Set([0, line.length - 1]);
  keepBetween(line, 0, line.length - 1, coarseness, kept);
  const thin = points.filter((_, i) => kept.has(i));
  return thin.length < (closed ? 3 : 2) ? { points, closed } : { points: thin, closed };
}

/**
 * The parts of a line that come near what can be seen. A ring stays whole: it is filled.
 */
export function cutToSight(stroke: Stroke, { seen, far }: Coarseness): Stroke[] {
  const { points, closed } = stroke;
  if (closed) return [stroke];
  const runs: Point[][] = [];
  let run: Point[] | undefined;
  for (const [i, end] of points.entries()) {
    const start = points[i - 1];
    if (!start) continue;
    const { x, y, width, height } = boxAround([start, end]);
    const isNear =
      x <= seen.x + seen.width + far &&
      x + width >= seen.x - far &&
      y <= seen.y + seen.height + far &&
      y + height >= seen.y - far;
    if (!isNear) run = undefined;
    else if (run) run.push(end);
    else runs.push((run = [start, end]));
  }
  return runs.map((part) => ({ points: part, closed: false }));
}

type Line = NonNullable<OutlinedPart['line']>;

/** In a PDF each dash of a line is a shape of its own, and borders have thousands of them. */
const withoutDashes = ({ colour, width, opacity, isRound }: Line): Line => ({
  colour,
  width,
  ...(opacity !== undefined && { opacity }),
  ...(isRound !== undefined && { isRound }),
});

function thinLayer({ unit, parts }: OutlinedLayer, { seen, near, far }: Coarseness): OutlinedLayer {
  const coarseness = { seen: inUnits(seen, unit), near: near / unit, far: far / unit };
  const thin = parts.map(({ line, ...part }): OutlinedPart => ({
    ...part,
    // As coarse as that, a curve is not seen, and has three times the numbers.
    isCurved: false,
    ...(line && { line: withoutDashes(line) }),
    strokes: part.strokes.flatMap((stroke) =>
      cutToSight(thinStroke(stroke, coarseness), coarseness),
    ),
  }));
  return { unit, parts: thin };
}

/** The basemap with as many points, and as much of its lines, as a picture of this coarseness can show. */
export const thinOutlines = (outlines: Outlines, coarseness: Coarseness): Outlines =>
  new Map([...outlines].map(([id, layer]) => [id, thinLayer(layer, coarseness)]));
