import { sum } from 'd3';

/** A piece of a row, in CSS pixels from its left end. */
export interface Piece<Thing> {
  left: number;
  width: number;
  /** What stands there; text without it. */
  thing?: Thing;
}

/** What rows are laid out by, in CSS pixels. */
export interface RowSize {
  width: number;
  /** Least room between two things. */
  gap: number;
  /** Most text after the last thing of all. */
  end: number;
}

/** Shares of the room that is left in a row, in turn: equal ones would look like a table, not like a text. */
const SHARES = [2, 4, 1, 3, 5, 2, 3] as const;
const shareAt = (index: number): number => SHARES[index % SHARES.length] ?? 1;

/** Things in rows, in their order: each row has as many as have room in it. */
function brokenIntoRows<Thing>(
  things: readonly { thing: Thing; width: number }[],
  { width, gap }: RowSize,
): { thing: Thing; width: number }[][] {
  const rows: { thing: Thing; width: number }[][] = [];
  let used = Infinity;
  for (const one of things) {
    used += gap + one.width;
    if (used <= width) rows.at(-1)?.push(one);
    else {
      rows.push([one]);
      used = one.width;
    }
  }
  return rows;
}

/**
 * Lays things out as if they stood in a text that fills its lines: in rows, with text before, between and
 * after them. A thing that is wider than a row has one alone.
 */
export function textRows<Thing>(
  things: readonly { thing: Thing; width: number }[],
  size: RowSize,
): Piece<Thing>[][] {
  const rows = brokenIntoRows(things, size);
  let turn = 0;
  return rows.map((row, i) => {
    const isLast = i === rows.length - 1;
    const least = sum(row, ({ width }) => width) + (row.length - 1) * size.gap;
    const free = Math.max(
      0,
      Math.min(size.width - least, isLast ? (row.length + 1) * size.end : Infinity),
    );
    // A text begins at the left of its first row.
    const shares = Array.from({ length: row.length + 1 }, (_, slot) =>
      i + slot === 0 ? 0 : shareAt(turn + slot),
    );
    turn += shares.length;
    const roomIn = (slot: number): number => (free * (shares[slot] ?? 0)) / sum(shares);
    const pieces: Piece<Thing>[] = [{ left: 0, width: roomIn(0) }];
    let left = roomIn(0);
    row.forEach(({ thing, width }, place) => {
      pieces.push({ left, width, thing });
      left += width;
      const room = roomIn(place + 1) + (place < row.length - 1 ? size.gap : 0);
      pieces.push({ left, width: room });
      left += room;
    });
    return pieces;
  });
}
