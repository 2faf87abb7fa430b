import { ascending, cross, range, sum } from 'd3';
import type { Actor, Relation } from '../../../content/schema/figure.ts';
import { crossingsOf, GAP, rowsIn, spansOf, type Column, type Side } from './edge-crossings.ts';

/** Where an actor stands: a column, and a height from 0 (top) to 1000. */
export interface NodePosition {
  column: Column;
  y: number;
}

/** The actors in two columns, with a heading over each side that has more than one of them. */
export interface GraphLayout {
  positions: ReadonlyMap<string, NodePosition>;
  headings: readonly { text: string; column: Column; y: number }[];
  /** Sides and their actors from top to bottom, the left column first. */
  order: readonly Side[];
}

/** A column may be this many rows taller than half of all rows: names must not touch. */
const SLACK = 0.6;
/** Enemies in one column count as so many other relations: it reads best when they face each other. */
const OPPOSED = 3;
/** The cost of a commander who stands too low, and of a crossing; lengths in rows only break ties. */
const UPWARDS = 10_000;
const CROSSING = 20;

/** A side before it has a column. */
type Unplaced = Omit<Side, 'column'>;

/** Rows that a side takes up: its actors, a heading over more than one, and the gap to the next side. */
const rowsOf = ({ actors }: Unplaced): number => actors.length + (actors.length > 1 ? 1 : 0) + GAP;

function sidesOf(actors: readonly Actor[]): Unplaced[] {
  const names = [...new Set(actors.map(({ side }) => side))].sort(ascending);
  return names.map((name) => ({
    name,
    actors: actors
      .filter(({ side }) => side === name)
      .map(({ id }) => id)
      .sort(ascending),
  }));
}

/**
 * Gives each side a column so that as few relations as possible stay within one column, where they
 * would have to bend back, and neither column is much taller. All divisions are tried.
 */
function divided(sides: readonly Unplaced[], relations: readonly Relation[]): Side[] {
  const home = new Map(sides.flatMap(({ actors }, i) => actors.map((id) => [id, i] as const)));
  const pairs = relations
    .map(({ from, to, kind }) => ({ a: home.get(from), b: home.get(to), kind }))
    .filter(({ a, b }) => a !== b);
  const all = sum(sides, rowsOf);
  let best = { bent: Infinity, tallest: Infinity, isRight: sides.map((_, i) => i % 2 === 1) };
  // The last side may stay on the right: a division and its mirror image are one.
  for (let code = 2 ** (sides.length - 1); code < 2 ** sides.length; code += 1) {
    const isRight = sides.map((_, i) => Math.floor(code / 2 ** i) % 2 === 1);
    const right = sum(sides, (side, i) => (isRight[i] ? rowsOf(side) : 0));
    const tallest = Math.max(right, all - right);
    const bent = sum(pairs, ({ a = 0, b = 0, kind }) => {
      if (isRight[a] !== isRight[b]) return 0;
      return kind === 'fights' ? OPPOSED : 1;
    });
    const isBetter = bent < best.bent || (bent === best.bent && tallest < best.tallest);
    const isEven = tallest <= all / 2 + SLACK || sides.length === 1;
    if (isEven && isBetter) best = { bent, tallest, isRight };
  }
  return sides.map((side, i) => ({ ...side, column: best.isRight[i] ? 'right' : 'left' }));
}

/** How often commanders stand under those whom they command, or under others of their side who command nobody. */
function countUpwards(sides: readonly Side[], relations: readonly Relation[]): number {
  const commands = relations.filter(({ kind }) => kind === 'commands');
  return sum(sides, ({ actors }) => {
    const heads = new Set(commands.filter(({ to }) => actors.includes(to)).map(({ from }) => from));
    return sum(actors, (id, i) => {
      if (!heads.has(id)) return 0;
      const commanded = new Set(commands.filter(({ from }) => from === id).map(({ to }) => to));
      const above = actors.slice(0, i);
      return above.filter((other) => !heads.has(other) || commanded.has(other)).length;
    });
  });
}

function costOf(sides: readonly Side[], relations: readonly Relation[]): number {
  const spans = spansOf(sides, relations);
  const length = sum(spans, ({ from, to }) => Math.abs(to - from));
  return countUpwards(sides, relations) * UPWARDS + crossingsOf(spans) * CROSSING + length / 10;
}

function swapped<T>(list: readonly T[], i: number, j: number): T[] {
  return list.map((item, k) => (k === i ? list[j] : k === j ? list[i] : item) ?? item);
}

type Swap = (sides: readonly Side[]) => readonly Side[];

/** All pairs of places in a list, the lower one first. */
const pairsIn = ({ length }: readonly unknown[]): [number, number][] =>
  cross(range(length), range(length), (j, i): [number, number] => [i, j]).filter(([i, j]) => i < j);

/** Every swap of two sides in a column, and of two actors in a side. */
function swapsIn(sides: readonly Side[]): Swap[] {
  const ofSides = pairsIn(sides)
    .filter(([i, j]) => sides[i]?.column === sides[j]?.column)
    .map(
      (pair): Swap =>
        (order) =>
          swapped(order, ...pair),
    );
  const ofActors = sides.flatMap(({ name, actors }) =>
    pairsIn(actors).map((pair): Swap => {
      const inSide = (side: Side): Side => ({ ...side, actors: swapped(side.actors, ...pair) });
      return (order) => order.map((side) => (side.name === name ? inSide(side) : side));
    }),
  );
  return [...ofSides, ...ofActors];
}

/** Swaps sides and actors until no swap makes the order cheaper. */
function untangled(start: readonly Side[], relations: readonly Relation[]): readonly Side[] {
  const swaps = swapsIn(start);
  let order = start;
  let cost = costOf(order, relations);
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (const swap of swaps) {
      const other = swap(order);
      const otherCost = costOf(other, relations);
      if (otherCost < cost) [order, cost, isBetter] = [other, otherCost, true];
    }
  }
  return order;
}

/**
 * Places the actors in two columns, side by side of those who belong together, those who command
 * above the rest, so that edges cross little. The result follows from the ids alone, whatever the
 * order of the lists, and is the same every time.
 */
export function layOutGraph(actors: readonly Actor[], relations: readonly Relation[]): GraphLayout {
  const order = untangled(divided(sidesOf(actors), relations), relations).toSorted((a, b) =>
    ascending(a.column, b.column),
  );
  const { places, ends } = rowsIn(order);
  const position = (column: Column, row: number): NodePosition => ({
    column,
    y: ((row + 0.5) / ends[column]) * 1000,
  });
  const positions = new Map(
    [...places].map(([id, { column, row }]) => [id, position(column, row)] as const),
  );
  const headings = order.flatMap(({ name, column, actors: [first = '', ...others] }) => {
    const row = places.get(first)?.row;
    if (row === undefined || others.length === 0) return [];
    return [{ text: name, ...position(column, row - 1) }];
  });
  return { positions, headings, order };
}
