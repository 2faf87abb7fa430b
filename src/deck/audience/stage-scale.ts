/** A width and a height in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/**
 * The size of the stage for which pictures are made before they are enlarged for the audience: small, so
 * that their letters and lines come out big. `usual` keeps the wide form of a figure, `large` takes the
 * narrow one, whose letters are fewer and therefore larger; present.css keeps it from growing wide.
 * How much a stage is enlarged is worked out by the style sheet (stage-scale.css.ts), before any script.
 * Labels of maps are placed for these sizes (deck-labels.ts); figures need their least box (figure.ts)
 * and room for headline and edges.
 */
export const DESIGN = {
  map: { usual: { width: 580, height: 330 }, large: { width: 430, height: 250 } },
  figure: { usual: { width: 600, height: 420 }, large: { width: 400, height: 350 } },
} as const satisfies Record<string, Record<'usual' | 'large', Size>>;

/** A stage may be shrunk to this in small windows. Smaller, letters of 12 pixels would be too small to read. */
export const LEAST_SCALE = 0.75;
