/** What a reader has drawn over hidden months: a whole number for each, null where nothing is drawn yet. */
export interface DrawnLine {
  months: readonly string[];
  values: readonly (number | null)[];
  /** The last number before the hidden months: keys start from it. */
  start: number;
  /** Highest number that can be drawn. */
  top: number;
}

/** Nothing drawn yet. */
export const emptyLine = (months: readonly string[], start: number, top: number): DrawnLine => ({
  months,
  values: months.map(() => null),
  start,
  top,
});

const limited = (value: number, top: number): number =>
  Math.max(0, Math.min(Math.floor(top), Math.round(value)));

/** The line with some months set; places outside it are left alone. */
function withValues(line: DrawnLine, set: ReadonlyMap<number, number>): DrawnLine {
  const values = line.values.map((value, i) => {
    const next = set.get(i);
    return next === undefined ? value : limited(next, line.top);
  });
  return { ...line, values };
}

/**
 * Sets a month to where the pointer is. A fast pointer skips months: those between the last one of
 * the same stroke and this one are filled in a straight line.
 *
 * @param i place of the month in the line
 * @param value in the unit of the axis; rounded, and kept on the axis
 * @param last place of the month that this stroke set before, if any
 */
export function drawAt(line: DrawnLine, i: number, value: number, last?: number): DrawnLine {
  const before = last === undefined ? undefined : line.values[last];
  const set = new Map([[i, value]]);
  if (last !== undefined && typeof before === 'number') {
    const step = i > last ? 1 : -1;
    for (let between = last + step; between !== i && last !== i; between += step)
      set.set(between, before + ((value - before) * (between - last)) / (i - last));
  }
  return withValues(line, set);
}

/**
 * Moves a month up or down by key. A month without a number starts from the nearest one drawn before
 * it, or from the last number known.
 */
export function stepAt(line: DrawnLine, i: number, change: number): DrawnLine {
  const known = line.values.slice(0, i + 1).findLast((value) => value !== null) ?? line.start;
  return withValues(line, new Map([[i, known + change]]));
}

export const isComplete = ({ values }: DrawnLine): boolean =>
  values.every((value) => value !== null);
