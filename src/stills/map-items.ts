import { lookOf } from '../model/certainty.ts';
import { isClosed, lineWidth, type Part } from '../picture/drawing.ts';
import type { Item } from '../picture/picture.ts';
import type { MapView } from './map-view.ts';
import { pathData } from './path-data.ts';
import type { Colour } from './tokens.ts';

const ROLE = { attacker: 'accent-a', defender: 'accent-b', neutral: 'accent-c' } as const;
export const roleColour = (role: Item['role'], colour: Colour): string => colour(ROLE[role]);

/** Opacity of what is not the subject of a frame, as in src/styles/labels.css. */
const CONTEXT = 0.65;

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

/** Zones, routes and marks in map units, in the colours of their roles. Widths are pixels of the page. */
export function itemsSvg(items: readonly Item[], view: MapView, colour: Colour): string {
  return items
    .map(({ drawing, role, emphasis }) => {
      const own = roleColour(role, colour);
      // Not as the opacity of the group: the renderer of pictures cuts such groups off.
      const fade = emphasis === 'context' ? CONTEXT : 1;
      const parts = drawing.parts.map((part) => partSvg(part, view.unitsPerPixel, fade)).join('');
      return `<g color="${own}" fill="${own}">${parts}</g>`;
    })
    .join('');
}
