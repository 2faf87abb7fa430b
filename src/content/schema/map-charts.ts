import { z } from 'astro/zod';
import { id, month, top } from '../plots/fields.ts';
import { idOf, text } from './fields.ts';
import { positionSchema } from './gazetteer.ts';

/** What a chart takes from a file of content/data/series. */
const fromTable = {
  data: id,
  /** A number column of the file. */
  column: z.string('expected the name of a number column of the file').min(1),
};

/** A value of the file's place column, and where its chart stands on the map: at the place, for all of it. */
const placed = { place: text, at: positionSchema };

/** All routes of the frame as bars in a corner: a bar for each leg, as long as the leg, as sure as it is. */
const legs = z.strictObject({
  type: z.literal('legs'),
  /** Lets all legs step back that no source traces from place to place. */
  only_documented: z.literal(true).optional(),
});

/** Numbers counted along the legs of a route, as bars in a corner. */
const legCounts = z.strictObject({
  type: z.literal('leg-counts'),
  /** The file has a row for each leg, and text columns `route` and number columns `leg`. */
  ...fromTable,
  route: idOf('routes'),
  title: text,
  /** Says what is counted. */
  unit: text,
  /** The ends of the legs in a word or two, the first waypoint first. */
  names: z.array(text).min(2),
});

/** Numbers in cells of half a degree, as circles by area. */
const cells = z.strictObject({
  type: z.literal('cells'),
  /** The file has text columns `south` and `west` with the lower left corners of the cells, in degrees. */
  ...fromTable,
  /** The rows whose text column `half` has this value. */
  half: text,
  /** The number whose circle is as wide as a cell: the same in all frames that are to be compared. */
  top,
  /** Numbers from this one on are written. */
  written_from: z.int().positive(),
  /** What one and several of the counted things are called. */
  noun: z.tuple([text, text]),
});

/** Columns by month at each of some places. */
const months = z.strictObject({
  type: z.literal('months'),
  ...fromTable,
  from: month,
  to: month,
  /** Highest value of the axis, which is the same for all places. */
  top,
  /** Months that stand out. Their sum stands beside the name. */
  highlight: z.array(month).min(1),
  places: z.array(z.strictObject(placed)).min(2),
  noun: z.tuple([text, text]),
  /** What stands in the key for a column, and for one that stands out. */
  legend: z.tuple([text, text]),
});

/** Columns by month in a corner, for what lies within a distance of a point, which is drawn as a ring. */
const strip = z.strictObject({
  type: z.literal('strip'),
  ...fromTable,
  /** Value of the file's place column. */
  place: text,
  at: positionSchema,
  km: z.number().positive(),
  from: month,
  to: month,
  title: text,
  unit: text,
  noun: z.tuple([text, text]),
  /** What stands in the key for the ring, after its size. */
  legend: text,
});

/** A square for each counted thing, in a block at each of some places. */
const squares = z.strictObject({
  type: z.literal('squares'),
  ...fromTable,
  /** The first and the last month that are counted. */
  from: month,
  to: month,
  places: z.array(z.strictObject({ ...placed, is_filled: z.literal(true).optional() })).min(2),
  noun: z.tuple([text, text]),
  /** What stands in the key for a filled square, and for an open one. */
  legend: z.tuple([text, text]),
});

/** A distance that accounts give differently, as long as it is on the map. */
const span = z.strictObject({
  type: z.literal('span'),
  /** Its western end, where the map is empty: it is a measure, and no place. */
  at: positionSchema,
  /** The least and the greatest distance, in km. */
  km: z
    .tuple([z.number().positive(), z.number().positive()])
    .refine(([least, most]) => least < most, {
      message: 'expected the least distance and then the greatest',
    }),
  text,
});

/** A chart that lies on a map or beside it. src/map/things/charts/ has how each is drawn. */
export const mapChartSchema = z.discriminatedUnion('type', [
  legs,
  legCounts,
  cells,
  months,
  strip,
  squares,
  span,
]);
export type MapChart = z.infer<typeof mapChartSchema>;
export type MapChartOf<Type extends MapChart['type']> = Extract<MapChart, { type: Type }>;
