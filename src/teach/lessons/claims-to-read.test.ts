import { describe, expect, it } from 'vitest';
import type { Claim } from '../../content/schema/evidence.ts';
import { claimsToRead } from './claims-to-read.ts';

const claimsOf = (count: number): Map<string, Claim> =>
  new Map(
    Array.from({ length: count }, (_, i) => [
      `c${i + 1}`,
      { id: `c${i + 1}`, order: i + 1 } as Claim,
    ]),
  );
const orders = (count: number): number[][] =>
  claimsToRead(claimsOf(count)).map((piece) => piece.map(({ order }) => order));

describe('claimsToRead(claims)', () => {
  it('cuts many claims into pieces of the same length, in their order', () => {
    expect(orders(26).map(({ length }) => length)).toEqual([13, 13]);
    expect(orders(26).flat()).toEqual(Array.from({ length: 26 }, (_, i) => i + 1));
    expect(orders(29).map(({ length }) => length)).toEqual([10, 10, 9]);
  });

  it('leaves few claims together', () => {
    expect(orders(3)).toEqual([[1, 2, 3]]);
  });

  it('has no piece where there is no claim', () => {
    expect(orders(0)).toEqual([]);
  });
});
