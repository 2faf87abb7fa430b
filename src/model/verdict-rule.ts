import type { Verdict } from './certainty.ts';

/**
 * How far a verdict may go, worked out from the evidence alone. The method page prints the rule
 * (`needsOf` in `#messages/certainty.ts`) and the content check refuses a verdict that goes further.
 *
 * The rule follows the practice of source criticism: one fact needs sources that are independent of
 * one another and of the parties (two-source rule of news agencies and fact-checkers); what a source
 * says is judged apart from who says it (NATO's Admiralty scale); a judgement rests on stated evidence
 * and says what would change it (ICD 203 of the US intelligence community); and who reports an event
 * is kept with it (ACLED's source scale).
 */

/** What a claim is a claim of. */
export const SUBJECTS = ['event', 'pattern', 'cause', 'belief'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What a text speaks about, from the point of view of the report under study. */
export const ABOUTS = ['this event', 'a like event', 'the pattern', 'the background'] as const;
export type About = (typeof ABOUTS)[number];

/** One text and what it says on a claim, as far as the rule looks at it. */
export interface Witness {
  side: 'for' | 'against' | 'qualifying';
  about: About;
  /** Where its words come from. Texts with one origin count once. */
  origin: string;
  /** Whether the words are those of a party to the conflict. */
  hasStake: boolean;
}

/** What was found, and how far a verdict may go. */
export interface Ruling {
  limit: Verdict;
  /** Independent origins that speak for the claim, about the thing claimed. */
  origins: number;
  /** Those of them that have no stake in the conflict. */
  withoutStake: number;
  /** The same for the origins that speak against it. */
  against: number;
  againstWithoutStake: number;
  /** For a claim of an event: origins without a stake for a pattern that it would fit. */
  patterns: number;
  /** The same for a pattern that it would not fit. */
  patternsAgainst: number;
}

/** What counts as being about the thing claimed. Background never does. */
const COUNTED: Record<Subject, readonly About[]> = {
  event: ['this event'],
  pattern: ['this event', 'a like event', 'the pattern'],
  cause: ['this event', 'a like event', 'the pattern'],
  belief: ['this event', 'a like event', 'the pattern'],
};

/** Whether a text counts, only shows a pattern that an event would fit, or does neither. */
export const WEIGHTS = ['counted', 'pattern', 'none'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** How a text weighs in the verdict on a claim. What only qualifies a claim speaks on neither side. */
export function weightOf(
  subject: Subject,
  { side, about }: Pick<Witness, 'side' | 'about'>,
): Weight {
  if (side === 'qualifying') return 'none';
  if (COUNTED[subject].includes(about)) return 'counted';
  return subject === 'event' && about === 'the pattern' ? 'pattern' : 'none';
}

/** The verdicts in the order in which the rule tries them. */
export const RULE_ORDER: readonly Verdict[] = [
  'corroborated',
  'partly corroborated',
  'contested',
  'plausible, unproven',
  'not checkable',
];

/** How surely a verdict supports a claim; a verdict may be lower than its limit, never higher. */
const rankOf = (verdict: Verdict): number => -RULE_ORDER.indexOf(verdict);

const originsOf = (witnesses: readonly Witness[]): number =>
  new Set(witnesses.map(({ origin }) => origin)).size;

/** How far a verdict on a claim may go, from the texts about it. */
export function rule(subject: Subject, witnesses: readonly Witness[]): Ruling {
  const weighing = (weight: Weight, side: Witness['side']): Witness[] =>
    witnesses.filter((one) => one.side === side && weightOf(subject, one) === weight);
  const neutral = (from: readonly Witness[]): number =>
    originsOf(from.filter(({ hasStake }) => !hasStake));
  const [pro, contra] = [weighing('counted', 'for'), weighing('counted', 'against')];
  const found = {
    origins: originsOf(pro),
    withoutStake: neutral(pro),
    against: originsOf(contra),
    againstWithoutStake: neutral(contra),
    patterns: neutral(weighing('pattern', 'for')),
    patternsAgainst: neutral(weighing('pattern', 'against')),
  };
  return { ...found, limit: limitOf(found) };
}

function limitOf(found: Omit<Ruling, 'limit'>): Verdict {
  const { origins, withoutStake, against, againstWithoutStake, patterns, patternsAgainst } = found;
  if (withoutStake > 0 && againstWithoutStake > 0) return 'contested';
  if (withoutStake > 0)
    return origins > 1 && against === 0 ? 'corroborated' : 'partly corroborated';
  const fits = patterns > 0 && patternsAgainst === 0;
  return origins > 0 || fits ? 'plausible, unproven' : 'not checkable';
}

/**
 * Whether only one side has an origin without a stake, and it is the side against. None of the five
 * verdicts says so: they say how well a claim is supported.
 */
export const isContradicted = ({ withoutStake, againstWithoutStake }: Ruling): boolean =>
  withoutStake === 0 && againstWithoutStake > 0;

/**
 * Whether a verdict stays within a limit. A lower verdict is free, but for “contested”, which says
 * that independent evidence stands on both sides, and so needs it.
 */
export function isWithin(verdict: Verdict, limit: Verdict): boolean {
  return verdict === 'contested' ? limit === 'contested' : rankOf(verdict) <= rankOf(limit);
}

/** Whether one limit goes further than another. */
export const isFurther = (limit: Verdict, than: Verdict): boolean => rankOf(limit) > rankOf(than);
