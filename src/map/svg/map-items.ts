import { lookOf } from '../../model/certainty.ts';
import { CONTEXT_OPACITY, isClosed, lineWidth, type Part } from '../frame/drawing.ts';
import type { Item } from '../frame/picture.ts';
import type { MapView } from './map-view.ts';
import { pathData } from './path-data.ts';
import type { Colour } from './tokens.ts';

const ROLE = { attacker: 'accent-a', defender: 'accent-b', neutral: 'accent-c' } as const;
export const roleColour = (role: Item['role'], colour: Colour): string => colour(ROLE[role]);

const size = (value: number): string => String(Math.round(value * 100) / 100);

function partSvg(
  { paint, certainty, alpha: own, paths }: Part,
  unitsPerPixel: number,
  fade: number,
): string {
  const alpha = Math.round(own * fade * 1000) / 1000;
  const closed = paint === 'fill' || (paint === 'stroke' && paths.every(isClosed));
  const d = pathData(paths, closed);
  if (d === '') return '';
  if (paint === 'fill') return `<path fill-opacity="${alpha}" d="${d}"/>`;
  const dashes = paint === 'stroke' ? lookOf(certainty).line.dashes : [];
  return (
    `<path fill="none" stroke="currentColor" stroke-width="${size(lineWidth({ paint, certainty }) * unitsPerPixel)}"` +
    (alpha < 1 ? ` stroke-opacity="${alpha}"` : '') +
    (dashes.length > 0
      ? ` stroke-dasharray="${dashes.map((length) => size(length * unitsPerPixel)).join(' ')}"`
      : '') +
    ` d="${d}"/>`
  );
}

/**
 * A soft area consists of many thin coats. They are painted in white into a mask, and the colour
 * goes through it at once: coat by coat, the rounding of each would shift its hue.
 */
function softSvg(id: string, coats: readonly Part[], { seen, unitsPerPixel }: MapView): string {
  const all = `x="${size(seen.x)}" y="${size(seen.y)}" width="${size(seen.width)}" height="${size(seen.height)}"`;
  const inside = coats.map((coat) => partSvg(coat, unitsPerPixel, 1)).join('');
  return (
    `<mask id="${id}" maskUnits="userSpaceOnUse" ${all}><g fill="white">${inside}</g></mask>` +
    `<rect ${all} mask="url(#${id})"/>`
  );
}

/** Zones, routes and marks in map units, in the colours of their roles. Widths are pixels of the page. */
export function itemsSvg(items: readonly Item[], view: MapView, colour: Colour): string {
  return items
    .map(({ drawing: { key, parts }, role, emphasis }) => {
      const own = roleColour(role, colour);
      // Not as the opacity of the group: the renderer of pictures cuts such groups off.
      const fade = emphasis === 'context' ? CONTEXT_OPACITY : 1;
      const coats = parts.filter(({ paint }) => paint === 'fill');
      const isSoft = coats.length > 1;
      const others = isSoft ? parts.filter((part) => !coats.includes(part)) : parts;
      return (
        `<g color="${own}" fill="${own}">` +
        (isSoft ? softSvg(key, coats, view) : '') +
        others.map((part) => partSvg(part, view.unitsPerPixel, fade)).join('') +
        '</g>'
      );
    })
    .join('');
}
