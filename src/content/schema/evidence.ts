import { z } from 'astro/zod';
import { VERDICTS } from '../../model/certainty.ts';
import { ABOUTS, SUBJECTS } from '../../model/verdict-rule.ts';

const id = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9.-]*$/,
    'expected small letters, digits, dots and hyphens, like ctc-2020',
  );

/** Whose words a text passes on, as far as the copy read shows it. */
const originSchema = z
  .strictObject({
    /** A text of this list. */
    source: id.optional(),
    /** A party whose statement is not in this list: an id of content/evidence/parties.yaml. */
    party: id.optional(),
    /** How sure it is that the words come from there. */
    certainty: z.enum(VERDICTS),
    note: z.string().min(1),
    /** The claims for which it holds, where the text says other things as well. Default: all. */
    claims: z.array(id).min(1).optional(),
  })
  .refine(({ source, party }) => (source === undefined) !== (party === undefined), {
    path: ['source'],
    message: 'expected exactly one of "source" and "party" (ids)',
  });
export type Origin = z.infer<typeof originSchema>;

/** Somebody who takes part in the conflict, or wrote the report about it. */
export const partySchema = z.strictObject({
  id,
  /** As a sentence names it: “the words of …”. */
  name: z.string().min(1),
  /** What it says is the report that is tested, and no evidence for it. */
  is_under_study: z.literal(true).optional(),
});
export type Party = z.infer<typeof partySchema>;

/** Stands in place of a party where nobody with a stake speaks. */
export const NO_STAKE = 'none';

/** A text that was read, or that one of them embeds. Everything on the site goes back to one of these. */
export const sourceSchema = z.strictObject({
  id,
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z.url('expected an address that begins with https://').optional(),
  /** As far as it is known: year, year-month or full date. */
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a date like 2019, 2019-12 or 2019-12-16')
    .optional(),
  kind: z.string().min(1),
  reliability: z.string().optional(),
  /** The party to the conflict whose voice speaks in it, or `none`. */
  stake: id,
  /** Who wrote or compiled it, where other texts are by the same hand: as one origin they count once. */
  author: id.optional(),
  note: z.string().optional(),
  method: z.string().optional(),
  limits: z.string().optional(),
  licence: z.string().optional(),
  citation: z.string().optional(),
  /** What the text is used for. */
  supports: z.array(z.string()).optional(),
  origin: originSchema.optional(),
  /** The texts that embed or quote it, where it was not read itself. */
  seen_in: z.array(id).min(1).optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** One text and what it says. */
const testimonySchema = z.strictObject({ source: id, note: z.string().min(1) });
export type Testimony = z.infer<typeof testimonySchema>;

/** The two ways to read a claim: the one that counts, and the one that stands beside it. */
export const READINGS = ['counted', 'other'] as const;
export type ReadingName = (typeof READINGS)[number];

/** One text and what it says on a claim. */
const claimTestimonySchema = testimonySchema.extend({
  /** What the text speaks about: the event of the report, another one like it, a pattern, or the background. */
  about: z.enum(ABOUTS),
  /** Whose words are cited, where it is somebody else than usual in that source: a party, or `none`. */
  stake: id.optional(),
  /** The reading that it bears on. Default: both. */
  reading: z.enum(READINGS).optional(),
});
export type ClaimTestimony = z.infer<typeof claimTestimonySchema>;

/** Where a claim says what it rests on. */
export const SIDES = ['for', 'against', 'qualifying'] as const;
export type Side = (typeof SIDES)[number];

/** What a claim says in one reading, and the verdict on it. */
const readingShape = {
  /** What it is a claim of: an event, a pattern over weeks or months, a cause, or a belief of others. */
  of: z.enum(SUBJECTS),
  restatement: z.string().min(1),
  verdict: z.enum(VERDICTS),
  reason: z.string().min(1),
  /** Why the verdict goes further than the rule allows. Without it the check refuses such a verdict. */
  departure: z.string().min(20).optional(),
};
const readingSchema = z.strictObject(readingShape);
export type Reading = z.infer<typeof readingSchema>;

/** A paragraph of the report: P0 headline, P1 standfirst, P2 first paragraph, P3 crosshead, P4 second paragraph. */
export const paragraph = z.enum(['P0', 'P1', 'P2', 'P3', 'P4']);

/** One thing that the report says, with the evidence and our verdict. */
export const claimSchema = z.strictObject({
  id,
  /** Position in the text of the report. */
  order: z.int(),
  paragraph: z.array(paragraph).min(1),
  /** Two or three words for it, quoting the report where possible. */
  name: z.string().min(1).max(40, 'expected two or three words'),
  /** The step at which the story has tested it, for example attack/assault. */
  tested: z.string().regex(/^[a-z0-9.-]+\/[a-z0-9.-]+$/, 'expected a step like attack/assault'),
  kind: z.enum(['event', 'outcome', 'attribution', 'context', 'forecast', 'motive']),
  /** The reading that is counted: where the words can be read in two ways, the one kinder to the report. */
  ...readingShape,
  /**
   * Independent texts speak against the counted reading, and none for it: no verdict says so. The
   * content check works it out and refuses what differs.
   */
  contradicted: z.literal(true).optional(),
  /** The other way to read the words, with a verdict of its own. */
  other_reading: readingSchema.optional(),
  /** Whom the report names for it, if anybody. */
  stated_source: z.string().optional(),
  /** Words that hedge or stress it, as the report has them; content/evidence/hedges.yaml explains each. */
  hedges: z.array(z.string()),
  key_words: z.array(z.string()),
  for: z.array(claimTestimonySchema),
  against: z.array(claimTestimonySchema),
  qualifying: z.array(claimTestimonySchema),
  settle: z.string().min(1),
});
export type Claim = z.infer<typeof claimSchema>;

/** Words with which the report hedges or stresses what it says. */
export const hedgeSchema = z.strictObject({
  words: z.string().min(1),
  /** Whether they make a statement weaker or stronger. */
  kind: z.enum(['hedge', 'stress']),
  /** What they do, as the rest of a sentence that begins with them. */
  does: z.string().min(1),
});
export type Hedge = z.infer<typeof hedgeSchema>;

/** Another way to explain the attacks, weighed. */
export const alternativeSchema = z.strictObject({
  id,
  name: z.string().min(1),
  explanation: z.string().min(1),
  differs: z.string().min(1),
  for: z.array(testimonySchema),
  against: z.array(testimonySchema),
  test: z.string().min(1),
  support: z.enum(['weak', 'weak to moderate', 'moderate', 'moderate to strong', 'strong']),
  reason: z.string().min(1),
});
export type Alternative = z.infer<typeof alternativeSchema>;

/** A word or group that a reader may not know. */
export const termSchema = z.strictObject({
  id,
  term: z.string().min(1),
  variants: z.array(z.string()),
  definition: z.string().min(1),
  sources: z.array(id).min(1),
});
export type Term = z.infer<typeof termSchema>;

/** Something that happened, or was reported, on a date known this precisely. */
export const eventSchema = z.strictObject({
  id,
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a date like 2019, 2019-12 or 2019-12-16'),
  precision: z.string().min(1),
  title: z.string().min(1),
  summary: z.string().min(1),
  places: z.array(id),
  sources: z.array(id).min(1),
});
export type TimelineEvent = z.infer<typeof eventSchema>;

/** One link in the chain of spellings of a name. */
export const spellingSchema = z.strictObject({
  form: z.string().min(1),
  lang: z.enum(['ar', 'en', 'it']),
  where: z.string().min(1),
  source: id,
});
export type Spelling = z.infer<typeof spellingSchema>;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day like 2019-12-19');

/** Something that narrows the date of the report, and how far it can be trusted. */
export const clueSchema = z.strictObject({
  id,
  /** The entry of the timeline that it hangs on, if any. */
  timeline: id.nullable(),
  /** In words, as the list shows it. */
  date: z.string().min(1),
  /** The same for the figure, without the year and with a short month: 9 and 14 Jan. */
  short_date: z.string().min(1),
  /** First and last day that it speaks of: where it stands on the line of days. */
  days: z.tuple([day, day]),
  /** The day itself is not known, only that it lies in there. Without it, two days are two dates. */
  isSpan: z.boolean().optional(),
  /** Which end of the span it bounds; `inside` only resembles the event. */
  bounds: z.enum(['after', 'before', 'inside']),
  /** A few words for the figure. */
  short: z.string().min(1),
  clue: z.string().min(1),
  strength: z.enum(['strong', 'medium', 'weak']),
  why: z.string().min(1),
  sources: z.array(id).min(1),
});
export type Clue = z.infer<typeof clueSchema>;
