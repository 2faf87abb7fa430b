import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textRows } from './text-rows.ts';

const SIZE = { width: 100, gap: 5, end: 6 };
const things = (...widths: number[]) => widths.map((width, i) => ({ thing: i, width }));
const placed = (rows: ReturnType<typeof textRows<number>>) =>
  rows.map((row) => row.flatMap(({ thing }) => (thing === undefined ? [] : [thing])));

describe('textRows(things, size)', () => {
  it('puts into a row what has room in it, with the gap between', () => {
    expect(placed(textRows(things(40, 55, 60), SIZE))).toEqual([[0, 1], [2]]);
    expect(placed(textRows(things(40, 56, 60), SIZE))).toEqual([[0], [1], [2]]);
    expect(placed(textRows(things(30, 30, 30), SIZE))).toEqual([[0, 1, 2]]);
  });

  it('gives a thing that is too wide a row of its own, and nothing no row', () => {
    expect(placed(textRows(things(20, 120, 20), SIZE))).toEqual([[0], [1], [2]]);
    expect(textRows([], SIZE)).toEqual([]);
  });

  it('begins a text at the left, fills its rows, and ends it soon after the last thing', () => {
    const [first = [], last = []] = textRows(things(40, 50, 10), SIZE);
    expect(first[0]).toEqual({ left: 0, width: 0 });
    const end = (row: typeof first): number => (row.at(-1)?.left ?? 0) + (row.at(-1)?.width ?? 0);
    expect(end(first)).toBeCloseTo(100);
    expect(end(last)).toBeCloseTo(10 + 2 * 6);
  });

  it('keeps every thing once, in order, at its width, inside its row and apart from the next', () => {
    const widths = fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 30 });
    fc.assert(
      fc.property(widths, (all) => {
        const rows = textRows(things(...all), SIZE);
        expect(placed(rows).flat()).toEqual(all.map((_, i) => i));
        for (const row of rows) {
          const own = row.filter(({ thing }) => thing !== undefined);
          for (const [i, { left, width, thing = -1 }] of own.entries()) {
            expect(width).toBe(all[thing]);
            expect(left).toBeGreaterThanOrEqual(0);
            expect(left + width).toBeLessThanOrEqual(SIZE.width + 1e-9);
            const before = own[i - 1];
            if (before)
              expect(left - before.left - before.width).toBeGreaterThanOrEqual(SIZE.gap - 1e-9);
          }
          // Pieces touch one another: nothing is between them.
          for (const [i, { left }] of row.entries()) {
            const before = row[i - 1];
            expect(left).toBeCloseTo(before ? before.left + before.width : 0);
          }
        }
      }),
    );
  });
});
