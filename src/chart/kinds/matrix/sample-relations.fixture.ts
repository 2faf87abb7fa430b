import type { Actor, Relation } from '../../../content/schema/actors.ts';
import type { MatrixData } from './matrix-data.ts';

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

/** A matrix of made-up actors for tests. */
export const matrixOf = (actors: readonly Actor[], relations: readonly Relation[]): MatrixData => ({
  actors: new Map(actors.map((one) => [one.id, one])),
  relations: new Map(relations.map((one) => [one.id, one])),
  publishers: new Map([['first', 'A paper']]),
});
