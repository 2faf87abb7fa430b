import { rule, type Ruling, type Witness } from '../../model/verdict-rule.ts';
import { entry, type Book } from '../book.ts';
import { chainOf } from './origins.ts';
import { NO_STAKE } from '../schema/fields.ts';
import {
  SIDES,
  type Claim,
  type ClaimTestimony,
  type Reading,
  type ReadingName,
  type Side,
} from '../schema/evidence.ts';

type EvidenceBook = Pick<Book, 'sources' | 'parties'>;

/** A text under a claim, with where its words come from. */
export interface Evidence extends ClaimTestimony {
  side: Side;
  /** Equal for texts that go back to one text or one author, or that carry the words of one party. */
  origin: string;
  /** The party whose words they are: an id. Missing where nobody with a stake speaks. */
  party?: string;
  /** The source that the words go back to; the text itself where it speaks for itself. */
  first: string;
  /** It is by the publisher of the report, so it is no evidence for it. */
  isUnderStudy: boolean;
}

/**
 * Where the words of one text on one claim come from. A party that the testimony names wins over the
 * party behind the source, and that over the stake of the first text.
 */
function originOf(
  testimony: ClaimTestimony,
  claim: string,
  { sources, parties }: EvidenceBook,
): Pick<Evidence, 'origin' | 'party' | 'first' | 'isUnderStudy'> {
  const chain = chainOf(testimony.source, claim, sources);
  const last = chain.texts.at(-1) ?? testimony.source;
  // Words of somebody else than usual in a text are first read there.
  const first = testimony.stake === undefined ? last : testimony.source;
  const stake = testimony.stake ?? chain.party ?? entry(sources, last, 'sources').stake;
  if (stake === NO_STAKE) {
    const { author } = entry(sources, first, 'sources');
    const origin = author === undefined ? `text ${first}` : `author ${author}`;
    return { origin, first, isUnderStudy: false };
  }
  const { is_under_study: isUnderStudy = false } = entry(parties, stake, 'parties');
  return { origin: `party ${stake}`, party: stake, first, isUnderStudy };
}

/** All texts under a claim with where their words come from, side by side. Throws on an unknown id. */
export function evidenceOn(claim: Claim, book: EvidenceBook): Evidence[] {
  return SIDES.flatMap((side) =>
    claim[side].map((testimony) => ({
      ...testimony,
      side,
      ...originOf(testimony, claim.id, book),
    })),
  );
}

/** Whether a text bears on a reading of its claim. */
export const bearsOn = ({ reading }: Pick<Evidence, 'reading'>, name: ReadingName): boolean =>
  reading === undefined || reading === name;

/** The readings of a claim: the counted one, then the other where there is one. */
export function readingsOf(claim: Claim): { name: ReadingName; reading: Reading }[] {
  return [
    { name: 'counted' as const, reading: claim },
    ...(claim.other_reading ? [{ name: 'other' as const, reading: claim.other_reading }] : []),
  ];
}

const witnessOf = ({ side, about, origin, party }: Evidence): Witness => ({
  side,
  about,
  origin,
  hasStake: party !== undefined,
});

/** How far the verdict on one reading of a claim may go. What the publisher itself says never counts. */
export function rulingOn(
  claim: Claim,
  name: ReadingName,
  reading: Reading,
  book: EvidenceBook,
): Ruling {
  const counted = evidenceOn(claim, book).filter((one) => !one.isUnderStudy && bearsOn(one, name));
  return rule(reading.of, counted.map(witnessOf));
}
