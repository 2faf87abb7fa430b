import type { Certainty, LegStatus } from '../../model/certainty.ts';
import type { Role } from '../things/drawing.ts';
import type { Glyph } from './glyphs.ts';

/** One line of the legend: something that is on the screen, and what it means. */
export interface LegendEntry {
  swatch:
    /** An area of a map, as grain. */
    | 'grain'
    /** A span of a figure. */
    | 'area'
    | 'line'
    | 'ruler'
    | 'leg'
    | 'role'
    /** Three dots that grow. */
    | 'dots'
    /** A leg that falls away. */
    | 'ghost'
    /** A small square, dark or pale. */
    | 'filled-square'
    | 'pale-square'
    /** A claim; without a certainty it is empty. */
    | 'square'
    /** Two squares, one full and one pale. */
    | 'fits'
    /** A card of a pile. */
    | 'card'
    /** One of many equal things that are counted. */
    | 'count'
    /** The signs of `glyphs`, side by side. */
    | 'glyphs'
    /** Three bars: full, nearly full, dotted. */
    | 'levels';
  glyphs?: readonly Glyph[];
  certainty?: Certainty;
  /** What stands behind a leg of a route. */
  leg?: LegStatus;
  /** A second sign in the same colour, which the same text explains. */
  also?: Pick<LegendEntry, 'swatch' | 'certainty'>;
  role?: Role;
  /** Stands for what steps back behind the rest. */
  isContext?: boolean;
  text: string;
}
