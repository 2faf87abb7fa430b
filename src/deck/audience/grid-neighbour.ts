export type Direction = 'left' | 'right' | 'up' | 'down';

interface Spot {
  left: number;
  top: number;
  width: number;
}

/** CSS pixels by which the tops of one row may differ. */
const SLACK = 4;

/**
 * Where an arrow key leads from one item of a grid with several groups: left and right follow the
 * order, up and down go to the nearest item of the next row. At an edge it stays.
 */
export function neighbour(spots: readonly Spot[], at: number, direction: Direction): number {
  const from = spots[at];
  if (!from) return at;
  if (direction === 'left') return Math.max(0, at - 1);
  if (direction === 'right') return Math.min(spots.length - 1, at + 1);
  const isBeyond = ({ top }: Spot): boolean =>
    direction === 'up' ? top < from.top - SLACK : top > from.top + SLACK;
  const tops = spots.filter(isBeyond).map(({ top }) => top);
  if (tops.length === 0) return at;
  const row = direction === 'up' ? Math.max(...tops) : Math.min(...tops);
  const middle = (spot: Spot): number => spot.left + spot.width / 2;
  let best = at;
  let least = Infinity;
  spots.forEach((spot, i) => {
    const away = Math.abs(middle(spot) - middle(from));
    if (Math.abs(spot.top - row) <= SLACK && away < least) [best, least] = [i, away];
  });
  return best;
}
