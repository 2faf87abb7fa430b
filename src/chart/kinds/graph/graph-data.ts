import { sourcePath } from '../../../content/addresses/evidence-addresses.ts';
import { entry } from '../../../content/book.ts';
import type { Actor, Relation } from '../../../content/schema/figure.ts';
import type { FigurePoint } from '../../figure.ts';
import { CONFIDENCES, KINDS, sentenceOf, wordFrom } from './relation-wording.ts';

/** What the figure of the actors is drawn from. A `Book` has the first two. */
export interface Field {
  actors: ReadonlyMap<string, Actor>;
  ties: ReadonlyMap<string, Relation>;
  /** Publishers by source id. */
  publishers: ReadonlyMap<string, string>;
}

/** A tie as it is read from one of its ends. */
export interface OwnTie {
  tie: Relation;
  /** The actor at the other end. */
  other: Actor;
  word: string;
}

/** All ties by id: which of two stands above the other must not depend on how they were read. */
export function sortedTies({ ties }: Field): Relation[] {
  return [...ties.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The ties of an actor by kind, its own before those that come from others, the most certain first.
 * Throws on an actor that is not there.
 */
export function tiesOf(focus: string, { actors, ties }: Field): OwnTie[] {
  entry(actors, focus, 'focus');
  return [...ties.values()]
    .filter(({ from, to }) => from === focus || to === focus)
    .map((tie) => {
      const other = entry(actors, tie.from === focus ? tie.to : tie.from, `tie ${tie.id}`);
      return { tie, other, word: wordFrom(focus, tie, entry(actors, tie.to, `tie ${tie.id}`)) };
    })
    .sort((a, b) => rankOf(a, focus) - rankOf(b, focus) || (a.tie.id < b.tie.id ? -1 : 1));
}

function rankOf({ tie }: OwnTie, focus: string): number {
  const direction = tie.from === focus ? 0 : 1;
  return KINDS.indexOf(tie.kind) * 6 + direction * 3 + CONFIDENCES.indexOf(tie.confidence);
}

function linksTo(
  sources: readonly string[],
  { publishers }: Field,
): NonNullable<FigurePoint['links']> {
  return sources.map((id) => ({ text: publishers.get(id) ?? id, href: sourcePath(id) }));
}

/** What a reader learns of a tie. */
export function tiePoint(tie: Relation, at: FigurePoint['at'], field: Field): FigurePoint {
  const end = (id: string): Actor => entry(field.actors, id, `tie ${tie.id}`);
  return {
    key: `tie.${tie.id}`,
    at,
    text: sentenceOf(tie, end(tie.from), end(tie.to)),
    links: linksTo(tie.sources, field),
  };
}

/** What a reader learns of an actor. */
export function actorPoint(actor: Actor, at: FigurePoint['at'], field: Field): FigurePoint {
  const count = tiesOf(actor.id, field).length;
  const told = [
    `${actor.name}.`,
    `Where: ${actor.where}.`,
    actor.role,
    ...(actor.note ? [actor.note] : []),
    `Reported relations here: ${count}.`,
  ];
  return {
    key: `actor.${actor.id}`,
    at,
    text: told.join(' '),
    links: linksTo(actor.sources, field),
  };
}
