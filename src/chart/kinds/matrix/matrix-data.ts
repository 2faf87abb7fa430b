import { sourcePath } from '../../../content/addresses/evidence-addresses.ts';
import { entry } from '../../../content/book.ts';
import type { Actor, Relation } from '../../../content/schema/actors.ts';
import type { FigurePoint } from '../../figure.ts';
import { rankOf, sentenceOf, wordFrom } from './relation-wording.ts';

/** Actors are the rows and columns of the matrix, relations stand in its cells. */
export interface MatrixData {
  actors: ReadonlyMap<string, Actor>;
  relations: ReadonlyMap<string, Relation>;
  /** Publishers by source id. */
  publishers: ReadonlyMap<string, string>;
}

/** A relation as it is read from one of its ends. */
export interface OwnRelation {
  relation: Relation;
  /** The actor at the other end. */
  other: Actor;
  word: string;
}

const byId = (a: Relation, b: Relation): number => (a.id < b.id ? -1 : 1);

/** All relations by id: what is drawn must not depend on the order in which they were read. */
export const sortedRelations = ({ relations }: MatrixData): Relation[] =>
  [...relations.values()].sort(byId);

/**
 * The relations of an actor by kind, its own before those that come from others, the most certain
 * first. Throws on an actor that is not there.
 */
export function relationsOf(focus: string, { actors, relations }: MatrixData): OwnRelation[] {
  entry(actors, focus, 'actors');
  return [...relations.values()]
    .filter(({ from, to }) => from === focus || to === focus)
    .sort((a, b) => rankOf(a, focus) - rankOf(b, focus) || byId(a, b))
    .map((relation) => {
      const { id, from, to } = relation;
      const other = entry(actors, from === focus ? to : from, `tie ${id}`);
      return { relation, other, word: wordFrom(focus, relation, entry(actors, to, `tie ${id}`)) };
    });
}

export const linksTo = (
  sources: readonly string[],
  { publishers }: MatrixData,
): NonNullable<FigurePoint['links']> =>
  sources.map((id) => ({ text: publishers.get(id) ?? id, href: sourcePath(id) }));

/** A relation in a sentence. Throws where one of its ends is not there. */
export function saidOf(relation: Relation, { actors }: MatrixData): string {
  const end = (id: string): Actor => entry(actors, id, `tie ${relation.id}`);
  return sentenceOf(relation, end(relation.from), end(relation.to));
}

/** What a reader learns of a relation. */
export const relationPoint = (
  relation: Relation,
  at: FigurePoint['at'],
  data: MatrixData,
): FigurePoint => ({
  key: `tie.${relation.id}`,
  at,
  text: saidOf(relation, data),
  links: linksTo(relation.sources, data),
});
