/** How the basemap is drawn, in the still and in the live map alike. Widths and dashes in CSS pixels. */
export const BASEMAP_LOOK = {
  /** Opacity of each of the five bands of elevation; they lie on top of each other. */
  reliefOpacity: 0.08,
  /** Main rivers, large tributaries, all others. */
  riverWidths: [1.6, 1.1, 0.8],
  borderWidth: 1.1,
  governorates: { width: 0.8, dashes: [3, 3] },
  /** A ridge is a soft broad line with a thin crest. */
  ridge: { width: 5, opacity: 0.35, crestWidth: 1 },
} as const;

/** Elevation bands, lowest first, as in content/basemap/relief.json. */
export const RELIEF_BANDS = [1, 2, 3, 4, 5] as const;
