import type { Point } from '../../model/geometry.ts';
import type { Label, Side } from '../frame/picture.ts';
import type { Letters } from './stages.ts';
import { DISCS, fontSize, LETTERING, NOTE, SIGN, SPREAD, type Disc } from './lettering.ts';

/** Distance of a label from its point in CSS pixels. */
export const GAP = 9;

/** A box on a stage, in CSS pixels. */
export interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How the letters of a picture are set. */
export interface Setting {
  disc: Disc;
  /** Height of the free part of the stage in CSS pixels, by which large signs are smaller. */
  height: number;
  /** Whether the reader spaces letters, words and lines. */
  isSpread: boolean;
  letters?: Letters | undefined;
}

const USUAL: Setting = { disc: DISCS.usual, height: Infinity, isSpread: false };
/** Height of a line of letters, in ems. */
const LINE = 1.2;
/** Width of an average Arabic letter, in ems of the label. */
const ARABIC_EM = 0.42;

/** The width of letters in one line, in ems. */
function emsOf({ text, kind }: Label, isSpread: boolean): number {
  const { em, spacing = 0 } = LETTERING[kind];
  if (!isSpread) return text.length * em;
  const words = text.split(' ').length - 1;
  return text.length * Math.max(em, em - spacing + SPREAD.letters) + words * SPREAD.words;
}

function discSize(label: Label, { disc, isSpread }: Setting): { width: number; height: number } {
  const { least, padding, letters, line } = disc;
  const edges = 2 * DISCS.border;
  return {
    width: Math.max(least, emsOf(label, isSpread) * letters + 2 * padding + edges),
    height: (isSpread ? Math.max(line, letters * SPREAD.line) : line) + edges,
  };
}

/** The size of a label in CSS pixels, estimated from its letters: the fonts are not there at build. */
export function sizeOf(label: Label, setting: Setting = USUAL): { width: number; height: number } {
  if (label.kind === 'number') return discSize(label, setting);
  const { isSpread, height: free, letters } = setting;
  const { widest = Infinity } = LETTERING[label.kind];
  const font =
    label.kind === 'sign'
      ? Math.max(SIGN.least, Math.min(fontSize(label), SIGN.share * free))
      : fontSize(label) * (letters?.[label.emphasis] ?? 1);
  const high = isSpread ? SPREAD.line : LINE;
  const between = isSpread ? SPREAD.letters : 0;
  const line = emsOf(label, isSpread) * font;
  const lines = Math.max(1, Math.ceil(line / widest));
  const arabic = label.arabic ? label.arabic.length * font * (ARABIC_EM + between) : 0;
  const note = (label.note?.length ?? 0) * NOTE.size * (NOTE.em + between);
  const width = Math.max(Math.min(line, widest), arabic, Math.min(note, NOTE.widest));
  const height =
    (lines + (label.arabic ? 1.05 : 0)) * font * high +
    Math.ceil(note / NOTE.widest) * NOTE.size * high;
  const turn = ((label.rotate ?? 0) * Math.PI) / 180;
  return {
    width: Math.abs(width * Math.cos(turn)) + Math.abs(height * Math.sin(turn)),
    height: Math.abs(height * Math.cos(turn)) + Math.abs(width * Math.sin(turn)),
  };
}

function rectangle([x, y]: Point, label: Label, side: Side, setting?: Setting): Rectangle {
  const { width, height } = sizeOf(label, setting);
  const left = side === 'right' ? x + GAP : side === 'left' ? x - GAP - width : x - width / 2;
  const top = side === 'top' ? y - GAP - height : side === 'bottom' ? y + GAP : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

/** A square around a point. */
export const around = ([x, y]: Point, reach: number): Rectangle => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach,
});

/** Boxes along a slanted line of letters: one box around the whole would claim much empty map. */
const PIECES = 6;

/** What a label covers around its point (CSS pixels): one box, or several along its line where it is turned. */
export function covers([x, y]: Point, label: Label, side: Side, setting?: Setting): Rectangle[] {
  const turn = ((label.rotate ?? 0) * Math.PI) / 180;
  if (turn === 0) return [rectangle([x, y], label, side, setting)];
  const { width, height } = sizeOf({ ...label, rotate: 0 }, setting);
  const reach = Math.max(height, (width / PIECES) * Math.abs(Math.cos(turn))) / 2;
  return Array.from({ length: PIECES }, (_, i) => {
    const along = ((i + 0.5) / PIECES - 0.5) * width;
    return around([x + along * Math.cos(turn), y + along * Math.sin(turn)], reach);
  });
}

/** Square pixels that two boxes share. */
export const overlap = (a: Rectangle, b: Rectangle): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
