import type { Actor, Confidence, Relation, RelationKind } from '../../../content/schema/actors.ts';
import type { Certainty } from '../../../model/certainty.ts';
import { matrixMessages } from '#messages/chart.ts';

/**
 * Only the fillings are borrowed: how far the texts carry a relation is a scale of its own and no
 * verdict on a claim.
 */
export const RELATION_LEVEL: Record<Confidence, Certainty> = {
  high: 'corroborated',
  medium: 'partly',
  low: 'uncheckable',
};

/* In the order of legends and lists. Not taken from the schema, which would bring zod into the browser. */
export const RELATION_KINDS: readonly RelationKind[] = [
  'fights',
  'commands',
  'supports',
  'coordinates',
  'rivals',
];
/** Most certain first. */
export const CONFIDENCES = Object.keys(RELATION_LEVEL) as Confidence[];

/** Whoever cannot fight back is attacked. */
const kindTowards = ({ kind }: Relation, target: Actor): RelationKind | 'attacks' =>
  kind === 'fights' && target.unarmed ? 'attacks' : kind;

/** The word for a relation, read from one of its ends to the other: an army commands, or is commanded by. */
export const wordFrom = (reader: string, relation: Relation, target: Actor): string =>
  matrixMessages.word(kindTowards(relation, target), relation.to === reader);

/** A relation as a sentence, with where, what is known of it, and the confidence. */
export const sentenceOf = (relation: Relation, source: Actor, target: Actor): string =>
  matrixMessages.sentence(
    kindTowards(relation, target),
    { source: source.name, target: target.name },
    relation.confidence,
    relation.where,
    relation.note,
  );

/** Position of a relation in lists: by kind, those that lead away first, the most certain first. */
export function rankOf({ kind, from, confidence }: Relation, reader: string): number {
  const direction = from === reader ? 0 : 1;
  const place = RELATION_KINDS.indexOf(kind) * 2 + direction;
  return place * CONFIDENCES.length + CONFIDENCES.indexOf(confidence);
}
