import type { Growth, Window } from './growth.ts';

/** A fit whose growth a month lies between these rates, in natural logarithms. */
export const between = (low: number, high: number, events = 40): Growth => {
  const rate = (low + high) / 2;
  return {
    kind: 'fit',
    rate,
    error: (high - low) / 2 / 1.96,
    low,
    high,
    dispersion: 1,
    doubling: low > 0 ? Math.LN2 / rate : null,
    fitted: [events],
  };
};
export const NONE: Growth = { kind: 'none', why: 'all zero' };
export const windows = (three: Growth, six: Growth, twelve: Growth): Record<Window, Growth> => ({
  3: three,
  6: six,
  12: twelve,
});

export const UP = between(0.1, 0.5);
export const DOWN = between(-0.5, -0.1);
export const FLAT = between(-0.2, 0.2);
