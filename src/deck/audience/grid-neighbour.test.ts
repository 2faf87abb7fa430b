import { describe, expect, it } from 'vitest';
import { neighbour } from './grid-neighbour.ts';

/** Two groups: a row of three, a row of one; then a row of two. */
const spots = [
  { left: 0, top: 0, width: 90 },
  { left: 100, top: 1, width: 90 },
  { left: 200, top: 0, width: 90 },
  { left: 0, top: 100, width: 90 },
  { left: 0, top: 230, width: 90 },
  { left: 100, top: 230, width: 90 },
];
const walk = (from: number, ...ways: Parameters<typeof neighbour>[2][]): number =>
  ways.reduce((at, way) => neighbour(spots, at, way), from);

describe('neighbour', () => {
  it('left and right follow the order over the ends of rows', () => {
    expect(walk(0, 'right', 'right', 'right')).toBe(3);
    expect(walk(4, 'left')).toBe(3);
  });

  it('up and down go to the nearest of the next row', () => {
    expect(walk(1, 'down')).toBe(3);
    expect(walk(1, 'down', 'down')).toBe(4);
    expect(walk(5, 'up')).toBe(3);
    expect(walk(3, 'up')).toBe(0);
  });

  it('stays at the edges', () => {
    expect(walk(0, 'left')).toBe(0);
    expect(walk(2, 'up')).toBe(2);
    expect(walk(5, 'right')).toBe(5);
    expect(walk(5, 'down')).toBe(5);
    expect(neighbour([], 0, 'down')).toBe(0);
  });
});
