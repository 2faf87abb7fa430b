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
  const way = direction === 'up' ? -1 : 1;
  const beyond = spots.filter(({ top }) => way * (top - from.top) > SLACK);
  const row = way * Math.min(...beyond.map(({ top }) => way * top));
  const middle = (spot: Spot): number => spot.left + spot.width / 2;
  const away = (spot: Spot): number => Math.abs(middle(spot) - middle(from));
  const [nearest] = beyond
    .filter(({ top }) => Math.abs(top - row) <= SLACK)
    .toSorted((a, b) => away(a) - away(b));
  return nearest ? spots.indexOf(nearest) : at;
}
