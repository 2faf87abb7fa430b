import { expect, it } from 'vitest';
import type { Clue } from '../schema/evidence.ts';
import { byDays } from './clue-order.ts';

const clue = (id: string, first: string, last: string): Clue => ({
  id,
  timeline: null,
  date: 'D',
  short_date: 'D',
  days: [first, last],
  bounds: 'after',
  short: 'S',
  clue: 'C',
  strength: 'weak',
  why: 'W',
  sources: ['log'],
});

it('clues stand in the order of their first days, whatever order they come in', () => {
  const clues = [
    clue('b', '2030-01-05', '2030-01-06'),
    clue('c', '2030-02-01', '2030-02-01'),
    clue('a', '2029-12-31', '2030-03-01'),
  ];
  for (const given of [clues, clues.toReversed(), [...clues.slice(1), ...clues.slice(0, 1)]])
    expect(byDays(given).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
