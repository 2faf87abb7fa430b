import { FAMILIES } from './fonts/fonts.css.ts';
import { COLOURS, declarations, lightDark, PRINT } from './tokens.ts';

/**
 * Colours, type and measures for every page. What has other colours says only which scheme it has, by
 * `color-scheme`. A browser that does not know `light-dark()` has the light ones.
 */
export default (): string => `
:root {
  color-scheme: light dark;
  ${declarations(COLOURS, lightDark)}
  --serif: ${FAMILIES.serif};
  --sans: ${FAMILIES.sans};
  --arabic: 'Noto Naskh Arabic', 'Geeza Pro', 'Segoe UI', sans-serif;
  --text: 1.125rem;
  --measure: 36rem;
  --bar: 2.75rem;
}
@supports not (color: light-dark(red, red)) {
  :root { color-scheme: light; ${declarations(COLOURS, ([light]) => light)} }
}
@media (min-width: 761px) {
  :root { --text: 1.25rem; }
}
@media (prefers-contrast: more) {
  :root { --ink-soft: var(--ink); --rule: var(--ink); --map-border: var(--ink); }
}
@media print {
  :root { color-scheme: light; ${declarations(PRINT, String)} }
}
`;
