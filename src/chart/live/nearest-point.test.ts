import { describe, expect, it } from 'vitest';
import type { FigurePoint } from '../figure.ts';
import { nearestPoint } from './nearest-point.ts';

const SIZE = { width: 1000, height: 500 };
const at = (...places: [number, number][]): FigurePoint[] =>
  places.map((place, i) => ({ key: `p${i}`, at: place, text: `Point ${i}` }));

describe('nearestPoint(points, x, y, size)', () => {
  it('finds none among none', () => {
    expect(nearestPoint([], 10, 10, SIZE)).toBeUndefined();
  });

  it('finds the only one however far it is', () => {
    expect(nearestPoint(at([0, 0]), 990, 490, SIZE)).toBe(0);
  });

  it('measures in pixels, not in units of the plot', () => {
    // 300 to the right is 300 px; 500 down is 250 px, which counts as 88.
    expect(nearestPoint(at([300, 0], [0, 500]), 0, 0, SIZE)).toBe(1);
    // In a plot as narrow as this, 300 units are 30 px.
    expect(nearestPoint(at([300, 0], [0, 500]), 0, 0, { width: 100, height: 500 })).toBe(0);
  });

  it('takes the column under the pointer, not the nearer top of its neighbour', () => {
    const columns = at([400, 900], [440, 100], [480, 900]);
    for (const y of [0, 60, 250, 440, 500]) {
      expect(nearestPoint(columns, 405, y, SIZE)).toBe(0);
      expect(nearestPoint(columns, 435, y, SIZE)).toBe(1);
    }
  });

  it('weighs both directions where points do not follow one another from left to right', () => {
    const scattered = at([400, 900], [440, 100], [400, 100]);
    expect(nearestPoint(scattered, 405, 440, SIZE)).toBe(0);
    expect(nearestPoint(scattered, 405, 60, SIZE)).toBe(2);
    expect(nearestPoint(scattered, 435, 440, SIZE)).toBe(0);
  });

  it('takes the first of two at the same place', () => {
    expect(nearestPoint(at([500, 500], [500, 500]), 500, 250, SIZE)).toBe(0);
  });
});
