import { describe, expect, it } from 'vitest';
import { tie } from './sample-graph.fixture.ts';
import { countCrossings, type Side } from './edge-crossings.ts';

const side = (name: string, column: Side['column'], ...ids: string[]): Side => ({
  name,
  column,
  actors: ids,
});

describe('countCrossings(sides, ties)', () => {
  const sides = [side('A', 'left', 'a', 'b', 'c', 'd'), side('B', 'right', 'e', 'f')];

  it('counts chords that change places on the way', () => {
    expect(countCrossings(sides, [tie('a', 'f'), tie('b', 'e')])).toBe(1);
    expect(countCrossings(sides, [tie('a', 'e'), tie('b', 'f')])).toBe(0);
  });

  it('counts a chord that leaves from within an arc, and arcs that interlock', () => {
    expect(countCrossings(sides, [tie('a', 'c'), tie('b', 'e')])).toBe(1);
    expect(countCrossings(sides, [tie('a', 'c'), tie('b', 'd')])).toBe(1);
    expect(countCrossings(sides, [tie('a', 'd'), tie('b', 'c')])).toBe(0);
  });

  it('does not count ties that meet at an actor', () => {
    expect(countCrossings(sides, [tie('a', 'e'), tie('a', 'f'), tie('a', 'c')])).toBe(0);
  });
});
