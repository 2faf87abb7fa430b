import type { Certainty } from '../model/certainty.ts';
import type { Point } from '../model/geometry.ts';
import type { Role } from '../map/things/drawing.ts';
import type { LegendEntry } from '../map/legend/legend-entry.ts';
import type { Glyph } from '../map/legend/glyphs.ts';
import type { Ask } from '../content/plots/fields.ts';

/**
 * A figure is drawn for two kinds of boxes. It stretches with its box, letters do not: labels are
 * placed for the smallest box of each kind, so that a larger one only gives them more room.
 */
export const VARIANTS = ['narrow', 'wide'] as const;
export type Variant = (typeof VARIANTS)[number];

/** Smallest box of each variant in CSS pixels, padding included. figure.css switches at 560 pixels. */
export const LEAST_BOX: Record<Variant, { width: number; height: number }> = {
  narrow: { width: 288, height: 220 },
  wide: { width: 560, height: 330 },
};

/** Room around the plot for axes, in CSS pixels. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Size in CSS pixels of the plot inside its padding, in the least box of the variant. */
export function plotSize(variant: Variant, padding: Padding): { width: number; height: number } {
  const { width, height } = LEAST_BOX[variant];
  return {
    width: width - padding.left - padding.right,
    height: height - padding.top - padding.bottom,
  };
}

/**
 * Line width, or diameter of a dot, in CSS pixels, by kind of mark. What has no line is filled. How a mark
 * is painted follows from its kind: plot.css has one rule for each.
 */
export const STROKE_WIDTH = {
  column: 0,
  axis: 1,
  grid: 1,
  tick: 1,
  leader: 1,
  line: 2.4,
  curve: 2.4,
  fit: 2.4,
  drawn: 3,
  bracket: 3,
  dot: 9,
} as const;
export type MarkKind = keyof typeof STROKE_WIDTH;

/** Something drawn: filled shapes, lines, or round dots of a fixed size at the first point of each path. */
export interface FigureMark {
  /**
   * The same thing has the same key in every frame of a scene: it moves there instead of being
   * redrawn. Frames that share a key must have as many paths and points in it, else the mark cuts.
   */
  key: string;
  kind: MarkKind;
  /** Points from 0 to 1000, from left to right and from top to bottom of the plot inside its padding. */
  paths: Point[][];
  /** Without a role it is in ink. */
  role?: Role | undefined;
  /** Decides the dash pattern of a line; solid without one. */
  certainty?: Certainty | undefined;
  /** Steps back behind what this frame is about. */
  isContext?: boolean | undefined;
  /** Hidden in the live figure until the reader has given an answer of their own; drawn in every still. */
  isAnswer?: boolean | undefined;
  /** Line width or dot diameter in CSS pixels where it differs from the kind's own. */
  size?: number | undefined;
}

/** A straight line as a path. */
export const segment = (from: Point, to: Point): Point[] => [from, to];

/**
 * A rectangle behind the marks, filled as an area of its certainty is: a span of dates, a missing
 * stretch; without a certainty a pale wash that lets a row stand out.
 */
export interface FigureBox {
  key: string;
  /** Left, top, right, bottom, from 0 to 1000. */
  at: [number, number, number, number];
  /** Without one it is a row that is lit, or a card. */
  certainty?: Certainty | undefined;
  /** A piece of paper with something written on it. */
  isCard?: boolean | undefined;
  /** A box that does not stretch: CSS pixels from its place to its upper left corner, and its size. */
  fixed?: { offset: Point; width: number; height: number } | undefined;
  role?: Role | undefined;
  /** Fades out to the left and right: nobody knows where it ends. */
  isSoft?: boolean | undefined;
  isContext?: boolean | undefined;
}

export type FigureLabelKind = 'tick' | 'note' | 'value' | 'series' | 'panel';

/** Font size in CSS pixels and weight of each kind of label; plot.css has the same numbers. */
export const TYPE: Record<FigureLabelKind, { size: number; weight: number }> = {
  tick: { size: 12, weight: 400 },
  note: { size: 12.5, weight: 400 },
  value: { size: 13, weight: 600 },
  series: { size: 13, weight: 600 },
  panel: { size: 13.5, weight: 600 },
};
/** Height of a line of text as a multiple of its font size. */
export const LINE_HEIGHT = 1.2;

/** Letters on a figure. Their size is fixed in CSS pixels and never under 11. */
export interface FigureLabel {
  key: string;
  /** Lines are broken where `\n` stands and nowhere else. */
  text: string;
  kind: FigureLabelKind;
  /** Where it is anchored, in the plot's coordinates, 0 to 1000. */
  at: Point;
  /** CSS pixels from the anchor to the text. Default: none. */
  offset?: Point | undefined;
  /** Which edge of the text stands at the anchor. Default: middle. */
  align?: 'start' | 'middle' | 'end' | undefined;
  baseline?: 'top' | 'middle' | 'bottom' | undefined;
  role?: Role | undefined;
  isContext?: boolean | undefined;
  isAnswer?: boolean | undefined;
}

/** A piece of the report as it lies on the page, or the sheet that it lies on. */
export interface FigureBar {
  key: string;
  /** A pale bar in place of words that are not quoted, or the sheet of paper behind all of them. */
  kind: 'text' | 'sheet';
  at: Point;
  /** CSS pixels from there to its middle. */
  offset?: Point | undefined;
  /** In CSS pixels. */
  width: number;
  /** In CSS pixels; without it the bar is as high as the plot. */
  height?: number | undefined;
}

/** How a unit looks that is a few words over their sign, all in CSS pixels. */
export interface PhraseSize {
  width: number;
  /** Font size. */
  letters: number;
  /** Height of the sign under the words. */
  sign: number;
  /** Share of the plot's height that answers to a pointer, in percent. */
  reach: number;
}

/** Height of the words of a phrase as a multiple of their font size: no letter reaches into the sign. */
export const PHRASE_LINE = 1.28;

/** One of many equal things that a reader can open: a small square, or a few words, that link to a page. */
export interface FigureUnit {
  key: string;
  at: Point;
  /** CSS pixels from there to its middle: a group stays together when the plot stretches. */
  offset?: Point | undefined;
  /** Edge length in CSS pixels, 24 or more: it is touched. Of a phrase, the height of words and sign. */
  size: number;
  /** Without it, the unit is a square. */
  phrase?: PhraseSize | undefined;
  /** Written inside: at most two characters in a square. */
  text: string;
  /** Without one it is empty. */
  certainty?: Certainty | undefined;
  isContext?: boolean | undefined;
  /** Where it leads, relative to the root of the site, without a leading slash. */
  href: string;
  /** What a screen reader says for the link, and the readout. */
  spoken: string;
}

/**
 * What stands in the cell of a matrix: a glyph in ink or in the third accent, and under it a bar that is
 * filled by how sure it is. Lengths in CSS pixels; it does not stretch with the plot.
 */
export interface FigureSign {
  key: string;
  at: Point;
  /** CSS pixels from there to its middle. */
  offset?: Point | undefined;
  glyph: Glyph;
  /** Edge length of the glyph, and width of the bar under it. */
  size: number;
  width: number;
  certainty: Certainty;
  isContext?: boolean | undefined;
}

/**
 * Equal squares in rows, one for each thing that is counted. They are drawn as one path, however many
 * they are. Lengths in CSS pixels; a field does not stretch with the plot.
 */
export interface FigureField {
  key: string;
  at: Point;
  /** CSS pixels from there to its upper left corner. */
  offset?: Point | undefined;
  count: number;
  perRow: number;
  /** Edge of a square, and from one square to the next. */
  size: number;
  pitch: number;
  isContext?: boolean | undefined;
}

/** A place in a figure that a reader can ask about, by pointer, tap or arrow keys, in this order. */
export interface FigurePoint {
  key: string;
  at: Point;
  /** The readout: what, when, how many, how sure. */
  text: string;
  /** Ids of sources. `figure-of.ts` makes links of them. */
  sources?: string[] | undefined;
  /** `href` is relative to the root of the site, without a leading slash. */
  links?: { text: string; href: string }[] | undefined;
}

/** A figure drawn for one kind of box. A sheet lies lowest, then boxes, marks in their order, cards, bars of text, signs, fields, units, labels. */
export interface Plot {
  padding: Padding;
  bars?: FigureBar[] | undefined;
  boxes: FigureBox[];
  marks: FigureMark[];
  signs?: FigureSign[] | undefined;
  fields?: FigureField[] | undefined;
  units: FigureUnit[];
  labels: FigureLabel[];
  points: FigurePoint[];
}

/** A frame of a figure with everything looked up, drawn and put into words. */
export interface Figure {
  scene: string;
  id: string;
  title: string;
  unit: string;
  words: string;
  /** What the reader may do with it. */
  ask?: Ask | undefined;
  plots: Record<Variant, Plot>;
  legend: LegendEntry[];
  claims: string[];
  sources: string[];
}
