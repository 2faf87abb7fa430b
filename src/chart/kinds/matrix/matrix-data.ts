import { sourcePath } from '../../../content/addresses/evidence-addresses.ts';
import { entry } from '../../../content/book.ts';
import type { Actor, Relation } from '../../../content/schema/figure.ts';
import { graphMessages } from '#messages/chart.ts';
import type { FigurePoint } from '../../figure.ts';
import { rankOf, sentenceOf, wordFrom } from './relation-wording.ts';

/** Actors are the nodes of the graph, relations its edges. */
export interface GraphData {
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

/** All relations by id: which of two stands above the other must not depend on how they were read. */
export const sortedRelations = ({ relations }: GraphData): Relation[] =>
  [...relations.values()].sort(byId);

/**
 * The relations of an actor by kind, its own before those that come from others, the most certain
 * first. Throws on an actor that is not there.
 */
export function relationsOf(focus: string, { actors, relations }: GraphData): OwnRelation[] {
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

const linksTo = (
  sources: readonly string[],
  { publishers }: GraphData,
): NonNullable<FigurePoint['links']> =>
  sources.map((id) => ({ text: publishers.get(id) ?? id, href: sourcePath(id) }));

/** A relation in a sentence. Throws where one of its ends is not there. */
export function saidOf(relation: Relation, { actors }: GraphData): string {
  const end = (id: string): Actor => entry(actors, id, `tie ${relation.id}`);
  return sentenceOf(relation, end(relation.from), end(relation.to));
}

/** What a reader learns of a relation. */
export const relationPoint = (
  relation: Relation,
  at: FigurePoint['at'],
  graph: GraphData,
): FigurePoint => ({
  key: `tie.${relation.id}`,
  at,
  text: saidOf(relation, graph),
  links: linksTo(relation.sources, graph),
});

/** What a reader learns of an actor. */
export function actorPoint(
  { id, name, where, role, note, sources }: Actor,
  at: FigurePoint['at'],
  graph: GraphData,
): FigurePoint {
  const about = note ? [role, note] : [role];
  return {
    key: `actor.${id}`,
    at,
    text: graphMessages.actor(name, where, about, relationsOf(id, graph).length),
    links: linksTo(sources, graph),
  };
}
