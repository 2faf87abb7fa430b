import type { Drawing } from '../things/drawing.ts';
import { PAGE, partPath } from './svg-paths.ts';

/** Each of these zones, routes and marks once, as an SVG group whose id is its key; to be shown by `<use>`. */
export function overlayGroups(drawings: readonly Drawing[]): string {
  const unique = new Map(drawings.map((drawing) => [drawing.key, drawing]));
  return [...unique.values()]
    .sort((a, b) => a.key.localeCompare(b.key, 'en'))
    .map(({ key, parts }) => {
      const inside = parts.map((part) => partPath(part, PAGE)).join('');
      return `<g id="${key}">${inside}</g>`;
    })
    .join('\n');
}

/**
 * One SVG file with every zone, route and mark of the story, each in a group whose id is its key.
 * Stills show them by reference, so forty stills hold each of them once. Colours come from the
 * referring element (currentColor), widths and dashes are in CSS pixels at every zoom.
 */
export const overlaysSvg = (drawings: readonly Drawing[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg">${overlayGroups(drawings)}</svg>\n`;
