import type { Certainty } from '../../model/certainty.ts';
import {
  arrowHead,
  partOf,
  pathLength,
  pointAlong,
  smoothPath,
  traceOf,
} from '../../model/arrow.ts';
import type { LonLat } from '../../model/geometry.ts';
import { project } from '../../model/mercator.ts';
import { rounded, type Drawing, type Part } from './drawing.ts';

/** Share of an arrow's length that its head takes, and the limits of that in map units. */
const HEAD = { share: 0.09, shortest: 26, longest: 130 };

/** A schematic arrow, line or ruler at a certainty. An arrow that is not well supported fades in from its start. */
export function drawMark(
  mark: { id: string; kind: 'arrow' | 'line' | 'ruler'; path: readonly LonLat[] },
  certainty: Certainty,
): Drawing {
  const path = smoothPath(rounded(mark.path.map(project)));
  const fades = mark.kind === 'arrow' && certainty !== 'corroborated' && certainty !== 'partly';
  const stroke = (alpha: number, from: number, to: number): Part => ({
    paint: mark.kind === 'ruler' ? 'ruler' : 'stroke',
    certainty,
    alpha,
    paths: [rounded(partOf(path, from, to))],
  });
  const parts = fades
    ? [stroke(0.25, 0, 0.12), stroke(0.55, 0.12, 0.24), stroke(1, 0.24, 1)]
    : [stroke(1, 0, 1)];
  if (mark.kind === 'arrow') {
    const size = Math.min(HEAD.longest, Math.max(HEAD.shortest, pathLength(path) * HEAD.share));
    parts.push({ paint: 'head', certainty, alpha: 1, paths: [arrowHead(path, size)] });
  }
  return {
    key: `mark.${mark.id}.${certainty}`,
    parts,
    anchor: pointAlong(path, 0.5),
    trace: traceOf(path),
  };
}
