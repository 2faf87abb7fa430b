import type { PaperSize } from '../map/print/print-map.ts';

/** Maps of the handout, three to two. Drawn larger than printed, so that their letters are small. */
export const STILL: PaperSize = { width: 570, height: 380 };

/** The blank map of a sheet. */
export const SHEET: PaperSize = { width: 1000, height: 620 };
