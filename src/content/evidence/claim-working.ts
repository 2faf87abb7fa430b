import { ABOUTS, isFurther, isWithin, weightOf } from '../../model/verdict-rule.ts';
import type { About, Ruling, Subject, Weight } from '../../model/verdict-rule.ts';
import type { Book } from '../book.ts';
import { evidenceOn, readingsOf, rulingOn, type Evidence } from './claim-evidence.ts';
import {
  SIDES,
  type Claim,
  type Reading,
  type ReadingName,
  type Side,
} from '../schema/evidence.ts';

type EvidenceBook = Pick<Book, 'sources' | 'parties'>;

/** Texts with one origin. */
export interface OriginGroup extends Pick<Evidence, 'origin' | 'first' | 'isUnderStudy'> {
  /** The party whose words they are: an id. */
  party?: string;
  texts: Evidence[];
  /** It has been counted on this side already, with what it says about something else. */
  isCountedBefore: boolean;
}

/** How texts about something weigh for a reading of a claim. */
export interface ReadingWeight {
  of: Subject;
  weight: Weight;
}

/** Texts on one side of a claim that speak about the same thing. */
export interface AboutGroup {
  about: About;
  /** For each kind of claim that its readings make, once. */
  weights: ReadingWeight[];
  origins: OriginGroup[];
}

/** One side of a claim. */
export interface EvidenceSide {
  side: Side;
  abouts: AboutGroup[];
}

/** The texts on a claim by side, by what they are about, and by origin. */
export function sidesOf(claim: Claim, book: EvidenceBook): EvidenceSide[] {
  const evidence = evidenceOn(claim, book);
  const subjects = [...new Set(readingsOf(claim).map(({ reading }) => reading.of))];
  return SIDES.map((side) => {
    const counted = new Set<string>();
    const abouts = ABOUTS.flatMap((about): AboutGroup[] => {
      const texts = evidence.filter((one) => one.side === side && one.about === about);
      if (texts.length === 0) return [];
      const weights = subjects.map((of) => ({ of, weight: weightOf(of, { side, about }) }));
      const isCounted = weights.some(({ weight }) => weight === 'counted');
      const origins = [...Map.groupBy(texts, ({ origin }) => origin)].flatMap(
        ([origin, [one, ...others]]): OriginGroup[] => {
          if (!one) return [];
          const { first, isUnderStudy, party } = one;
          const isCountedBefore = isCounted && counted.has(origin);
          if (isCounted) counted.add(origin);
          return [
            {
              origin,
              first,
              isUnderStudy,
              ...(party === undefined ? {} : { party }),
              texts: [one, ...others],
              isCountedBefore,
            },
          ];
        },
      );
      return [{ about, weights, origins }];
    });
    return { side, abouts };
  });
}

/** A reading of a claim with what the rule says on it. */
export interface JudgedReading {
  name: ReadingName;
  reading: Reading;
  ruling: Ruling;
  /** Whether our verdict keeps to the limit, stays below it, or goes further with a reason. */
  verdictIs: 'at the limit' | 'below the limit' | 'beyond the limit';
}

/** The readings of a claim, the counted one first, with how far the rule lets their verdicts go. */
export function judgedReadings(claim: Claim, book: EvidenceBook): JudgedReading[] {
  return readingsOf(claim).map(({ name, reading }) => {
    const ruling = rulingOn(claim, name, reading, book);
    const { verdict } = reading;
    const isBelow = isFurther(ruling.limit, verdict);
    return {
      name,
      reading,
      ruling,
      verdictIs: !isWithin(verdict, ruling.limit)
        ? 'beyond the limit'
        : isBelow
          ? 'below the limit'
          : 'at the limit',
    };
  });
}
