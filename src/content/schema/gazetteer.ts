import { z } from 'astro/zod';
import { LEG_STATUSES, PRECISIONS } from '../../model/certainty.ts';
import { idField, idOf, text } from './fields.ts';
import { map } from '../../model/story.ts';

const id = idField('east-gate');

/** The window of the story's maps, in degrees: anything outside is a slip of the pen. */
const [WEST, SOUTH, EAST, NORTH] = map.window;
const WINDOW_IN_WORDS = `longitude ${WEST} to ${EAST}, latitude ${SOUTH} to ${NORTH}`;
const isOnMap = (lon: number, lat: number): boolean =>
  lon >= WEST && lon <= EAST && lat >= SOUTH && lat <= NORTH;

/** [longitude, latitude] in degrees inside the window of the maps. */
export const positionSchema = z
  .tuple([z.number(), z.number()], 'expected [longitude, latitude] in degrees')
  .superRefine(([lon, lat], context) => {
    if (isOnMap(lon, lat)) return;
    context.addIssue({
      code: 'custom',
      message: isOnMap(lat, lon)
        ? `found [${lon}, ${lat}], expected longitude before latitude. Did you mean [${lat}, ${lon}]?`
        : `found [${lon}, ${lat}], expected a position on the map: ${WINDOW_IN_WORDS}. Check the figures`,
    });
  });

/** [west, south, east, north] in degrees inside the window of the maps. */
export const boundsSchema = z
  .tuple(
    [z.number(), z.number(), z.number(), z.number()],
    'expected [west, south, east, north] in degrees',
  )
  .superRefine(([west, south, east, north], context) => {
    if (west < east && south < north && isOnMap(west, south) && isOnMap(east, north)) return;
    context.addIssue({
      code: 'custom',
      message: `found [${[west, south, east, north].join(', ')}], expected [west, south, east, north] on the map: ${WINDOW_IN_WORDS}. Check their order and the figures`,
    });
  });

const sources = z.array(idOf('sources')).min(1);

const waypointSchema = z.strictObject({
  name: text,
  at: positionSchema,
  basis: text,
  sources,
});

/** A place with a name. `at` is given exactly when something about its position is known. */
export const placeSchema = z
  .strictObject({
    id,
    name: text,
    /** Short form for the map; the name if absent. */
    label: z.string().optional(),
    name_ar: z.string().optional(),
    /** Other spellings, for search. */
    variants: z.array(z.string()).default([]),
    kind: text,
    governorate: z.string().optional(),
    country: z.string().optional(),
    precision: z.enum(PRECISIONS),
    at: positionSchema.optional(),
    /** Where the coordinates come from. */
    basis: text,
    sources,
    note: z.string().optional(),
    /** For rivers, valleys and ridges: points along their course. */
    waypoints: z.array(waypointSchema).optional(),
  })
  .superRefine((place, context) => {
    if (place.precision === 'unknown' && place.at)
      context.addIssue({
        code: 'custom',
        path: ['at'],
        message: `found a position for a place whose precision is unknown, expected none. Remove "at", or say how precise it is`,
      });
    if (place.precision !== 'unknown' && !place.at)
      context.addIssue({
        code: 'custom',
        path: ['at'],
        message:
          'missing; expected [longitude, latitude] in degrees. Add it, or write precision: unknown',
      });
  });
export type Place = z.infer<typeof placeSchema>;

/** An area drawn by us around named places. Its edge carries no measured meaning. */
export const zoneSchema = z
  .strictObject({
    id,
    name: text,
    ring: z.array(positionSchema).min(4),
    how_drawn: text,
    role: text,
    sources,
  })
  .superRefine(({ ring }, context) => {
    const [first] = ring;
    const last = ring.at(-1);
    if (first && last && (first[0] !== last[0] || first[1] !== last[1]))
      context.addIssue({
        code: 'custom',
        path: ['ring'],
        message: `found a ring that ends at [${last.join(', ')}], expected its first point again. Add [${first.join(', ')}] at the end`,
      });
  });

const legSchema = z.strictObject({
  status: z.enum(LEG_STATUSES),
  /** Straight-line length. */
  km: z.number().positive(),
  note: text,
  sources,
});

/** A chain of places that sources mention, joined by us. Not a track that anybody saw. */
export const routeSchema = z
  .strictObject({
    id,
    name: text,
    /** For a chart with little room; the name if absent. */
    short: text.optional(),
    confidence: z.enum(['low', 'medium']),
    summary: text,
    against: text,
    how_drawn: text,
    waypoints: z
      .array(
        z.strictObject({
          name: text,
          at: positionSchema,
          basis: text,
          source: idOf('sources'),
        }),
      )
      .min(2),
    legs: z.array(legSchema).min(1),
    km: z.number().positive(),
    sources,
  })
  .superRefine(({ legs, waypoints }, context) => {
    if (legs.length !== waypoints.length - 1)
      context.addIssue({
        code: 'custom',
        path: ['legs'],
        message: `found ${legs.length} legs for ${waypoints.length} waypoints, expected ${waypoints.length - 1}: one between each two`,
      });
  });
export type Route = z.infer<typeof routeSchema>;

/** An arrow or a line that stands for words of a text, drawn by us. */
export const markSchema = z.strictObject({
  id,
  name: text,
  /**
   * A ruler joins two known places to show our own arithmetic; a meridian is a line of the grid of degrees, by
   * which a text divides a map. They are no claims of anybody's.
   */
  kind: z.enum(['arrow', 'line', 'ruler', 'meridian']),
  path: z.array(positionSchema).min(2),
  how_drawn: text,
  sources,
});
export type Mark = z.infer<typeof markSchema>;

/** Where the name of a large feature is written. It says nothing about the feature itself. */
export const letteringSchema = z.strictObject({
  id,
  text: text,
  text_ar: z.string().optional(),
  style: z.enum(['country', 'governorate', 'water', 'relief']),
  at: positionSchema,
  /** Degrees clockwise. */
  rotate: z.number().min(-90).max(90).optional(),
  /** The entry of the gazetteer that it names, if any. */
  place: idOf('places').optional(),
});
export type Lettering = z.infer<typeof letteringSchema>;
