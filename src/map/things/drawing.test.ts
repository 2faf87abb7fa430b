import { expect, it } from 'vitest';
import type { Point } from '../../model/geometry.ts';
import { isClosed } from './drawing.ts';

it('a path is closed where its last point is its first one, in both directions', () => {
  const ending = (last: Point): boolean => isClosed([[1, 2], [5, 2], [5, 7], last]);
  expect(ending([1, 2])).toBe(true);
  expect([ending([1, 3]), ending([4, 2]), ending([4, 3])]).toEqual([false, false, false]);
  expect(isClosed([])).toBe(false);
});
