import { describe, expect, it } from 'vitest';
import { countCrossings, relation } from './sample-graph.fixture.ts';
import type { Side } from './edge-crossings.ts';

const side = (name: string, column: Side['column'], ...ids: string[]): Side => ({
  name,
  column,
  actors: ids,
});

describe('countCrossings(sides, relations)', () => {
  const sides = [side('A', 'left', 'a', 'b', 'c', 'd'), side('B', 'right', 'e', 'f')];

  it('counts chords that change places on the way', () => {
    expect(countCrossings(sides, [relation('a', 'f'), relation('b', 'e')])).toBe(1);
    expect(countCrossings(sides, [relation('a', 'e'), relation('b', 'f')])).toBe(0);
  });

  it('counts a chord that leaves from within an arc, and arcs that interlock', () => {
    expect(countCrossings(sides, [relation('a', 'c'), relation('b', 'e')])).toBe(1);
    expect(countCrossings(sides, [relation('a', 'c'), relation('b', 'd')])).toBe(1);
    expect(countCrossings(sides, [relation('a', 'd'), relation('b', 'c')])).toBe(0);
  });

  it('does not count relations that meet at an actor', () => {
    expect(
      countCrossings(sides, [relation('a', 'e'), relation('a', 'f'), relation('a', 'c')]),
    ).toBe(0);
  });
});
