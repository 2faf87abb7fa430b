import { svgDashes } from '../../model/certainty.ts';
import { isClosed, lineWidth, type Drawing, type Part } from '../frame/drawing.ts';
import { pathData } from './path-data.ts';

function partSvg({ paint, certainty, alpha, paths }: Part): string {
  const closed = paint === 'fill' || (paint === 'stroke' && paths.every(isClosed));
  const d = pathData(paths, closed);
  if (paint === 'fill') return `<path d="${d}" fill="currentColor" fill-opacity="${alpha}"/>`;
  const dashes = paint === 'stroke' ? svgDashes(certainty) : undefined;
  return (
    `<path d="${d}" fill="none" stroke="currentColor" stroke-width="${lineWidth({ paint, certainty })}"` +
    (alpha < 1 ? ` stroke-opacity="${alpha}"` : '') +
    (dashes ? ` stroke-dasharray="${dashes}"` : '') +
    ` vector-effect="non-scaling-stroke"/>`
  );
}

/** Each of these zones, routes and marks once, as an SVG group whose id is its key; to be shown by `<use>`. */
export function overlayGroups(drawings: readonly Drawing[]): string {
  const unique = new Map(drawings.map((drawing) => [drawing.key, drawing]));
  return [...unique.values()]
    .sort((a, b) => a.key.localeCompare(b.key, 'en'))
    .map(({ key, parts }) => `<g id="${key}">${parts.map(partSvg).join('')}</g>`)
    .join('\n');
}

/**
 * One SVG file with every zone, route and mark of the story, each in a group whose id is its key.
 * Stills show them by reference, so forty stills hold each of them once. Colours come from the
 * referring element (currentColor), widths and dashes are in CSS pixels at every zoom.
 */
export const overlaysSvg = (drawings: readonly Drawing[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg">${overlayGroups(drawings)}</svg>\n`;
