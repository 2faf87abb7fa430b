import { roleColour, type Colour } from '../colours.ts';
import type { Item } from '../frame/picture.ts';
import { OPACITIES, type Part } from '../things/drawing.ts';
import type { MapView } from './map-view.ts';
import { partPath } from './svg-paths.ts';

/**
 * A soft area consists of many thin coats. They are painted in white into a mask, and the colour
 * goes through it at once: coat by coat, the rounding of each would shift its hue.
 */
function softSvg(id: string, coats: readonly Part[], view: MapView): string {
  const { x, y, width, height } = view.seen;
  const all = Object.entries({ x, y, width, height })
    .map(([name, value]) => `${name}="${Math.round(value * 100) / 100}"`)
    .join(' ');
  const inside = coats.map((coat) => partPath(coat, view)).join('');
  return (
    `<mask id="${id}" maskUnits="userSpaceOnUse" ${all}><g color="white">${inside}</g></mask>` +
    `<rect ${all} fill="currentColor" mask="url(#${id})"/>`
  );
}

/** Zones, routes and marks in map units, in the colours of their roles. Widths are pixels of the page. */
export function itemsSvg(items: readonly Item[], view: MapView, colour: Colour): string {
  return items
    .map(({ drawing: { key, parts }, role, emphasis }) => {
      // Not as the opacity of the group: the renderer of pictures cuts such groups off.
      const fade = OPACITIES[emphasis];
      const coats = parts.filter(({ paint }) => paint === 'fill');
      const isSoft = coats.length > 1;
      const others = isSoft ? parts.filter((part) => !coats.includes(part)) : parts;
      return (
        `<g color="${roleColour(role, colour)}">` +
        (isSoft ? softSvg(key, coats, view) : '') +
        others.map((part) => partPath(part, view, fade)).join('') +
        '</g>'
      );
    })
    .join('');
}
