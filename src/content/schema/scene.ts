import { z } from 'astro/zod';
import { VERDICTS } from '../../model/certainty.ts';
import { frameList, idField, idOf, role, sentences, text } from './fields.ts';
import { boundsSchema, positionSchema } from './gazetteer.ts';
import { mapChartSchema } from './map-charts.ts';

const id = idField('soft-area');

/**
 * What a frame says of a thing that it draws. How sure it is, is the verdict on a claim or a verdict of its
 * own: exactly one of them.
 */
const drawn = {
  role,
  label: z.string().optional(),
  claim: idOf('claims').optional(),
  certainty: z.enum(VERDICTS).optional(),
};
const exactlyOneCertainty = (item: {
  claim?: string | undefined;
  certainty?: string | undefined;
}) => (item.claim === undefined) !== (item.certainty === undefined);
const oneCertainty = {
  path: ['certainty'],
  message: 'expected exactly one of "claim" (an id like c02) and "certainty" (a verdict)',
};

/** A side of a diagram. */
const party = z.strictObject({ name: text, role });

/**
 * What a text tells, in its order, where nothing of it can be placed: a box over the map with two sides, and
 * a line between them for each event.
 */
const diagram = z.strictObject({
  /** What it is, so that nobody takes it for a map. */
  title: text,
  left: party,
  right: party,
  events: z
    .array(
      z.strictObject({
        /** At most 40 letters: it stands on one line. */
        text: text.max(40, 'expected at most 40 letters: it stands on one line'),
        /** To which side its arrow points; without one it is a line between them. */
        towards: z.enum(['left', 'right']).optional(),
        /** Whether the arrow stops at a bar before that side: what was told to have failed. */
        stops: z.boolean().default(false),
        /** Its verdict decides the look of the line. */
        claim: idOf('claims'),
        emphasis: z.enum(['key', 'context']).default('key'),
      }),
    )
    .min(1)
    .max(6, 'expected at most 6 events: a phone has no room for more'),
});
export type DiagramContent = z.infer<typeof diagram>;

/** One step of a scene: everything that a reader sees, never a difference from another step. */
export const frameSchema = z.strictObject({
  id,
  /** Addresses that led to pictures which are now this one, like `attack/area`: they still lead here. */
  was: z.array(z.string().regex(/^[a-z0-9.-]+\/[a-z0-9.-]+$/)).optional(),
  title: text,
  /** One or two sentences that say in words what the picture shows. */
  words: sentences(20, 'expected one or two sentences that say what the picture shows'),
  /** What must be visible. The camera is worked out from it for every size of screen. */
  view: z
    .strictObject({
      places: z.array(idOf('places')).optional(),
      zones: z.array(idOf('zones')).optional(),
      routes: z.array(idOf('routes')).optional(),
      marks: z.array(idOf('marks')).optional(),
      /** [west, south, east, north] in degrees. */
      bounds: boundsSchema.optional(),
    })
    .refine((view) => Object.values(view).some((list) => list && list.length > 0), {
      message: 'expected at least one place, zone, route, mark, or bounds',
    }),
  /** Layers that not every frame shows, by their ids in src/map/layers/. Lists may be left out where they are empty. */
  layers: z.array(idField('relief')).default([]),
  lettering: z.array(idOf('lettering')).default([]),
  places: z
    .array(
      z.strictObject({
        place: idOf('places'),
        emphasis: z.enum(['key', 'context']),
        side: z.enum(['right', 'left', 'top', 'bottom']).optional(),
      }),
    )
    .default([]),
  zones: z
    .array(
      z
        .strictObject({
          zone: idOf('zones'),
          ...drawn,
          /** What is said of it under its label, which is then lettered large: for the one area that the frame is about. */
          note: z.string().optional(),
        })
        .refine(exactlyOneCertainty, oneCertainty),
    )
    .default([]),
  routes: z
    .array(
      z.strictObject({
        route: idOf('routes'),
        /** A ghost has only the legs that no source traces from place to place, and very pale. */
        emphasis: z.enum(['key', 'context', 'ghost']),
        label: z.string().optional(),
      }),
    )
    .default([]),
  marks: z
    .array(
      z.strictObject({ mark: idOf('marks'), ...drawn }).refine(exactlyOneCertainty, oneCertainty),
    )
    .default([]),
  /** Charts that lie on the map or beside it. */
  charts: z.array(mapChartSchema).default([]),
  /** Short annotations written on the map. */
  notes: z
    .array(
      z.strictObject({
        text: text,
        at: positionSchema,
        /** Whose colour it has. Default: that of text. */
        role: role.optional(),
        /** A single letter, like a question mark, that says of the whole picture what it is. */
        is_large: z.boolean().optional(),
      }),
    )
    .default([]),
  /** A box over the map, where what is told has no place on it. */
  diagram: diagram.optional(),
  /** Claims of zones, marks and diagrams follow from there, and need not stand here as well. */
  claims: z.array(idOf('claims')).default([]),
  sources: z.array(idOf('sources')).default([]),
});
export type FrameContent = z.infer<typeof frameSchema>;

/** A sequence of frames on one stage. The file name is its id. */
export const sceneSchema = z.strictObject({
  title: text,
  summary: text,
  /** The frame whose picture stands for the scene where it is shared. Default: the last. */
  share: id.optional(),
  frames: frameList(frameSchema),
});
export type SceneContent = z.infer<typeof sceneSchema>;

/** The head of a chapter file. */
export const chapterSchema = z
  .strictObject({
    title: text,
    /** For the menu. */
    short: text,
    slug: id,
    /** The opening is 0 and has no number. */
    order: z.int().min(0),
    /** What the chapter asks: it stands over the text, and an `<Answer>` closes the chapter. */
    question: z.string().min(1).endsWith('?', 'expected a question, with its mark').optional(),
    /** What kind of text the story is, above its title. Only the opening has one. */
    kicker: text.optional(),
    /** What the chapter is about. The opening has one; under a question it can be left out. */
    standfirst: text.optional(),
  })
  .refine(({ order, question }) => order === 0 || question !== undefined, {
    path: ['question'],
    message: 'expected the question that the chapter answers',
  })
  .refine(({ order, standfirst }) => order > 0 || standfirst !== undefined, {
    path: ['standfirst'],
    message: 'expected a sentence or two on the whole story',
  });
export type ChapterHead = z.infer<typeof chapterSchema>;

/** What the opening says the whole story is about. Its schema demands it. */
export function standfirstOf({ slug, standfirst }: ChapterHead): string {
  if (standfirst === undefined)
    throw new Error(`content/story: found no standfirst in "${slug}", expected one in the opening`);
  return standfirst;
}
