/**
 * The certainty grammar: how sure anyone can be, and how that looks, in texts, stills, live maps,
 * charts and legends. What it is called stands in `#messages/certainty.ts`.
 */

/** Verdicts on a claim, surest first, as the content has them. */
export const VERDICTS = [
  'corroborated',
  'partly corroborated',
  'plausible, unproven',
  'contested',
  'not checkable',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How exactly a place is known. An `unknown` place can be named but never drawn. */
export const PRECISIONS = ['point', 'approximate', 'area', 'unknown'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** What stands behind one leg of a route: a described movement, a reported presence, or our own link. */
export const LEG_STATUSES = ['documented', 'reported', 'inferred'] as const;
export type LegStatus = (typeof LEG_STATUSES)[number];

/** Short names of the five classes, as used in class names and file contents. */
export const CERTAINTIES = [
  'corroborated',
  'partly',
  'plausible',
  'contested',
  'uncheckable',
] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What a line can say: how sure a claim is or, as a leg of a route, what stands behind it. */
export type LineSign = Certainty | LegStatus;

/** Stroke width, and lengths of dashes and gaps, in CSS pixels; without dashes it is a solid line. */
interface LineLook {
  width: number;
  dashes: readonly number[];
}

/** How a class looks. All lengths in CSS pixels. */
export interface Look {
  line: LineLook;
  /**
   * How an area is filled, and whether its edge is soft or only an outline. No edge is crisp: nobody
   * measured the areas, whatever the verdict on what happened there.
   */
  area: {
    fill: 'solid' | 'tinted' | 'hatched' | 'cross-hatched' | 'none';
    edge: 'soft' | 'outline';
  };
  /** CSS text-decoration-style under a claim in the text; a `none` is plain text. */
  underline: 'solid' | 'dashed' | 'dotted' | 'wavy' | 'none';
  /** The small dot after a claim. */
  dot: 'filled' | 'three-quarter' | 'half' | 'split' | 'open';
}

const LOOKS: Record<Certainty, Look> = {
  corroborated: {
    line: { width: 2.6, dashes: [] },
    area: { fill: 'solid', edge: 'soft' },
    underline: 'solid',
    dot: 'filled',
  },
  partly: {
    line: { width: 2.6, dashes: [13, 5] },
    area: { fill: 'tinted', edge: 'soft' },
    underline: 'dashed',
    dot: 'three-quarter',
  },
  plausible: {
    line: { width: 2.6, dashes: [6, 5] },
    area: { fill: 'hatched', edge: 'soft' },
    underline: 'dotted',
    dot: 'half',
  },
  contested: {
    line: { width: 2.6, dashes: [12, 4, 2.5, 4] },
    area: { fill: 'cross-hatched', edge: 'soft' },
    underline: 'wavy',
    dot: 'split',
  },
  uncheckable: {
    line: { width: 2.1, dashes: [2.1, 4.4] },
    area: { fill: 'none', edge: 'outline' },
    underline: 'none',
    dot: 'open',
  },
};

const OF_VERDICT: Record<Verdict, Certainty> = {
  corroborated: 'corroborated',
  'partly corroborated': 'partly',
  'plausible, unproven': 'plausible',
  contested: 'contested',
  'not checkable': 'uncheckable',
};

/**
 * Lines of legs are a family of their own, for no leg has a verdict: bars across the way, the heavier the more
 * stands behind it, and a thin line for our own link. None is solid: nobody saw a whole journey.
 */
const LEG_LINES: Record<LegStatus, LineLook> = {
  documented: { width: 8, dashes: [4.5, 2.5] },
  reported: { width: 6, dashes: [2, 5] },
  inferred: { width: 1.4, dashes: [4, 3.5] },
};

export const certaintyOfVerdict = (verdict: Verdict): Certainty => OF_VERDICT[verdict];
export const lookOf = (certainty: Certainty): Look => LOOKS[certainty];

const isLeg = (sign: LineSign): sign is LegStatus => sign in LEG_LINES;
export const lineOf = (sign: LineSign): LineLook =>
  isLeg(sign) ? LEG_LINES[sign] : LOOKS[sign].line;

/** The dash pattern for an SVG stroke in pixels, or undefined for a solid line. */
export function svgDashes(sign: LineSign): string | undefined {
  const { dashes } = lineOf(sign);
  return dashes.length > 0 ? dashes.join(' ') : undefined;
}

/** The dash pattern for a MapLibre line layer, which counts in line widths, or undefined for a solid line. */
export function mapLibreDashes(sign: LineSign): number[] | undefined {
  const { dashes, width } = lineOf(sign);
  return dashes.length > 0 ? dashes.map((length) => length / width) : undefined;
}
