import { FAMILIES, fittedFonts } from './fonts.css.ts';

/** How drawings name the fonts of the site, in attributes and in styles. */
const NAMED = /(['"])Source (Sans 3|Serif 4)\1, ?(?:sans-)?serif/g;

/**
 * A drawing whose letters keep their measure without the fonts of the site: as an image, or as a file on a
 * device, it can have no others than those of the reader, and these are fitted as they are in pages.
 */
export const withFittedFonts = (svg: string): string =>
  svg
    .replaceAll(NAMED, (_, _quote, font) => FAMILIES[font === 'Sans 3' ? 'sans' : 'serif'])
    .replace(
      '</desc>',
      () => `</desc><style>${fittedFonts.replaceAll(/\s*([:;{},])\s*/g, '$1').trim()}</style>`,
    );
