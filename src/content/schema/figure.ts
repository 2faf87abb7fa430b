import { z } from 'astro/zod';
import { CERTAINTIES } from '../../model/certainty.ts';
import { idOf } from './fields.ts';

const id = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9.-]*$/,
    'expected small letters, digits, dots and hyphens, like ucdp-iraq',
  );
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'expected a month like 2019-12');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day like 2019-12-19');
const certainty = z.enum(CERTAINTIES);

/** A note that points at a month, and at a value where it has one. The side is found so that nothing collides. */
const annotation = z.strictObject({
  month,
  /** In the unit of the axis. Without it the note hangs from the top. */
  value: z.number().optional(),
  text: z.string().min(1),
});
export type Annotation = z.infer<typeof annotation>;

/** A stretch of months shaded behind the numbers. */
const band = z.strictObject({ from: month, to: month, text: z.string().min(1), certainty });
export type Band = z.infer<typeof band>;

/** What one and several of the counted things are called. Default: the title of the number column. */
const noun = z.tuple([z.string().min(1), z.string().min(1)]);
export type Noun = z.infer<typeof noun>;

/** A line that nobody counted: what a constant doubling would have looked like. */
const curve = z.strictObject({
  from: month,
  to: month,
  /** Events in the first month. */
  start: z.number().positive(),
  /** Months in which the value doubles. */
  doubling: z.number().positive(),
  text: z.string().min(1),
});
export type Curve = z.infer<typeof curve>;

/** A file in content/data/series, without its ending. */
const data = id;

/** One number a month, read from a file. */
const series = {
  /** Values of the file's place column. Several are added up: within one file each event counts once. */
  places: z.array(z.string().min(1)).min(1),
  /** A number column of the file. */
  column: z.string().min(1),
  noun: noun.optional(),
};

/** One number a month as columns. */
const columns = z.strictObject({
  type: z.literal('columns'),
  data,
  ...series,
  from: month,
  to: month,
  /** With `ask: draw`: months after this one are hidden in the live figure until the reader has drawn them. */
  until: month.optional(),
  scale: z.enum(['linear', 'log']),
  /** Highest value of the axis. What is higher is cut off and said so. */
  top: z.number().positive(),
  /**
   * Values with a grid line, where round ones would not do: frames that switch the scale of one
   * picture share them, so that a reader sees each line move to its new place.
   */
  lines: z.array(z.number().nonnegative()).optional(),
  highlight: z.array(month).optional(),
  /** Lists may be left out where they are empty. */
  bands: z.array(band).default([]),
  curves: z.array(curve).default([]),
  /** Growth fitted over the last 3, 6 and 12 months up to this one. */
  fits: z.strictObject({ end: month }).optional(),
  /** With `ask: slide`: first and last month of the slider, and the areas that the reader may choose. */
  slide: z
    .strictObject({
      from: month,
      to: month,
      areas: z.array(
        z.strictObject({ id, name: z.string().min(1), places: z.array(z.string().min(1)).min(1) }),
      ),
      /**
       * Other counts of the same areas: fitted in the same way, each in a table of its own under the
       * figure. The slider itself moves through the plot's own count.
       */
      counters: z
        .array(z.strictObject({ id, name: z.string().min(1), data, column: z.string().min(1) }))
        .optional(),
    })
    .optional(),
  /** The file changes its source here: drawn as a break. */
  seams: z.array(z.strictObject({ month, text: z.string().min(1) })).optional(),
  annotations: z.array(annotation).default([]),
  /** What the reader may do: draw the hidden months, or slide the end month. */
  ask: z.enum(['draw', 'slide']).optional(),
});
export type ColumnsPlot = z.infer<typeof columns>;

/** One of several small pictures with the same months: a series with a name and a scale of its own. */
const panel = z.strictObject({
  /** Stands over the panel or beside it; no other panel has it. */
  name: z.string().min(1),
  /** Where this panel does not read the plot's own file. */
  data: data.optional(),
  ...series,
  /** Highest value of its axis. Panels with the same top have one scale, which is numbered once. */
  top: z.number().positive(),
});
export type PanelContent = z.infer<typeof panel>;

/**
 * Small multiples over the same months, in the order given: the same number for several places, or
 * several counts of the same thing, each with its own scale.
 */
const panels = z.strictObject({
  type: z.literal('panels'),
  /** The file of every panel that does not name another. */
  data,
  panels: z.array(panel).min(2),
  from: month,
  to: month,
  /** Months that stand out; their sum stands beside the name of each panel that has all of them. */
  highlight: z.array(month).optional(),
  bands: z.array(band).default([]),
  /** Drawn in the panel of that name. */
  annotations: z.array(annotation.extend({ panel: z.string().min(1) })).default([]),
});
export type PanelsPlot = z.infer<typeof panels>;

/** Several counts of the same quarter as dots on a logarithmic axis, each with its definition. */
const counters = z.strictObject({
  type: z.literal('counters'),
  data: id,
  /** Lowest and highest value of the axis. */
  bounds: z.tuple([z.number().positive(), z.number().positive()]),
});
export type CountersPlot = z.infer<typeof counters>;

/** Where a bracket stands, how sure that is, and a few words that say it under the bracket. */
const limit = z.strictObject({ day, certainty, text: z.string().min(1) });

/** A line of days on which two brackets close in on the date of the report. */
const bracket = z
  .strictObject({
    type: z.literal('bracket'),
    from: day,
    to: day,
    /** Ids of the clues on the table so far, in the order of content/data/clues.yaml. */
    clues: z.array(idOf('clues')),
    /** The clues that this frame adds; they are among `clues`. */
    newest: z.array(idOf('clues')),
    /** The left bracket. Without it the date is open to that side. */
    after: limit.optional(),
    /** A second left bracket, which holds only if a doubtful clue means what it seems to mean. */
    perhaps: limit.optional(),
    before: limit.optional(),
    /** Whether the span between the brackets is shaded as the probable one. */
    band: z.boolean(),
  })
  .refine(({ clues, newest }) => newest.every((one) => clues.includes(one)), {
    path: ['newest'],
    message: 'expected ids that stand under "clues" as well',
  })
  .refine(({ band, after, before }) => !band || (after !== undefined && before !== undefined), {
    path: ['band'],
    message: 'expected a bracket on either side of the band',
  });
export type BracketPlot = z.infer<typeof bracket>;

/** Who fights, commands, supports, coordinates with or rivals whom. */
const ties = z.strictObject({
  type: z.literal('ties'),
  /** The actor whose ties stand out; without one, all are shown alike. */
  focus: idOf('actors').optional(),
  /** The reader may choose another actor. */
  ask: z.literal('focus').optional(),
});
export type TiesPlot = z.infer<typeof ties>;

/** The claims of the report, one square each. */
const units = z.strictObject({
  type: z.literal('units'),
  /** In the order of the report, or sorted into the verdicts. */
  order: z.enum(['text', 'verdict']),
  /** Whether the verdicts are shown already. */
  verdicts: z.boolean(),
  /** Only these verdicts stand out. */
  highlight: z.array(certainty).optional(),
});
export type UnitsPlot = z.infer<typeof units>;

const plot = z.discriminatedUnion('type', [columns, panels, counters, bracket, ties, units]);
export type PlotContent = z.infer<typeof plot>;

/** Two lines of the smallest stage. A placeholder for a number becomes a short word. */
const headline = z
  .string()
  .min(1)
  .refine((title) => title.replace(/\{[^}]*\}/g, 'three').length <= 70, {
    message: 'expected at most 70 letters: a headline of two lines',
  });

/** One step of a figure: everything that a reader sees, never a difference from another step. */
export const figureFrameSchema = z.strictObject({
  id,
  /** The finding, as a headline over the figure. */
  title: headline,
  /** What is counted, where, in which unit, by whom: the line under the headline. */
  unit: z.string().min(1),
  /** The finding first, then how to read the figure: what screen readers say. */
  words: z.string().min(20, 'expected the finding and then how to read the figure'),
  plot,
  claims: z.array(idOf('claims')).default([]),
  /** Sources of what is drawn. */
  sources: z.array(idOf('sources')).min(1),
});
export type FigureFrame = z.infer<typeof figureFrameSchema>;

/** A sequence of figures on one stage. The file name is its id. */
export const figureSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  /** The frame whose picture stands for the scene where it is shared. Default: the last. */
  share: id.optional(),
  frames: z
    .array(figureFrameSchema)
    .min(1)
    .max(12, 'expected at most 12 frames: an embed has no room for more'),
});
export type FigureContent = z.infer<typeof figureSchema>;

/** A column of a data file. */
const column = z.strictObject({
  name: z.string().regex(/^[a-z][a-z_]*$/, 'expected small letters and underscores'),
  /** `count` is a whole number, zero or more, or empty for missing. `sources` are ids with spaces between. */
  type: z.enum(['month', 'day', 'place', 'count', 'source', 'sources', 'text']),
  title: z.string().min(1),
  unit: z.string().min(1).optional(),
  description: z.string().min(1),
});
export type DataColumn = z.infer<typeof column>;

/** What a CSV file in content/data/series holds. The file name is its id. */
export const tableSchema = z
  .strictObject({
    title: z.string().min(1),
    description: z.string().min(1),
    /** What one unit of the numbers is. */
    unit: z.string().min(1),
    /** When the facts were last checked. */
    checked: month,
    /** In the order of the file. */
    columns: z.array(column).min(2),
    /** Months that must be there for every place, first and last. */
    months: z.tuple([month, month]).optional(),
    /** Values that the place column may have, in the order of the site. */
    places: z.array(z.string().min(1)).min(1).optional(),
    /** The place that the others are parts of: it is never added to them. */
    whole: z.string().optional(),
    sources: z.array(idOf('sources')).min(1),
    method: z.string().min(1),
    licence: z.string().min(1),
    citation: z.string().min(1),
    gaps: z.array(z.string().min(1)),
    /** What readers may not conclude from it. */
    cannot: z.array(z.string().min(1)).min(1),
  })
  .superRefine(({ columns, months, places, whole }, context) => {
    const complain = (path: (string | number)[], message: string): void => {
      context.addIssue({ code: 'custom', path, message });
    };
    columns.forEach(({ name }, i) => {
      if (columns.findIndex((other) => other.name === name) < i)
        complain(['columns', i, 'name'], 'expected names of columns to differ');
    });
    for (const [key, type, found] of [
      ['months', 'month', months],
      ['places', 'place', places],
    ] as const) {
      const count = columns.filter((one) => one.type === type).length;
      if (count > 1) complain(['columns'], `expected at most one column of type ${type}`);
      if (count > 0 !== (found !== undefined))
        complain([key], `expected "${key}" and a column of type ${type} together`);
    }
    if (places && !months && columns.some(({ type }) => type === 'place'))
      complain(['places'], 'expected "months" as well');
    if (whole !== undefined && !places?.includes(whole))
      complain(['whole'], 'expected one of the places above');
    if (months && months[0] > months[1])
      complain(['months'], 'expected the first month and then the last');
  });
export type TableHead = z.infer<typeof tableSchema>;

/** A CSV file with what it holds: one row per line, cells by column name; null is missing. */
export interface Table extends TableHead {
  id: string;
  rows: readonly Readonly<Record<string, string | number | null>>[];
}

/** Somebody who took part, as of December 2019. */
export const actorSchema = z.strictObject({
  id,
  name: z.string().min(1),
  /** For the diagram. */
  short: z.string().min(1),
  side: z.string().min(1),
  kind: z.string().min(1),
  where: z.string().min(1),
  role: z.string().min(1),
  control: z.string().min(1),
  note: z.string().optional(),
  sources: z.array(idOf('sources')).min(1),
});
export type Actor = z.infer<typeof actorSchema>;

export const TIE_KINDS = ['fights', 'commands', 'supports', 'coordinates', 'rivals'] as const;
export type TieKind = (typeof TIE_KINDS)[number];
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A reported relation between two actors. */
export const tieSchema = z.strictObject({
  id,
  from: idOf('actors'),
  to: idOf('actors'),
  kind: z.enum(TIE_KINDS),
  where: z.string().min(1),
  note: z.string().min(1),
  /** How sure the texts are of it. */
  confidence: z.enum(CONFIDENCES),
  sources: z.array(idOf('sources')).min(1),
});
export type Tie = z.infer<typeof tieSchema>;
