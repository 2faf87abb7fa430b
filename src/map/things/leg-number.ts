import { pointAlong } from '../../model/arrow.ts';
import type { Point } from '../../model/geometry.ts';
import type { Label } from '../frame/picture.ts';

/** Shares of a leg at which its number may stand, if it has no room in the middle. */
const ELSEWHERE = [0.35, 0.65, 0.2, 0.8] as const;

/** A number on a leg, from end to end in map units: in its middle or, where that is taken, elsewhere on it. */
export const legNumber = (
  text: string,
  leg: readonly [Point, Point],
  emphasis: Label['emphasis'] = 'key',
): Label => ({
  text,
  kind: 'number',
  at: pointAlong(leg, 0.5),
  along: ELSEWHERE.map((share) => pointAlong(leg, share)),
  emphasis,
  role: 'attacker',
});
