import type { DateBoundsPlot } from '../../../content/plots/date-bounds.ts';
import type { Certainty } from '../../../model/certainty.ts';
import { boundMessages } from '#messages/chart.ts';
import type { FigureBox, FigureLabel, FigureMark } from '../../figure.ts';
import type { DayAxis } from './day-axis.ts';

/** CSS pixels by which the ends of a bound, drawn as a bracket, reach inwards. */
const DEPTH = 7;
/** The doubtful bound has this much of a sure one's height. */
const PERHAPS_HEIGHT = 0.7;

/** How sure the shaded span between the bounds is. */
export const BAND_CERTAINTY: Certainty = 'plausible';

/** A bound where it is drawn. Without a limit it waits at the end of the axis, and has no words. */
export interface Bound {
  key: 'after' | 'perhaps' | 'before';
  /** 0 to 1000. */
  at: number;
  certainty: Certainty;
  text?: string;
}

/** The bounds of a frame, from left to right but for the doubtful one, which comes last. */
export function boundsOf(content: DateBoundsPlot, axis: DayAxis): [Bound, Bound, ...Bound[]] {
  const bound = (key: Bound['key'], end: number): Bound => {
    const limit = content[key];
    if (!limit) return { key, at: end, certainty: 'uncheckable' };
    return { key, at: axis.position(limit.day), certainty: limit.certainty, text: limit.text };
  };
  return [
    bound('after', 0),
    bound('before', 1000),
    ...(content.perhaps ? [bound('perhaps', 0)] : []),
  ];
}

/** Where bounds stand, in CSS pixels of the least box. */
export interface Stand {
  width: number;
  /** The line of days from the top, and half the height of a bound. */
  line: number;
  half: number;
  /** CSS pixels from the top as a position of 0 to 1000. */
  y: (pixels: number) => number;
}

/** A bound as a mark: four points in every frame, so that it can move. */
export function boundMark(
  { key, at, certainty }: Bound,
  { width, line, half, y }: Stand,
): FigureMark {
  const reach = half * (key === 'perhaps' ? PERHAPS_HEIGHT : 1);
  const end = at + ((key === 'before' ? -DEPTH : DEPTH) * 1000) / width;
  const [top, bottom] = [y(line - reach), y(line + reach)];
  return {
    key: `bracket.${key}`,
    kind: 'bracket',
    certainty,
    paths: [
      [
        [end, top],
        [at, top],
        [at, bottom],
        [end, bottom],
      ],
    ],
  };
}

/** The words beside a bound that waits at the end of the axis. */
export function openLabel({ key, at }: Bound, { line, y }: Stand): FigureLabel {
  const isLeft = key !== 'before';
  return {
    key: `open.${key}`,
    text: boundMessages.stillOpen,
    kind: 'tick',
    at: [at, y(line)],
    offset: [isLeft ? DEPTH : -DEPTH, -4],
    align: isLeft ? 'start' : 'end',
    baseline: 'bottom',
  };
}

/** The soft span between two bounds. */
export const bandBox = (from: Bound, to: Bound, { line, half, y }: Stand): FigureBox => ({
  key: 'band',
  at: [from.at, y(line - half), to.at, y(line + half)],
  certainty: BAND_CERTAINTY,
  role: 'neutral',
  isSoft: true,
});
