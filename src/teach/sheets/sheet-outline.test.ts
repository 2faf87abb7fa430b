import { describe, expect, it } from 'vitest';
import { book } from '../../map/frame/real-frames.fixture.ts';
import { sheetOutline, SHEET_SIZE } from './sheet-outline.ts';

/** Where the lines of a path begin. */
const starts = (path: string): number[][] =>
  path
    .split('M')
    .slice(1)
    .map((line) => line.split(/[hv]/)[0]?.split(' ').map(Number) ?? []);

describe('sheetOutline', () => {
  const sheet = { task: 'x'.repeat(100), given: [] };

  it('has a line for every line to write on', () => {
    const { ink } = sheetOutline({ ...sheet, space: { kind: 'lines', count: 7 } }, book);
    expect(starts(ink)).toHaveLength(7);
  });

  it('has the columns of a table, and its rows with one for the heads', () => {
    const space = { kind: 'table' as const, heads: ['a', 'b', 'c'], rows: ['', ''] };
    const { ink } = sheetOutline({ ...sheet, space }, book);
    const [, ...inside] = starts(ink);
    expect(inside).toHaveLength(2 + 2);
  });

  it('ends the last line of words where they end', () => {
    const { text } = sheetOutline({ ...sheet, space: { kind: 'box' } }, book);
    const widths = text.split('h').slice(1).map(parseFloat);
    expect(widths).toHaveLength(2);
    expect(widths[1]).toBeLessThan(widths[0] ?? 0);
  });

  it('keeps every sheet of the story on its paper, with room to write', () => {
    for (const exercise of book.exercises.values()) {
      const { text, ink } = sheetOutline(exercise, book);
      for (const [x = NaN, y = NaN] of [...starts(text), ...starts(ink)]) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(SHEET_SIZE.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(SHEET_SIZE.height);
      }
      expect(ink, exercise.id).not.toBe('');
    }
  });
});
