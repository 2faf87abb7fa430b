import { z } from 'astro/zod';

/** The paragraphs of the report: P0 headline, P1 standfirst, P2 first paragraph, P3 crosshead, P4 second paragraph. */
export const PARAGRAPHS = ['P0', 'P1', 'P2', 'P3', 'P4'] as const;

const text = z.string().min(1);
const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*$/, 'expected small letters, digits, dots and hyphens');
const bounds = z
  .tuple([z.number(), z.number(), z.number(), z.number()], 'expected [west, south, east, north]')
  .refine(([west, south, east, north]) => west < east && south < north, {
    message: 'expected [west, south, east, north] in degrees',
  });

/** The file `story.yaml`: what is of the story as a whole. The engine knows nothing of it otherwise. */
export const storySchema = z.strictObject({
  title: text,
  /** What the story is, as a few words after its name in a list of pages. */
  about: text,
  /** Month in which the sources were read. */
  checked: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'expected a month like 2026-11'),
  /** Name of the custom element for other pages, and of its messages. HTML asks for a hyphen in it. */
  element: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)+$/, 'expected small letters with a hyphen')
    .default('story-scene'),
  /** Name of the folder and the zip with the copy for classrooms. */
  archive: id.default('story-classroom'),
  /** Begins the names of corrections in the feed; they stay when the site moves. */
  urn: z
    .string()
    .regex(/^urn:[a-z0-9-]+$/, 'expected urn: and a name')
    .default('urn:story'),
  licence: z.strictObject({ name: text, title: text, href: z.url() }).default({
    name: 'CC BY 4.0',
    title: 'Creative Commons Attribution 4.0 International',
    href: 'https://creativecommons.org/licenses/by/4.0/',
  }),
  /** The text that the story takes apart. */
  report: z.strictObject({
    source: id,
    /** The text in its first language, where `source` is a translation. */
    original: z.strictObject({ source: id, lang: text }).optional(),
    /** What sort of text it is, as a noun that follows “one”. */
    kind: text.default('news report'),
    /** Its parts in their order, and the paragraph that each begins with. Without them it is one whole. */
    parts: z.array(z.strictObject({ name: text, from: z.enum(PARAGRAPHS) })).default([]),
  }),
  /** What the two colours of the maps stand for, in legends. */
  roles: z
    .strictObject({ attacker: text, defender: text })
    .default({ attacker: 'one side', defender: 'the other side' }),
  map: z.strictObject({
    /** What the maps show, as words in the middle of a sentence. */
    region: text,
    /** [west, south, east, north] in degrees: every position of the content lies inside. */
    window: bounds,
    /** What the layers of the basemap cover: more than the widest screen shows around the window. */
    extent: bounds,
    /** Where the layers are kept in detail. Default: everywhere. */
    detail: bounds.optional(),
    /** [longitude, latitude] from which map units count, x to the right and y down. Default: the north-west of `extent`. */
    origin: z.tuple([z.number(), z.number()]).optional(),
    /** What the legend says of a leg of a route whose status is `reported`. */
    reported: text.default('a source tells of passage here'),
    /** Whose data the basemap is, for the line under every map. */
    data: text,
    /** The same layer by layer, each with its terms. */
    layers: z.array(text).default([]),
  }),
  /** Where most numbers come from, as a sentence for people who take a figure. */
  counts: text.optional(),
  /** On the page of sources: whose voices speak in them. */
  voices: text.optional(),
  /** What the text may do to somebody who reads it, before the story. */
  content_note: text.optional(),
  /** Heading over the explanations, their caption, and what the report says itself: “a corridor”. */
  alternatives: z.strictObject({ title: text, caption: text, own: text }).optional(),
  classroom: z
    .strictObject({
      /** What a teacher has to know beforehand, beside what holds for every story. */
      before: z.array(text).default([]),
      content_note: text.optional(),
    })
    .default({ before: [] }),
});
