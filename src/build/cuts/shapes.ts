/** CSS pixels across a card; letters are set for it, and are about as large on a phone as in the page. */
export const CARD_WIDTH = 540;
/** Pixels of a file for one CSS pixel. */
export const DENSITY = 2;

/**
 * CSS pixels for one pixel of a drawing. Letters of drawings are made for larger pictures: so much smaller, they
 * are as large on a phone as in the embed there.
 */
export const DRAWING_SCALE = 0.8;

/** CSS pixels around a plot, which has no ground of its own; maps reach from edge to edge. */
export const PLOT_INSET = { inline: 24, block: 8 } as const;

/** A shape in which social networks show films and pictures. */
export interface Shape {
  /** As it is asked for, width to height. */
  ratio: string;
  /** Height in CSS pixels. Even, like the width: the usual colours of H.264 are stored for pairs of pixels. */
  height: number;
  /** CSS pixels at the top, at the foot and beside the foot that a network covers with its own buttons. */
  covered: { top: number; bottom: number; right: number };
}

const FREE = { top: 0, bottom: 0, right: 0 } as const;

export const SHAPES: readonly Shape[] = [
  { ratio: '1:1', height: 540, covered: FREE },
  { ratio: '4:5', height: 675, covered: FREE },
  // What Reels, Shorts and TikTok leave free in common: 12 % at the top, 16 % at the foot, 13 % at its right.
  { ratio: '9:16', height: 960, covered: { top: 116, bottom: 154, right: 66 } },
];

/** The ratio as it stands in the name of a file. */
export const inFileName = ({ ratio }: Shape): string => ratio.replace(':', 'x');
