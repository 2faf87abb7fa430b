/** Signs for a relation between two parties, as path data in a square of 10 by 10. They are drawn as lines. */
export const GLYPHS = {
  /** Against one another, with weapons. */
  cross: 'M1.5 1.5l7 7m0-7l-7 7',
  /** Against one another in other ways: half a cross. */
  stroke: 'M1.5 8.5l7-7',
  /** With one another. */
  ring: 'M5 1.4a3.6 3.6 0 0 1 0 7.2a3.6 3.6 0 0 1 0-7.2z',
} as const;
export type Glyph = keyof typeof GLYPHS;

/** The colour of each, by its custom property: ink against, the third accent with one another. */
export const GLYPH_COLOUR = {
  cross: 'ink',
  stroke: 'ink',
  ring: 'accent-c',
} as const satisfies Record<Glyph, string>;
