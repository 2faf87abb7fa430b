import type { Point } from '../../model/geometry.ts';
import type { Label, Side } from '../frame/picture.ts';
import { fontSize, LETTERING, NOTE } from './lettering.ts';

/** Distance of a label from its point in CSS pixels. */
export const GAP = 9;

/** A box on a stage, in CSS pixels. */
export interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The size of a label in CSS pixels, estimated from its letters: the fonts are not there at build. */
export function sizeOf(label: Label): { width: number; height: number } {
  const { em, widest = Infinity } = LETTERING[label.kind];
  const font = fontSize(label);
  const line = label.text.length * font * em;
  const lines = Math.max(1, Math.ceil(line / widest));
  const arabic = label.arabic ? label.arabic.length * font * 0.42 : 0;
  const note = (label.note?.length ?? 0) * NOTE.size * NOTE.em;
  const width = Math.max(Math.min(line, widest), arabic, Math.min(note, NOTE.widest));
  const height =
    (lines + (label.arabic ? 1.05 : 0)) * font * 1.2 +
    Math.ceil(note / NOTE.widest) * NOTE.size * 1.2;
  const turn = ((label.rotate ?? 0) * Math.PI) / 180;
  return {
    width: Math.abs(width * Math.cos(turn)) + Math.abs(height * Math.sin(turn)),
    height: Math.abs(height * Math.cos(turn)) + Math.abs(width * Math.sin(turn)),
  };
}

function rectangle(x: number, y: number, label: Label, side: Side): Rectangle {
  const { width, height } = sizeOf(label);
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
export function covers(x: number, y: number, label: Label, side: Side): Rectangle[] {
  const turn = ((label.rotate ?? 0) * Math.PI) / 180;
  if (turn === 0) return [rectangle(x, y, label, side)];
  const { width, height } = sizeOf({ ...label, rotate: 0 });
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
