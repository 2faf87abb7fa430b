import {
  isContradicted,
  type About,
  type Ruling,
  type Subject,
  type Weight,
} from '../../model/verdict-rule.ts';

const subjects = {
  event: 'an event',
  pattern: 'a pattern',
  cause: 'a cause',
  belief: 'a belief',
} satisfies Record<Subject, string>;

const abouts = {
  'this event': 'this event',
  'a like event': 'another event of the kind',
  'the pattern': 'the pattern over time',
  'the background': 'the background',
} satisfies Record<About, string>;

const weights = {
  counted: 'counts',
  pattern: 'shows a pattern, not the event itself',
  none: 'does not count',
} satisfies Record<Weight, string>;

/** How many of some origins have no stake. */
function stakesOf(all: number, without: number): string {
  if (without === 0) return all === 1 ? 'a party to the conflict' : 'all of them parties';
  if (without === all) return all === 1 ? 'without a stake' : 'all of them without a stake';
  return `${without} of them without a stake`;
}

/** Who without a stake shows a pattern that an event would fit, or would not fit. */
function patternOf(count: number, does: string): string {
  if (count === 0) return '';
  return count === 1
    ? ` 1 origin without a stake shows a pattern that it ${does}.`
    : ` ${count} origins without a stake show a pattern that it ${does}.`;
}

/** The words that show how a verdict follows from the evidence; they are made at build. */
export const verdictMessages = {
  subjects,
  abouts,
  claimOf: (of: Subject) => `a claim of ${subjects[of]}`,

  readings: {
    counted: 'The reading that is counted',
    other: 'The other reading, which stands beside it',
  },
  asAbove: 'as it stands above.',
  twoReadings: 'The report’s words can be read in two ways. The reading kinder to it is counted.',
  /** Beside a count of verdicts. */
  kinder: 'Where the words of the report can be read in two ways, the kinder reading is counted.',
  verdict: 'Our verdict',
  verdictOn: {
    counted: 'Our verdict on the reading that is counted',
    other: 'Our verdict on the other reading',
  },

  working: 'How the verdict follows',
  /** What the rule found for one reading, as a sentence. */
  found: (ruling: Ruling): string => {
    const { origins, withoutStake, against, againstWithoutStake } = ruling;
    const pro =
      origins === 0
        ? 'No origin that counts speaks for it'
        : origins === 1
          ? `1 origin speaks for it, ${stakesOf(1, withoutStake)}`
          : `${origins} independent origins speak for it, ${stakesOf(origins, withoutStake)}`;
    const contra =
      against === 0
        ? 'none against'
        : `${against} against, ${stakesOf(against, againstWithoutStake)}`;
    const fits = patternOf(ruling.patterns, 'would fit');
    const fitsNot = patternOf(ruling.patternsAgainst, 'would not fit');
    return `${pro}; ${contra}.${fits}${fitsNot}`;
  },
  /** What no verdict says; empty where it does not hold. */
  contradicted: (ruling: Ruling): string => {
    if (!isContradicted(ruling)) return '';
    return ruling.againstWithoutStake === 1
      ? 'An independent text speaks against it, and none for it.'
      : 'Independent texts speak against it, and none for it.';
  },
  allows: 'So the rule allows at most:',
  verdictIs: {
    'at the limit': 'That is as far as the rule lets it go.',
    'below the limit': 'We stay below what the rule allows.',
    'beyond the limit': 'We go further than the rule. The reason:',
  },
  whole: 'The whole rule',
  repeats: 'Who repeats whom',

  sides: {
    for: 'What speaks for it',
    against: 'What speaks against it',
    qualifying: 'What qualifies it',
  },
  qualifying: 'These texts limit what it says. The rule counts them on neither side.',
  nothing: 'Nothing that we read.',
  about: (about: About) => `About ${abouts[about]}`,
  /** How texts about something weigh, where the claim can be read in one way or in two. */
  weighs: (found: readonly { of: Subject; weight: Weight }[], about: About): string => {
    if (about === 'the background') return 'never counts';
    const [first] = found;
    if (first && found.every(({ weight }) => weight === first.weight))
      return first.weight === 'counted'
        ? weights.counted
        : `${weights[first.weight]}: this is a claim of ${subjects[first.of]}`;
    return found
      .map(({ of, weight }) => `${weights[weight]} for a claim of ${subjects[of]}`)
      .join('; ');
  },
  oneOrigin: 'One origin:',
  countedBefore: 'This origin stands above already and counts once.',
  party: (name: string) => `party: ${name}`,
  noStake: 'no stake',
  underStudy: (name: string) => `${name}: does not count`,
  bearsOn: {
    counted: 'Bears only on the reading that is counted.',
    other: 'Bears only on the other reading.',
  },

  rule: {
    needs: (needs: string) => `needs ${needs}.`,
    first:
      'Where independent origins stand on both sides, the rule says “contested”. Else it takes, from the top, the first verdict whose needs are met. We may stay below it.',
    counted: (claims: string, texts: string) =>
      `For a claim of ${claims}, texts about ${texts} count.`,
    never:
      'Texts about the background never count. Nor does anything that the report’s publisher wrote.',
  },

  card: {
    other: 'Read another way:',
  },
  sources: {
    voice: 'Whose voice:',
    noStake: 'nobody with a stake in the conflict',
  },
} as const;
