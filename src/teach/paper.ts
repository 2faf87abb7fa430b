import type { Picture } from '../map/frame/picture.ts';
import type { PaperSize } from '../map/print/print-map.ts';

/** Maps of the handout, three to two. Drawn larger than printed, so that their letters are small. */
const STILL: PaperSize = { width: 570, height: 380 };
/** Maps with charts on them have the whole width of a page, or the letters of the charts would be too small. */
const WITH_CHARTS: PaperSize = { width: 960, height: 640 };

/** Whether a picture needs the whole width of paper. */
export const isWideOnPaper = ({ insets }: Pick<Picture, 'insets'>): boolean => insets.length > 0;

/** The size of a frame's map in the handout. */
export const stillSize = (picture: Pick<Picture, 'insets'>): PaperSize =>
  isWideOnPaper(picture) ? WITH_CHARTS : STILL;

/** The blank map of a sheet. */
export const SHEET: PaperSize = { width: 1000, height: 620 };
