import type { Picture } from '../map/frame/picture.ts';
import type { PaperSize } from '../map/print/print-map.ts';

/** Maps of the handout, three to two. Drawn larger than printed, so that their letters are small. */
const STILL: PaperSize = { width: 570, height: 380 };
/** Maps with charts or counts on them have the whole width of a page, or their letters would be too large for them. */
const WITH_CHARTS: PaperSize = { width: 960, height: 640 };

/** What decides how large a picture is on paper. */
type Contents = Pick<Picture, 'insets' | 'labels'>;

/** Whether a picture needs the whole width of paper. */
export const isWideOnPaper = ({ insets, labels }: Contents): boolean =>
  insets.length > 0 || labels.some(({ kind }) => kind === 'count');

/** The size of a frame's map in the handout. */
export const stillSize = (picture: Contents): PaperSize =>
  isWideOnPaper(picture) ? WITH_CHARTS : STILL;

/** The blank map of a sheet. */
export const SHEET: PaperSize = { width: 1000, height: 620 };
