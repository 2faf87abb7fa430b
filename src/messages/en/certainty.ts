import type { Certainty, LegStatus, Precision } from '../../model/certainty.ts';
import type { Verdict } from '../../model/certainty.ts';
import { reported } from '../../model/story.ts';

/** The five classes as readers meet them, everywhere in exactly these words. */
const WORDING = {
  corroborated: 'corroborated',
  partly: 'partly corroborated',
  plausible: 'plausible, unproven',
  contested: 'contested',
  uncheckable: 'not checkable',
} satisfies Record<Certainty, string>;

const MEANING = {
  corroborated: 'Independent sources agree.',
  partly: 'One independent source says it, or part of it is shown.',
  plausible: 'A party says so, or it fits a pattern. Nothing shows it.',
  contested: 'Independent texts stand on both sides.',
  uncheckable: 'No other text speaks for it.',
} satisfies Record<Certainty, string>;

const NEEDS = {
  corroborated:
    'two independent origins about the thing claimed, at least one of them without a stake, and none that speaks against it',
  'partly corroborated':
    'one origin without a stake about the thing claimed, and none without a stake against it',
  contested: 'an origin without a stake on each side',
  'plausible, unproven':
    'the word of a party, or, for a claim of an event, an origin without a stake for a pattern that the event would fit, and none for a pattern that it would not fit',
  'not checkable': 'nothing: it stands where no text speaks for the claim',
} satisfies Record<Verdict, string>;

/** What a class is called: “plausible, unproven”. */
export const wordingOf = (certainty: Certainty): string => WORDING[certainty];
/** What a class means, in a sentence for the legend. */
export const meaningOf = (certainty: Certainty): string => MEANING[certainty];
/** What a verdict needs at least, in the words of the rule on the method page. */
export const needsOf = (verdict: Verdict): string => NEEDS[verdict];

/** What a reader is told about a leg of a route. */
export const LEG_WORDING: Record<LegStatus, string> = {
  documented: 'documented: a source traces the way from place to place',
  reported: `reported: ${reported}`,
  inferred: 'inferred: our own link between two places',
};

/** What a reader is told about how exactly a place is known. */
export const PRECISION_WORDING: Record<Precision, string> = {
  point: 'place with published coordinates',
  approximate: 'approximate position',
  area: 'an area, not a spot',
  unknown: 'position unknown, not drawn',
};
