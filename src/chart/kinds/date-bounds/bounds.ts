import type { DateBoundsPlot } from '../../../content/plots/date-bounds.ts';
import { CERTAINTIES, lookOf, type Certainty } from '../../../model/certainty.ts';
import type { LegendEntry } from '../../../map/frame/picture.ts';
import type { DayAxis } from './day-axis.ts';
import type { FigureBox, FigureLabel, FigureMark } from '../../figure.ts';

/** CSS pixels by which the ends of a bracket reach inwards. */
const DEPTH = 7;
/** The doubtful bracket has this much of a sure one's height. */
const PERHAPS_HEIGHT = 0.7;

/** How sure the shaded span between the brackets is. */
export const BAND_CERTAINTY: Certainty = 'plausible';

/** A bracket where it is drawn. Without a limit it waits at the end of the axis, and has no words. */
export interface Bracket {
  key: 'after' | 'perhaps' | 'before';
  /** 0 to 1000. */
  at: number;
  certainty: Certainty;
  text?: string;
}

/** The brackets of a frame, from left to right but for the doubtful one, which comes last. */
export function bracketsOf(
  content: DateBoundsPlot,
  axis: DayAxis,
): [Bracket, Bracket, ...Bracket[]] {
  const bracket = (key: Bracket['key'], end: number): Bracket => {
    const limit = content[key];
    if (!limit) return { key, at: end, certainty: 'uncheckable' };
    return { key, at: axis.position(limit.day), certainty: limit.certainty, text: limit.text };
  };
  return [
    bracket('after', 0),
    bracket('before', 1000),
    ...(content.perhaps ? [bracket('perhaps', 0)] : []),
  ];
}

/** What the legend says about the brackets and the span between them. */
export function legendOfBrackets(content: DateBoundsPlot): LegendEntry[] {
  const { after, perhaps, before, band } = content;
  const entries: LegendEntry[] = [];
  if (band)
    entries.push({
      swatch: 'area',
      certainty: BAND_CERTAINTY,
      text: `span of days, drawn by us: ${lookOf(BAND_CERTAINTY).wording}`,
    });
  const limits = [after, perhaps, before].flatMap((limit) => (limit ? [limit.certainty] : []));
  for (const certainty of CERTAINTIES)
    if (limits.includes(certainty))
      entries.push({
        swatch: 'line',
        certainty,
        text: `bracket, drawn by us: ${lookOf(certainty).wording}`,
      });
  if (!after || !before)
    entries.push({
      swatch: 'line',
      certainty: 'uncheckable',
      text: 'side still open: nothing bounds it',
    });
  return entries;
}

/** Where brackets stand, in CSS pixels of the least box. */
export interface Stand {
  width: number;
  /** The line of days from the top, and half the height of a bracket. */
  line: number;
  half: number;
  /** CSS pixels from the top as a position of 0 to 1000. */
  y: (pixels: number) => number;
}

/** A bracket as a mark: four points in every frame, so that it can move. */
export function bracketMark(
  { key, at, certainty }: Bracket,
  { width, line, half, y }: Stand,
): FigureMark {
  const reach = half * (key === 'perhaps' ? PERHAPS_HEIGHT : 1);
  const end = at + ((key === 'before' ? -DEPTH : DEPTH) * 1000) / width;
  const [top, bottom] = [y(line - reach), y(line + reach)];
  const path: [number, number][] = [
    [end, top],
    [at, top],
    [at, bottom],
    [end, bottom],
  ];
  return { key: `bracket.${key}`, kind: 'bracket', certainty, paths: [path] };
}

/** The words beside a bracket that waits at the end of the axis; none for one that has closed in. */
export function openLabels({ key, at, text }: Bracket, { line, y }: Stand): FigureLabel[] {
  if (text !== undefined) return [];
  const isLeft = key !== 'before';
  return [
    {
      key: `open.${key}`,
      text: 'still open',
      kind: 'tick',
      at: [at, y(line)],
      offset: [isLeft ? DEPTH : -DEPTH, -4],
      align: isLeft ? 'start' : 'end',
      baseline: 'bottom',
    },
  ];
}

/** The soft span between two brackets. */
export function bandBox(from: Bracket, to: Bracket, { line, half, y }: Stand): FigureBox {
  return {
    key: 'band',
    at: [from.at, y(line - half), to.at, y(line + half)],
    certainty: BAND_CERTAINTY,
    role: 'neutral',
    isSoft: true,
  };
}
