import type { Actor, Confidence, Relation, RelationKind } from '../../../content/schema/figure.ts';
import type { Certainty } from '../../../model/certainty.ts';
import type { Role } from '../../../map/frame/drawing.ts';

/** What stands between two names in a table. */
export const TIE_WORDING: Record<RelationKind, string> = {
  fights: 'fights',
  commands: 'commands',
  supports: 'supports',
  coordinates: 'coordinates with',
  rivals: 'is a rival of',
};

/** Which colour a tie has. Colour is never alone: a word stands at the line, or a mark on it. */
export const TIE_ROLE: Record<RelationKind, Role> = {
  fights: 'attacker',
  commands: 'defender',
  supports: 'defender',
  coordinates: 'defender',
  rivals: 'neutral',
};

/**
 * Only the dashes are borrowed: how far the texts carry a tie is a scale of its own and no verdict
 * on a claim.
 */
export const TIE_LINE: Record<Confidence, Certainty> = {
  high: 'corroborated',
  medium: 'partly',
  low: 'uncheckable',
};

/** What the legend says of a line. */
export const CONFIDENCE_WORDING: Record<Confidence, string> = {
  high: 'high confidence: several or direct reports',
  medium: 'medium confidence: few or indirect reports',
  low: 'low confidence: our assumption',
};

export const KINDS = Object.keys(TIE_WORDING) as RelationKind[];
/** Most certain first. */
export const CONFIDENCES = Object.keys(CONFIDENCE_WORDING) as Confidence[];

/** Kinds that lead from one to the other; the rest hold both ways. */
export const isDirected = (kind: RelationKind): boolean =>
  kind === 'commands' || kind === 'supports';

/** What the legend says of a kind: its name, and the sign on its line. */
export function signWording(kind: RelationKind): string {
  if (kind === 'fights') return 'fights (cross)';
  return isDirected(kind) ? `${kind} (arrow)` : kind;
}

const isArmed = ({ kind }: Actor): boolean => kind !== 'population';

/** The word for a tie, read from one of its ends to the other: an army commands, or is commanded by. */
export function wordFrom(reader: string, tie: Relation, target: Actor): string {
  const isReversed = tie.to === reader;
  if (tie.kind === 'fights') {
    if (isArmed(target)) return 'fights';
    return isReversed ? 'attacked by' : 'attacks';
  }
  if (!isDirected(tie.kind)) return tie.kind;
  if (!isReversed) return tie.kind;
  return tie.kind === 'commands' ? 'commanded by' : 'supported by';
}

const PAST: Record<RelationKind, string> = {
  fights: 'fought',
  commands: 'commanded',
  supports: 'supported',
  coordinates: 'coordinated with',
  rivals: 'stood in rivalry with',
};

/** A name after the first word of a sentence: "The Iraqi army" loses its capital, "Turkey" does not. */
const within = (name: string): string => name.replace(/^The /, 'the ');

/** A tie as a sentence, with where, what is known of it, and the confidence. */
export function sentenceOf(tie: Relation, source: Actor, target: Actor): string {
  const told = tie.kind === 'fights' && !isArmed(target) ? 'attacked' : PAST[tie.kind];
  const verb = tie.confidence === 'low' ? `may have ${told}` : told;
  return `${source.name} ${verb} ${within(target.name)}. Where: ${tie.where}. ${tie.note} Confidence: ${tie.confidence}.`;
}
