import type { Outlines } from '../basemap/outlines.ts';
import { layerSvg } from './layers-svg.ts';
import { PAGE } from './svg-paths.ts';

/** The layers of the basemap as SVG groups, each with its name as its id; to be shown by `<use>`. */
export const baseGroups = (outlines: Outlines): Map<string, string> =>
  new Map([...outlines].map(([id, layer]) => [id, layerSvg(layer, PAGE, { id })]));

/**
 * The basemap as one SVG file, to be used by pages with `<use href="…#land">` and so on. Coordinates
 * are map units; colours come from the page's custom properties; widths are pixels at any zoom.
 */
export function baseSvg(outlines: Outlines): string {
  const groups = [...baseGroups(outlines).values()].join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg">${groups}</svg>`;
}
