/** Standard deviation of the Gaussian by which points push one another away, in cells, and how far it is felt. */
const SIGMA = 1.9;
const REACH = 7;
/** Share of the cells that the first, random pattern fills. */
const FIRST = 0.1;

/** A square tile that repeats, with the sum of the Gaussians around all points in it. */
class Field {
  readonly isSet: Uint8Array;
  private readonly energy: Float64Array;
  private readonly size: number;

  constructor(size: number) {
    this.size = size;
    this.isSet = new Uint8Array(size * size);
    this.energy = new Float64Array(size * size);
  }

  put(cell: number, sign: 1 | -1): void {
    const { size, energy } = this;
    this.isSet[cell] = sign === 1 ? 1 : 0;
    const [column, row] = [cell % size, Math.floor(cell / size)];
    for (let dy = -REACH; dy <= REACH; dy += 1)
      for (let dx = -REACH; dx <= REACH; dx += 1) {
        const at = ((row + dy + size) % size) * size + ((column + dx + size) % size);
        const weight = Math.exp(-(dx * dx + dy * dy) / (2 * SIGMA * SIGMA));
        energy[at] = (energy[at] ?? 0) + sign * weight;
      }
  }

  /** The point in the tightest cluster (1), or the middle of the largest void (0). */
  extreme(state: 1 | 0): number {
    let best = -1;
    let most = -Infinity;
    for (const [cell, energy] of this.energy.entries()) {
      const height = state === 1 ? energy : -energy;
      if (this.isSet[cell] === state && height > most) [best, most] = [cell, height];
    }
    return best;
  }
}

/** Numbers from 0 to 1 that are the same at every build (linear congruential generator). */
function randomNumbers(): () => number {
  let state = 7;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Blue noise as ranks of the cells of a square tile that repeats: the cells of the lowest ranks, however
 * many of them are taken, lie evenly and without a pattern. The void-and-cluster method, Robert
 * Ulichney, 1993.
 *
 * @param size cells along a side; at least 15
 * @returns a rank from 0 to size² - 1 for each cell, row by row
 */
export function blueNoise(size: number): Uint16Array {
  const cells = size * size;
  const first = Math.round(cells * FIRST);
  const random = randomNumbers();
  const start = new Field(size);
  for (let placed = 0; placed < first;) {
    const cell = Math.floor(random() * cells);
    if (start.isSet[cell] === 1) continue;
    start.put(cell, 1);
    placed += 1;
  }
  // Points move from the tightest cluster to the largest void until that is where they came from.
  for (;;) {
    const tightest = start.extreme(1);
    start.put(tightest, -1);
    const emptiest = start.extreme(0);
    start.put(emptiest, 1);
    if (emptiest === tightest) break;
  }
  const ranks = new Uint16Array(cells);
  const growing = new Field(size);
  for (const [cell, isSet] of start.isSet.entries()) if (isSet === 1) growing.put(cell, 1);
  for (let rank = first - 1; rank >= 0; rank -= 1) {
    const tightest = start.extreme(1);
    start.put(tightest, -1);
    ranks[tightest] = rank;
  }
  for (let rank = first; rank < cells; rank += 1) {
    const emptiest = growing.extreme(0);
    growing.put(emptiest, 1);
    ranks[emptiest] = rank;
  }
  return ranks;
}
