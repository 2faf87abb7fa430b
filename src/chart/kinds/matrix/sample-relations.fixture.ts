import type { Actor, Relation } from '../../../content/schema/figure.ts';
import { crossingsOf, spansOf, type Side } from '../graph/edge-crossings.ts';
import type { GraphData } from './matrix-data.ts';

/** A made-up actor for tests. */
export const actor = (id: string, side = 'North', rest: Partial<Actor> = {}): Actor => ({
  id,
  name: `The ${id}`,
  short: id,
  side,
  kind: 'army',
  where: 'Here',
  role: 'Waits.',
  control: 'None.',
  sources: ['first'],
  ...rest,
});

/** A made-up relation for tests; its id is made of its ends and its kind. */
export const relation = (from: string, to: string, rest: Partial<Relation> = {}): Relation => ({
  id: `${from}-${to}-${rest.kind ?? 'fights'}`,
  from,
  to,
  kind: 'fights',
  where: 'There',
  note: 'Once.',
  confidence: 'high',
  sources: ['first'],
  ...rest,
});

/** A graph of made-up actors for tests. */
export const graph = (actors: readonly Actor[], relations: readonly Relation[]): GraphData => ({
  actors: new Map(actors.map((one) => [one.id, one])),
  relations: new Map(relations.map((one) => [one.id, one])),
  publishers: new Map([['first', 'A paper']]),
});

/** How many pairs of edges cross when the sides stand in this order. */
export const countCrossings = (sides: readonly Side[], relations: readonly Relation[]): number =>
  crossingsOf(spansOf(sides, relations));
