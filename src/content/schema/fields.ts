import { z } from 'astro/zod';

/** A short name that other entries and addresses may use. */
const ID = /^[a-z0-9][a-z0-9.-]*$/;
const STEP = /^[a-z0-9.-]+\/[a-z0-9.-]+$/;

/** Text of a pattern. The message says what is expected, also where there is no text at all. */
const matching = (pattern: RegExp, message: string): z.ZodString =>
  z.string(message).regex(pattern, message);

/** @param example an id that fits the collection, for the message */
export const idField = (example: string): z.ZodString =>
  matching(ID, `expected small letters, digits, dots and hyphens, like ${example}`);

/** Text of so many letters or more. The message says what is expected, also where there is no text at all. */
export const sentences = (least: number, message: string): z.ZodString =>
  z.string(message).min(least, message);

/** Some text. */
export const text = z.string().min(1);
/** A day that the calendar has. */
export const day = z.iso.date('expected a day of the calendar like 2019-12-19');
export const month = matching(/^\d{4}-(0[1-9]|1[0-2])$/, 'expected a month like 2019-12');
/** A date as far as it is known. */
export const partialDate = z
  .string()
  .refine(
    (date) => [z.string().regex(/^\d{4}$/), month, day].some((one) => one.safeParse(date).success),
    'expected a date like 2019, 2019-12 or 2019-12-16',
  );
/** An address on the web. */
export const webAddress = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: 'expected an address that begins with https://',
});

/**
 * What an id may point to: a collection of `content/registry.ts` by its name, a frame as scene/frame,
 * such a frame of a map, or a scene or frame.
 */
const targets = z.registry<{ target: string }>();

/** The target of a field that holds an id; undefined for all other fields. */
export const targetOf = (schema: z.ZodType): string | undefined => targets.get(schema)?.target;

/**
 * An id that points to something: the content check refuses one that points nowhere, and knows what
 * is never used.
 *
 * @param collection name of a collection in `content/registry.ts`
 */
export const idOf = (collection: string): z.ZodString =>
  matching(ID, 'expected an id of small letters, digits, dots and hyphens').register(targets, {
    target: collection,
  });

/** The frames of a scene, of maps or of figures. */
export const frameList = <T extends z.ZodType>(frame: T) =>
  z.array(frame).min(1).max(12, 'expected at most 12 frames: an embed has no room for more');

/** A frame: `attack/area`. */
export const stepField = (target: 'steps' | 'map steps' = 'steps'): z.ZodString =>
  matching(STEP, 'expected a scene and a frame, like attack/area').register(targets, { target });

/** A scene or a frame: `attack`, or `attack/area`. */
export const sceneOrStep = matching(
  /^[a-z0-9.-]+(\/[a-z0-9.-]+)?$/,
  'expected attack or attack/area',
).register(targets, { target: 'scenes and steps' });

/** Whose voice speaks: a party to the conflict, or `none`. */
export const NO_STAKE = 'none';
export const stakeField = idField('army').register(targets, { target: 'stakes' });

/** Who a drawn thing belongs to: it chooses the colour, never the certainty. */
export const role = z.enum(['attacker', 'defender', 'neutral']);
