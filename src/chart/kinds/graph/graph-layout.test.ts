import { describe, expect, it } from 'vitest';
import { readContent } from '../../../content/read-content.ts';
import { seatActors } from './graph-layout.ts';
import { actor, tie } from './sample-graph.fixture.ts';
import { countCrossings } from './edge-crossings.ts';

const { book } = await readContent('content');
const actors = [...book.actors.values()];
const ties = [...book.ties.values()];
const real = seatActors(actors, ties);

const heightOf = (id: string): number => real.seats.get(id)?.y ?? NaN;
describe('seatActors(actors, ties)', () => {
  it('seats nobody where there is nobody', () => {
    expect(seatActors([], [])).toEqual({ seats: new Map(), headings: [], order: [] });
  });

  it('seats a lone actor in the middle of a column, without a heading', () => {
    const { seats, headings } = seatActors([actor('a')], []);
    expect([...seats.values()]).toEqual([expect.objectContaining({ y: 500 })]);
    expect(headings).toEqual([]);
  });

  it('puts a heading over a side of two, and both under it', () => {
    const { seats, headings } = seatActors([actor('a'), actor('b')], []);
    expect(headings).toMatchObject([{ text: 'North' }]);
    for (const { y } of seats.values()) expect(y).toBeGreaterThan(headings[0]?.y ?? NaN);
  });

  it('gives each actor of the story a seat of its own', () => {
    expect(real.seats.size).toBe(actors.length);
    const places = [...real.seats.values()].map(({ column, y }) => `${column} ${y}`);
    expect(new Set(places).size).toBe(actors.length);
  });

  it('seats everybody alike whatever the order of the lists: Astro sorts them by id', () => {
    const other = seatActors(actors.toReversed(), ties.toReversed());
    expect(Object.fromEntries(other.seats)).toEqual(Object.fromEntries(real.seats));
    expect(other.headings).toEqual(real.headings);
  });

  it('keeps those of one side together in one column', () => {
    for (const { column, actors: ids } of real.order)
      for (const id of ids) expect(real.seats.get(id)?.column).toBe(column);
  });

  it('lets no column be much taller than the other', () => {
    const count = (column: string): number =>
      [...real.seats.values()].filter((seat) => seat.column === column).length;
    expect(Math.abs(count('left') - count('right'))).toBeLessThanOrEqual(3);
  });

  it('seats whoever commands above whoever is commanded on the same side', () => {
    const within = ties.filter(
      ({ kind, from, to }) =>
        kind === 'commands' && book.actors.get(from)?.side === book.actors.get(to)?.side,
    );
    expect(within.length).toBeGreaterThan(5);
    expect(within.filter(({ from, to }) => heightOf(from) >= heightOf(to))).toEqual([]);
  });

  it('lets two enemies face each other across the columns', () => {
    const { seats } = seatActors([actor('a', 'A'), actor('b', 'B')], [tie('a', 'b')]);
    expect(seats.get('a')?.column).not.toBe(seats.get('b')?.column);
  });

  it('untangles ties that would cross', () => {
    const people = ['a', 'b']
      .map((id) => actor(id, 'A'))
      .concat(['c', 'd'].map((id) => actor(id, 'B')));
    const crossed = [tie('a', 'd'), tie('b', 'c')];
    expect(countCrossings(seatActors(people, crossed).order, crossed)).toBe(0);
  });

  it('crosses the ties of the story less often than the order of the alphabet would', () => {
    const alphabetical = real.order.map((one) => ({ ...one, actors: [...one.actors].sort() }));
    expect(countCrossings(real.order, ties)).toBeLessThan(countCrossings(alphabetical, ties));
  });
});
