import { z } from 'astro/zod';
import { claimPath, sourcePath, termPath } from '../content/addresses/evidence-addresses.ts';
import type { Book } from '../content/book.ts';
import { readingsOf, rulingOn } from '../content/evidence/claim-evidence.ts';
import { allCorrections } from '../content/evidence/corrections.ts';
import {
  alternativeSchema,
  claimSchema,
  partySchema,
  READINGS,
  sourceSchema,
  termSchema,
  type Claim,
  type ReadingName,
} from '../content/schema/evidence.ts';
import { correctionSchema, datesSchema } from '../content/schema/pages.ts';
import { claimsIn } from '../content/evidence/verdict-tallies.ts';
import { certaintyOfVerdict, VERDICTS } from '../model/certainty.ts';
import type { Ruling } from '../model/verdict-rule.ts';
import { messages } from '#messages/site.ts';
import type { At } from '../content/addresses/address.ts';
import { SCALE, ratingOf } from './structured-data.ts';
import { meaningOf, needsOf } from '#messages/certainty.ts';
import * as story from '../model/story.ts';

const address = z.string().min(1).describe('Where it stands on the site');
const count = z.int().min(0);

/** What the rule for verdicts found for one reading of a claim. */
const rulingSchema = z.strictObject({
  reading: z.enum(READINGS),
  limit: z.enum(VERDICTS).describe('How far the rule lets the verdict on this reading go'),
  origins: count.describe('Independent origins that speak for it and count'),
  withoutStake: count.describe('Those of them that have no stake in the conflict'),
  against: count.describe('Independent origins that speak against it and count'),
  againstWithoutStake: count.describe('Those of them that have no stake in the conflict'),
  patterns: count.describe(
    'For a claim of an event: origins without a stake for a pattern that it would fit',
  ),
  patternsAgainst: count.describe('The same for a pattern that it would not fit'),
}) satisfies z.ZodType<Ruling>;

/** The file with all evidence, as programs may rely on it. */
export const evidenceFileSchema = z.strictObject({
  $schema: z.string().describe('Where the schema of this file stands'),
  title: z.string(),
  language: z.literal('en'),
  licence: z.string(),
  citation: z.string().describe('How to cite this file'),
  changed: datesSchema.shape.changed.describe('Day on which the text was last changed'),
  checked: datesSchema.shape.checked.describe('Month in which the facts were last checked'),
  note: z.string().describe('What the file is and what it is not'),
  scale: z
    .strictObject({
      description: z.string(),
      verdicts: z.array(
        z.strictObject({
          verdict: z.enum(VERDICTS),
          meaning: z.string(),
          needs: z.string().describe('What the rule asks for before it allows this verdict'),
          rating: z.number().optional().describe('Missing where the verdict is no degree'),
        }),
      ),
    })
    .describe('The verdicts, surest first'),
  claims: z
    .array(
      claimSchema.extend({
        address,
        rulings: z
          .array(rulingSchema)
          .min(1)
          .describe('What the rule says, worked out: on the counted reading, then on the other'),
      }),
    )
    .min(1)
    .describe('What the report says, one claim each, in the order of its text'),
  alternatives: z
    .array(alternativeSchema.extend({ address }))
    .describe('Ways to explain what the report explains, its own first'),
  parties: z.array(partySchema).describe('Whose stake a text can have; “none” stands for nobody’s'),
  sources: z
    .array(sourceSchema.extend({ address }))
    .min(1)
    .describe('Every text that anything on the site rests on'),
  terms: z.array(termSchema.extend({ address })).describe('The glossary'),
  corrections: z
    .array(correctionSchema.extend({ address }))
    .describe('What was wrong and has been put right, the newest first'),
});
export type EvidenceFile = z.infer<typeof evidenceFileSchema>;

/** The schema of the file as a JSON Schema of 2020-12. */
export function evidenceJsonSchema(at: At): object {
  return {
    $id: at('evidence.schema.json'),
    title: `Evidence of “${messages.siteTitle}”`,
    ...z.toJSONSchema(evidenceFileSchema, { target: 'draft-2020-12' }),
  };
}

/** What the rule says on each reading of a claim. */
const rulingsOn = (claim: Claim, book: Book): (Ruling & { reading: ReadingName })[] =>
  readingsOf(claim).map(({ name, reading }) => ({
    reading: name,
    ...rulingOn(claim, name, reading, book),
  }));

/** All claims, explanations, sources, terms and corrections. Throws when the evidence has no dates. */
export function evidenceFile(book: Book, at: At): EvidenceFile {
  const dates = book.dates.get('evidence');
  if (!dates) throw new Error('content/pages/dates.yaml: found no entry "evidence", expected one');
  const withAddress = <T extends { id: string }>(
    items: Iterable<T>,
    path: (id: string) => string,
  ) => [...items].map((item) => ({ ...item, address: at(path(item.id)) }));
  return {
    $schema: at('evidence.schema.json'),
    title: messages.siteTitle,
    language: 'en',
    licence: `Selection, text and verdicts: ${story.licence.title} (${story.licence.name}). Short quotations belong to the texts that they are taken from.`,
    citation: `${messages.siteTitle}: claims, verdicts and sources, ${dates.changed}.`,
    changed: dates.changed,
    checked: dates.checked,
    note: `One ${story.report.kind} taken apart. A verdict says how well the texts read support a claim, not whether it is true. All texts were read as stored copies, long ones only in part.`,
    scale: {
      description: SCALE,
      verdicts: VERDICTS.map((verdict) => {
        const rating = ratingOf(verdict);
        return {
          verdict,
          meaning: meaningOf(certaintyOfVerdict(verdict)),
          needs: needsOf(verdict),
          ...(rating === undefined ? {} : { rating }),
        };
      }),
    },
    claims: withAddress(
      claimsIn('claims', book.claims).map((claim) => ({
        ...claim,
        rulings: rulingsOn(claim, book),
      })),
      claimPath,
    ),
    alternatives: withAddress(book.alternatives.values(), (id) => `evidence/#alternative-${id}`),
    parties: [...book.parties.values()],
    sources: withAddress(book.sources.values(), sourcePath),
    terms: withAddress(book.terms.values(), termPath),
    corrections: withAddress(allCorrections(book), (id) => `corrections/#${id}`),
  };
}
