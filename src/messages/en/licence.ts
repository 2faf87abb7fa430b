/** The licence of text and drawings. */
export const LICENCE = {
  name: 'CC BY 4.0',
  href: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
