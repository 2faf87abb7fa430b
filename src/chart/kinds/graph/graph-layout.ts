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
/** The cost of a commander who stands too low, and of a crossing; lengths in rows only break relations. */
const UPWARDS = 10_000;
const CROSSING = 20;

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Rows that a side takes up: its actors, a heading over more than one, and the gap to the next side. */
const rowsOf = ({ actors }: Pick<Side, 'actors'>): number =>
  actors.length + (actors.length > 1 ? 1 : 0) + GAP;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

function sidesOf(actors: readonly Actor[]): Omit<Side, 'column'>[] {
  const names = [...new Set(actors.map(({ side }) => side))].sort(inOrder);
  return names.map((name) => ({
    name,
    actors: actors
      .filter(({ side }) => side === name)
      .map(({ id }) => id)
      .sort(inOrder),
  }));
}

/**
 * Gives each side a column so that as few relations as possible stay within one column, where they would
 * have to bend back, and neither column is much taller. All divisions are tried.
 */
function divided(sides: readonly Omit<Side, 'column'>[], relations: readonly Relation[]): Side[] {
  const home = new Map(sides.flatMap(({ actors }, i) => actors.map((id) => [id, i] as const)));
  const pairs = relations
    .map(({ from, to, kind }) => ({ a: home.get(from), b: home.get(to), kind }))
    .filter(({ a, b }) => a !== b);
  const limit = sum(sides.map(rowsOf)) / 2 + SLACK;
  let best = { bent: Infinity, tallest: Infinity, isRight: sides.map((_, i) => i % 2 === 1) };
  // The last side may stay on the right: a division and its mirror image are one.
  for (let code = 2 ** (sides.length - 1); code < 2 ** sides.length; code += 1) {
    const isRight = sides.map((_, i) => Math.floor(code / 2 ** i) % 2 === 1);
    const right = sum(sides.filter((_, i) => isRight[i]).map(rowsOf));
    const tallest = Math.max(right, sum(sides.map(rowsOf)) - right);
    let bent = 0;
    for (const { a = 0, b = 0, kind } of pairs)
      if (isRight[a] === isRight[b]) bent += kind === 'fights' ? OPPOSED : 1;
    const isBetter = bent < best.bent || (bent === best.bent && tallest < best.tallest);
    if ((tallest <= limit || sides.length === 1) && isBetter) best = { bent, tallest, isRight };
  }
  return sides.map((side, i) => ({ ...side, column: best.isRight[i] ? 'right' : 'left' }));
}

/** How often commanders stand under those whom they command, or under others of their side who command nobody. */
function countUpwards(sides: readonly Side[], relations: readonly Relation[]): number {
  const commands = relations.filter(({ kind }) => kind === 'commands');
  return sum(
    sides.flatMap(({ actors }) => {
      const heads = new Set(
        commands.filter(({ to }) => actors.includes(to)).map(({ from }) => from),
      );
      return actors.map((id, i) => {
        if (!heads.has(id)) return 0;
        const above = actors.slice(0, i);
        const isUnder = (other: string): boolean =>
          !heads.has(other) || commands.some(({ from, to }) => from === id && to === other);
        return above.filter(isUnder).length;
      });
    }),
  );
}

function costOf(sides: readonly Side[], relations: readonly Relation[]): number {
  const spans = spansOf(sides, relations);
  const length = sum(spans.map(({ from, to }) => Math.abs(to - from)));
  return countUpwards(sides, relations) * UPWARDS + crossingsOf(spans) * CROSSING + length / 10;
}

function swapped<T>(list: readonly T[], i: number, j: number): T[] {
  return list.map((item, k) => (k === i ? list[j] : k === j ? list[i] : item) ?? item);
}

type Swap = (sides: readonly Side[]) => Side[];

const pairsBelow = (count: number): [number, number][] =>
  Array.from({ length: count }, (_, j) =>
    Array.from({ length: j }, (_, i): [number, number] => [i, j]),
  ).flat();

/** Every swap of two sides in a column, and of two actors in a side. */
function swapsIn(sides: readonly Side[]): Swap[] {
  const ofSides = pairsBelow(sides.length)
    .filter(([i, j]) => sides[i]?.column === sides[j]?.column)
    .map(
      ([i, j]): Swap =>
        (order) =>
          swapped(order, i, j),
    );
  const ofActors = sides.flatMap(({ name, actors: { length } }) =>
    pairsBelow(length).map(
      ([i, j]): Swap =>
        (order) =>
          order.map((side) =>
            side.name === name ? { ...side, actors: swapped(side.actors, i, j) } : side,
          ),
    ),
  );
  return [...ofSides, ...ofActors];
}

/**
 * Seats the actors in two columns, side by side of those who belong together, those who command
 * above the rest, so that relations cross little. Swaps until no swap helps: the result follows
 * from the ids alone, whatever the order of the lists, and is the same every time.
 */
export function layOutGraph(actors: readonly Actor[], relations: readonly Relation[]): GraphLayout {
  let order = divided(sidesOf(actors), relations);
  const swaps = swapsIn(order);
  let cost = costOf(order, relations);
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (const swap of swaps) {
      const other = swap(order);
      const otherCost = costOf(other, relations);
      if (otherCost < cost) [order, cost, isBetter] = [other, otherCost, true];
    }
  }
  order = [...order].sort((a, b) => inOrder(a.column, b.column));
  const { places, ends } = rowsIn(order);
  const height = (column: Column, row: number): number => ((row + 0.5) / ends[column]) * 1000;
  const positions = new Map(
    [...places].map(([id, { column, row }]) => [id, { column, y: height(column, row) }] as const),
  );
  const headings = order.flatMap(({ name, column, actors: [first, ...others] }) => {
    const row = first === undefined ? undefined : places.get(first)?.row;
    return row === undefined || others.length === 0
      ? []
      : [{ text: name, column, y: height(column, row - 1) }];
  });
  return { positions, headings, order };
}
