import type { WrittenSheet } from '../written-sheets.ts';

/** Files are subsets made at build (src/design/fonts/subset.ts). */
const face = (base: string, family: string, file: string, rest = ''): string =>
  `@font-face { font-family: '${family}'; font-display: swap; ${rest} src: url('${base}fonts/${file}.woff2') format('woff2'); }\n`;

const FACES = { 600: 'font-weight: 600;', italic: 'font-style: italic;', usual: '' } as const;

/**
 * A font of the reader's device, fitted so that nothing moves when the real letters arrive.
 *
 * @param local its names on the device
 * @param fit its size, and its height above and below the line, in percent
 */
const fitted = (
  family: string,
  local: readonly string[],
  [size, ascent, descent]: readonly [number, number, number],
  face: 600 | 'italic' | 'usual' = 'usual',
): string =>
  `@font-face { font-family: '${family}'; ${FACES[face]} src: ${local.map((name) => `local('${name}')`).join(', ')};` +
  ` size-adjust: ${size}%; ascent-override: ${ascent}%; descent-override: ${descent}%; line-gap-override: 0%; }\n`;

const TIMES = ['Times New Roman', 'Liberation Serif', 'Nimbus Roman'];

/** Names of families, the first that is there being taken: that of the site, then those of devices, fitted to it. */
export const FAMILIES = {
  serif:
    "'Source Serif 4', 'Fitted Georgia', 'Fitted Times', 'Fitted Noto', 'Fitted DejaVu', georgia, serif",
  sans: "'Source Sans 3', 'Sans Arial', 'Sans DejaVu', arial, sans-serif",
} as const;

/** Fonts of devices that have the measure of those of the site: Georgia, Times and Arial, Noto Serif and Roboto on Android, DejaVu on bare Linux. */
export const fittedFonts =
  fitted('Fitted Georgia', ['Georgia'], [97, 106.8, 34.5]) +
  fitted('Fitted Times', TIMES, [117.2, 88.4, 28.6]) +
  fitted(
    'Fitted Times',
    TIMES.map((name) => `${name} Bold`),
    [111.5, 92.9, 30],
    600,
  ) +
  fitted(
    'Fitted Times',
    TIMES.map((name) => `${name} Italic`),
    [108.8, 95.2, 30.8],
    'italic',
  ) +
  fitted('Fitted Noto', ['Noto Serif'], [99.2, 104.4, 33.8]) +
  fitted('Fitted Noto', ['Noto Serif Bold'], [94.8, 109.3, 35.3], 600) +
  fitted('Sans Arial', ['Arial', 'Liberation Sans', 'Nimbus Sans', 'Roboto'], [93, 110, 43]) +
  fitted('Fitted DejaVu', ['DejaVu Serif'], [91.5, 113.2, 36.6]) +
  fitted('Fitted DejaVu', ['DejaVu Serif Bold'], [84.3, 122.9, 39.7], 600) +
  fitted('Sans DejaVu', ['DejaVu Sans'], [81.6, 125.4, 49]) +
  fitted('Sans DejaVu', ['DejaVu Sans Bold'], [74.3, 137.7, 53.8], 600);

/** The fonts of the site, and what stands in for them. */
const sheet: WrittenSheet = (base) =>
  face(base, 'Source Serif 4', 'serif', 'font-weight: 400 650;') +
  face(base, 'Source Serif 4', 'serif-italic', 'font-style: italic;') +
  face(base, 'Source Sans 3', 'sans', 'font-weight: 400 650;') +
  face(base, 'Noto Naskh Arabic', 'arabic', 'unicode-range: U+0600-06FF;') +
  fittedFonts;
export default sheet;
