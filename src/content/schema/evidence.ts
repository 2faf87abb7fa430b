import { z } from 'astro/zod';
import { VERDICTS } from '../../model/certainty.ts';
import { PARAGRAPHS } from '../../model/story-schema.ts';
import { ABOUTS, SUBJECTS } from '../../model/verdict-rule.ts';
import {
  day,
  idField,
  idOf,
  partialDate,
  stakeField,
  stepField,
  text,
  webAddress,
} from './fields.ts';

const id = idField('ctc-2020');

/** Whose words a text passes on, as far as the copy read shows it. */
const originSchema = z
  .strictObject({
    /** A text of this list. */
    source: idOf('sources').optional(),
    /** A party whose statement is not in this list: an id of content/evidence/parties.yaml. */
    party: idOf('parties').optional(),
    /** How sure it is that the words come from there. */
    certainty: z.enum(VERDICTS),
    note: text,
    /** The claims for which it holds, where the text says other things as well. Default: all. */
    claims: z.array(idOf('claims')).min(1).optional(),
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
  name: text,
  /** What it says is the report that is tested, and no evidence for it. */
  is_under_study: z.literal(true).optional(),
});
export type Party = z.infer<typeof partySchema>;

/** A text that was read, or that one of them embeds. Everything on the site goes back to one of these. */
export const sourceSchema = z.strictObject({
  id,
  title: text,
  publisher: text,
  url: webAddress.optional(),
  /** As far as it is known: year, year-month or full date. */
  published: partialDate.optional(),
  kind: text,
  reliability: z.string().optional(),
  /** The party to the conflict whose voice speaks in it, or `none`. */
  stake: stakeField,
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
  seen_in: z.array(idOf('sources')).min(1).optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** One text and what it says. */
const testimonySchema = z.strictObject({ source: idOf('sources'), note: text });

/** The two ways to read a claim: the one that counts, and the one that stands beside it. */
export const READINGS = ['counted', 'other'] as const;
export type ReadingName = (typeof READINGS)[number];

/** One text and what it says on a claim. */
const claimTestimonySchema = testimonySchema.extend({
  /** What the text speaks about: the event of the report, another one like it, a pattern, or the background. */
  about: z.enum(ABOUTS),
  /** Whose words are cited, where it is somebody else than usual in that source: a party, or `none`. */
  stake: stakeField.optional(),
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
  restatement: text,
  verdict: z.enum(VERDICTS),
  reason: text,
  /** Why the verdict goes further than the rule allows. Without it the check refuses such a verdict. */
  departure: z.string().min(20).optional(),
};
const readingSchema = z.strictObject(readingShape);
export type Reading = z.infer<typeof readingSchema>;

/** Of the words of the report that stand for a claim. */
const MOST_WORDS = 4;

/** One thing that the report says, with the evidence and our verdict. */
export const claimSchema = z.strictObject({
  id,
  /** Position in the text of the report. */
  order: z.int(),
  /** Where in the report it stands, first paragraph first. */
  paragraph: z.array(z.enum(PARAGRAPHS)).min(1),
  /**
   * A few words for it: a fragment of the report in quotation marks, else other words without them. The
   * text is not ours, so that no more than four words of it stand here.
   */
  name: text
    .max(40, 'expected at most 40 letters')
    .refine((name) => name.split(' ').length <= MOST_WORDS, {
      message: `expected at most ${MOST_WORDS} words: a fragment, never a sentence`,
    }),
  /** The step at which the story has tested it, for example attack/assault. */
  tested: stepField(),
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
  settle: text,
});
export type Claim = z.infer<typeof claimSchema>;

/** Words with which the report hedges or stresses what it says. */
export const hedgeSchema = z.strictObject({
  words: text,
  /** Whether they make a statement weaker or stronger. */
  kind: z.enum(['hedge', 'stress']),
  /** What they do, as the rest of a sentence that begins with them. */
  does: text,
});

/** Another way to explain the attacks, weighed. */
export const alternativeSchema = z.strictObject({
  id,
  name: text,
  explanation: text,
  differs: text,
  for: z.array(testimonySchema),
  against: z.array(testimonySchema),
  test: text,
  support: z.enum(['weak', 'weak to moderate', 'moderate', 'moderate to strong', 'strong']),
  reason: text,
});
export type Alternative = z.infer<typeof alternativeSchema>;

/** A word or group that a reader may not know. */
export const termSchema = z.strictObject({
  id,
  term: text,
  variants: z.array(z.string()),
  definition: text,
  sources: z.array(idOf('sources')).min(1),
});
export type Term = z.infer<typeof termSchema>;

/** Something that happened, or was reported, on a date known this precisely. */
export const eventSchema = z.strictObject({
  id,
  date: partialDate,
  precision: text,
  title: text,
  summary: text,
  places: z.array(idOf('places')),
  sources: z.array(idOf('sources')).min(1),
});

/** One link in the chain of spellings of a name. */
export const spellingSchema = z.strictObject({
  form: text,
  lang: z.enum(['ar', 'en', 'it']),
  where: text,
  source: idOf('sources'),
});

/** Something that narrows the date of the report, and how far it can be trusted. */
export const clueSchema = z.strictObject({
  id,
  /** The entry of the timeline that it hangs on, if any. */
  timeline: idOf('timeline').nullable(),
  /** In words, as the list shows it. */
  date: text,
  /** The same for the figure, without the year and with a short month: 9 and 14 Jan. */
  short_date: text,
  /** First and last day that it speaks of: where it stands on the line of days. */
  days: z.tuple([day, day]),
  /** The day itself is not known, only that it lies in there. Without it, two days are two dates. */
  isSpan: z.boolean().optional(),
  /** Which end of the span it bounds; `inside` only resembles the event. */
  bounds: z.enum(['after', 'before', 'inside']),
  /** A few words for the figure. */
  short: text,
  clue: text,
  strength: z.enum(['strong', 'medium', 'weak']),
  why: text,
  sources: z.array(idOf('sources')).min(1),
});
export type Clue = z.infer<typeof clueSchema>;
