import { sum } from 'd3';
import { claimMessages } from '#messages/chart.ts';
import { capital } from '#messages/format.ts';
import { claimPath } from '../../../content/addresses/evidence-addresses.ts';
import type { FacsimilePlot } from '../../../content/plots/facsimile.ts';
import type { Claim } from '../../../content/schema/evidence.ts';
import { widthOfText } from '../../../design/svg/text-width.ts';
import { certaintyOfVerdict } from '../../../model/certainty.ts';
import type { Point } from '../../../model/geometry.ts';
import {
  PHRASE_LINE,
  plotSize,
  type FigureBar,
  type FigureLabel,
  type FigureUnit,
  type Padding,
  type Plot,
  type Variant,
} from '../../figure.ts';
import { sizeOfText } from '../../labels/text-size.ts';
import { textRows, type Piece } from './text-rows.ts';

/** Lengths in CSS pixels, in the least box. */
interface Measures {
  padding: Padding;
  /** Paper to the left and right of the text. */
  margin: number;
  letters: number;
  sign: number;
  /** Least room between two phrases. */
  gap: number;
  /** Least room between a phrase and a bar, and the shortest bar that is drawn. */
  air: number;
  /** Height of a row of text, and of a line with the name of a part; without it the name begins a row. */
  row: number;
  heading?: number;
  /** Room before a part that is not the first. */
  between: number;
  bar: number;
}

const MEASURES: Record<Variant, Measures> = {
  narrow: {
    padding: { top: 0, right: 6, bottom: 0, left: 6 },
    margin: 0,
    letters: 11,
    sign: 4,
    gap: 6,
    air: 4,
    row: 18.3,
    between: 8,
    bar: 3.5,
  },
  wide: {
    padding: { top: 4, right: 8, bottom: 4, left: 8 },
    margin: 22,
    letters: 13.5,
    sign: 6,
    gap: 20,
    air: 7,
    heading: 25,
    between: 6,
    row: 27,
    bar: 4.5,
  },
};
/** Italic letters of the serif are this much wider than those that widths are estimated for. */
const ITALIC = 1.02;
const HEADING = 'tick';
/** Most text after the last phrase of a part, as a share of a row. */
const END = 0.06;

/** A part of the report with its claims in their order. */
export interface PartClaims {
  name?: string;
  claims: readonly Claim[];
}

/** What stands in a line: the name of a part, or a claim. */
type Thing = { heading: string } | { claim: Claim };
type Pieces = Piece<Thing>[];

/** The lines of a part. */
function linesOf({ name, claims }: PartClaims, width: number, measures: Measures): Pieces[] {
  const { letters, gap, heading } = measures;
  const named =
    name === undefined
      ? []
      : [{ heading: capital(name) }].map((thing) => ({
          thing,
          width: sizeOfText(thing.heading, HEADING).width,
        }));
  const things = claims.map((claim) => ({
    thing: { claim },
    width: widthOfText(claim.name, letters) * ITALIC,
  }));
  const isApart = heading !== undefined;
  return [
    ...(isApart ? named.map((one) => [{ left: 0, ...one }]) : []),
    ...textRows<Thing>([...(isApart ? [] : named), ...things], { width, gap, end: width * END }),
  ];
}

function phraseOf(
  { id, order, name, restatement, verdict }: Claim,
  { signs, highlight }: FacsimilePlot,
): Omit<FigureUnit, 'at' | 'size'> {
  const certainty = certaintyOfVerdict(verdict);
  const isTested = signs === 'all';
  return {
    key: `claim.${id}`,
    text: name,
    href: claimPath(id),
    spoken: isTested
      ? claimMessages.phraseRated(order, name, restatement, verdict)
      : claimMessages.phrase(order, name, restatement),
    certainty: isTested ? certainty : undefined,
    isContext: highlight && !highlight.includes(certainty),
  };
}

/**
 * The report as pale bars, in its parts, with a few words of each claim and its sign under them. Each
 * phrase links to its claim. Lines take equal shares of the height; from left to right everything is
 * placed in CSS pixels from the middle, so that rows stay together however wide the box is.
 *
 * @returns the plot, and the least height of its box in CSS pixels
 */
export function drawFacsimile(
  content: FacsimilePlot,
  parts: readonly PartClaims[],
  variant: Variant,
): { plot: Plot; height: number } {
  const measures = MEASURES[variant];
  const { padding, margin, letters, sign, air, bar, row } = measures;
  const box = plotSize(variant, padding);
  const width = box.width - 2 * margin;
  const lines = parts.flatMap((part) => linesOf(part, width, measures));
  const isNamed = ([first]: Pieces): boolean =>
    first?.thing !== undefined && 'heading' in first.thing;
  const heightOf = (line: Pieces): number => (isNamed(line) ? (measures.heading ?? row) : row);
  const beforeOf = (line: Pieces, i: number): number =>
    i > 0 && isNamed(line) ? measures.between : 0;
  const total = sum(lines, (line, i) => beforeOf(line, i) + heightOf(line)) + margin;
  const size = letters * PHRASE_LINE + sign;
  const bars: FigureBar[] =
    margin > 0 ? [{ key: 'sheet', kind: 'sheet', at: [500, 500], width: box.width }] : [];
  const units: FigureUnit[] = [];
  const labels: FigureLabel[] = [];
  let y = margin / 2;
  for (const [i, pieces] of lines.entries()) {
    const height = heightOf(pieces);
    y += beforeOf(pieces, i);
    const at: Point = [500, ((y + height / 2) / total) * 1000];
    const reach = (height / total) * 100;
    y += height;
    for (const [place, { left, thing, ...piece }] of pieces.entries()) {
      const x = left - width / 2;
      if (!thing) {
        // Text reaches to the margins of its row, and keeps away from phrases.
        const from = x + (place === 0 ? 0 : air);
        const to = x + piece.width - (place === pieces.length - 1 ? 0 : air);
        // At the height of the letters, which stand over their sign.
        const offset: Point = [(from + to) / 2, -sign / 2];
        const key = `text.${i}.${place}`;
        if (to - from >= air)
          bars.push({ key, kind: 'text', at, offset, width: to - from, height: bar });
      } else if ('heading' in thing) {
        const key = `part.${thing.heading}`;
        const label = { key, text: thing.heading, kind: HEADING, align: 'start' } as const;
        // In a line of its own it stands close to the row beneath.
        labels.push(
          measures.heading === undefined
            ? { ...label, at, offset: [x, -sign / 2] }
            : { ...label, at: [500, (y / total) * 1000], offset: [x, 0], baseline: 'bottom' },
        );
      } else {
        const offset: Point = [x + piece.width / 2, 0];
        const phrase = { width: piece.width, letters, sign, reach };
        units.push({ ...phraseOf(thing.claim, content), at, offset, size, phrase });
      }
    }
  }
  const plot = { padding, bars, boxes: [], marks: [], units, labels, points: [] };
  return { plot, height: total + padding.top + padding.bottom };
}
