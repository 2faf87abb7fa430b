import { describe, expect, it } from 'vitest';
import { readContent } from '../../../content/read-content.ts';
import { layOutGraph } from './graph-layout.ts';
import { actor, countCrossings, relation } from './sample-graph.fixture.ts';

const { book } = await readContent('content');
const actors = [...book.actors.values()];
const relations = [...book.ties.values()];
const real = layOutGraph(actors, relations);

const heightOf = (id: string): number => real.positions.get(id)?.y ?? NaN;
describe('layOutGraph(actors, relations)', () => {
  it('places nobody where there is nobody', () => {
    expect(layOutGraph([], [])).toEqual({ positions: new Map(), headings: [], order: [] });
  });

  it('places a lone actor in the middle of a column, without a heading', () => {
    const { positions, headings } = layOutGraph([actor('a')], []);
    expect([...positions.values()]).toEqual([expect.objectContaining({ y: 500 })]);
    expect(headings).toEqual([]);
  });

  it('puts a heading over a side of two, and both under it', () => {
    const { positions, headings } = layOutGraph([actor('a'), actor('b')], []);
    expect(headings).toMatchObject([{ text: 'North' }]);
    for (const { y } of positions.values()) expect(y).toBeGreaterThan(headings[0]?.y ?? NaN);
  });

  it('gives each actor of the story a position of its own', () => {
    expect(real.positions.size).toBe(actors.length);
    const places = [...real.positions.values()].map(({ column, y }) => `${column} ${y}`);
    expect(new Set(places).size).toBe(actors.length);
  });

  it('places everybody alike whatever the order of the lists: Astro sorts them by id', () => {
    const other = layOutGraph(actors.toReversed(), relations.toReversed());
    expect(Object.fromEntries(other.positions)).toEqual(Object.fromEntries(real.positions));
    expect(other.headings).toEqual(real.headings);
  });

  it('keeps those of one side together in one column', () => {
    for (const { column, actors: ids } of real.order)
      for (const id of ids) expect(real.positions.get(id)?.column).toBe(column);
  });

  it('lets no column be much taller than the other', () => {
    const count = (column: string): number =>
      [...real.positions.values()].filter((position) => position.column === column).length;
    expect(Math.abs(count('left') - count('right'))).toBeLessThanOrEqual(3);
  });

  it('places whoever commands above whoever is commanded on the same side', () => {
    const within = relations.filter(
      ({ kind, from, to }) =>
        kind === 'commands' && book.actors.get(from)?.side === book.actors.get(to)?.side,
    );
    expect(within.length).toBeGreaterThan(5);
    expect(within.filter(({ from, to }) => heightOf(from) >= heightOf(to))).toEqual([]);
  });

  it('lets two enemies face each other across the columns', () => {
    const { positions } = layOutGraph([actor('a', 'A'), actor('b', 'B')], [relation('a', 'b')]);
    expect(positions.get('a')?.column).not.toBe(positions.get('b')?.column);
  });

  it('has rows as far apart as the column with more of them asks, centred, headings a row above', () => {
    const sides = [actor('a', 'A'), actor('b', 'A'), actor('c', 'C')];
    const { positions, headings } = layOutGraph(sides, [relation('a', 'c'), relation('b', 'c')]);
    // A heading and two actors: three rows in one column, the lone enemy in the middle of the other.
    const rows = ['a', 'b'].map((id) => positions.get(id)?.y ?? NaN).sort((x, y) => x - y);
    expect(rows[0]).toBeCloseTo(500);
    expect(rows[1]).toBeCloseTo(2500 / 3);
    const [heading, ...others] = headings;
    expect(others).toEqual([]);
    expect(heading).toMatchObject({ text: 'A', column: positions.get('a')?.column });
    expect(heading?.y).toBeCloseTo(500 / 3);
    expect(positions.get('c')).toMatchObject({ y: 500 });
  });

  it('parts whoever fights rather than whoever has other relations', () => {
    const [a, b, c] = ['A', 'B', 'C'].map((side) => actor(side.toLowerCase(), side));
    if (!a || !b || !c) throw new Error('found no actors');
    const { positions } = layOutGraph(
      [a, b, c],
      [
        relation('a', 'b'),
        relation('a', 'c', { kind: 'supports' }),
        relation('b', 'c', { kind: 'supports' }),
      ],
    );
    expect(positions.get('a')?.column).not.toBe(positions.get('b')?.column);
  });

  it('places commanders above those of their side who command nobody, and under their own', () => {
    const side = ['a', 'b', 'c', 'd'].map((id) => actor(id, 'A'));
    const { positions } = layOutGraph(side, [
      relation('d', 'c', { kind: 'commands' }),
      relation('c', 'b', { kind: 'commands' }),
    ]);
    const from = [...positions].sort(([, x], [, y]) => x.y - y.y).map(([id]) => id);
    expect(from.slice(0, 2)).toEqual(['d', 'c']);
  });

  it('untangles relations that would cross', () => {
    const people = ['a', 'b']
      .map((id) => actor(id, 'A'))
      .concat(['c', 'd'].map((id) => actor(id, 'B')));
    const crossed = [relation('a', 'd'), relation('b', 'c')];
    expect(countCrossings(layOutGraph(people, crossed).order, crossed)).toBe(0);
  });

  it('crosses the relations of the story less often than the order of the alphabet would', () => {
    const alphabetical = real.order.map((one) => ({ ...one, actors: [...one.actors].sort() }));
    expect(countCrossings(real.order, relations)).toBeLessThan(
      countCrossings(alphabetical, relations),
    );
  });
});
