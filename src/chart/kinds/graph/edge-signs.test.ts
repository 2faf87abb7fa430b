import { describe, expect, it } from 'vitest';
import { signOf } from './edge-signs.ts';

const HALF: [number, number] = [0.5, 0.5];

describe('signOf(kind, at, towards, scale)', () => {
  it('points the arrow of a command along its relation', () => {
    const [head] = signOf('commands', [500, 500], [1, 0], HALF);
    expect(head).toHaveLength(3);
    const [first, tip, last] = (head ?? []).map(([x]) => x);
    expect(tip).toBeGreaterThan(first ?? NaN);
    expect(first).toBe(last);
  });

  it('turns the arrow with the direction', () => {
    const [head] = signOf('supports', [500, 500], [-1, 0], HALF);
    expect(head?.[1]?.[0]).toBeLessThan(500);
  });

  it('crosses out a fight with two strokes', () => {
    expect(signOf('fights', [500, 500], [1, 0], HALF)).toHaveLength(2);
  });

  it('puts no sign on relations that hold both ways in peace', () => {
    expect(signOf('coordinates', [500, 500], [1, 0], HALF)).toEqual([]);
    expect(signOf('rivals', [500, 500], [1, 0], HALF)).toEqual([]);
  });

  it('is as large in pixels where a unit is wider than high', () => {
    const [head] = signOf('commands', [0, 0], [1, 0], [1, 0.25]);
    const [x, y] = head?.[0] ?? [NaN, NaN];
    expect(Math.abs(x)).toBe(Math.abs(y) * 0.25);
  });

  it('draws something finite where a relation has no direction', () => {
    expect(signOf('commands', [1, 1], [0, 0], HALF).flat(2).every(Number.isFinite)).toBe(true);
  });
});
