import { describe, expect, it } from 'vitest';
import type { Point } from '../../model/geometry.ts';
import { pathData } from './path-data.ts';

const SQUARE: Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];

describe('pathData(paths, closed)', () => {
  it('writes an absolute start and relative steps', () => {
    expect(
      pathData(
        [
          [
            [100, 200],
            [103, 210],
            [101, 212],
          ],
        ],
        false,
      ),
    ).toBe('M100 200l3 10-2 2');
  });

  it('closes an area instead of repeating its first point', () => {
    expect(pathData([SQUARE], true)).toBe('M0 0l10 0 0 10-10 0z');
  });

  it('leaves a ring that is drawn as a line open', () => {
    expect(pathData([SQUARE], false)).toBe('M0 0l10 0 0 10-10 0 0-10');
  });

  it('puts several paths into one', () => {
    expect(
      pathData(
        [
          [
            [0, 0],
            [1, 1],
          ],
          [
            [5, 5],
            [4, 4],
          ],
        ],
        false,
      ),
    ).toBe('M0 0l1 1M5 5l-1-1');
  });

  it('saves the space before a minus, and only that', () => {
    expect(
      pathData(
        [
          [
            [0, 0],
            [-1, -2],
            [-3, 4],
          ],
        ],
        false,
      ),
    ).toBe('M0 0l-1-2-2 6');
  });

  it('writes nothing for what cannot be seen: no path, one point, an area of one point', () => {
    expect(pathData([], false)).toBe('');
    expect(pathData([[]], true)).toBe('');
    expect(pathData([[[3, 4]]], false)).toBe('');
    expect(
      pathData(
        [
          [
            [3, 4],
            [3, 4],
          ],
        ],
        true,
      ),
    ).toBe('');
  });
});
