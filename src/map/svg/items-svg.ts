import { roleColour, type Colour } from '../colours.ts';
import type { Item } from '../frame/picture.ts';
import { OPACITIES } from '../things/drawing.ts';
import { grainSvg, plainAreaSvg } from './grain-svg.ts';
import type { MapView } from './map-view.ts';
import { partPath } from './svg-paths.ts';

/** How areas are painted: as grain, or on paper as lines. */
export type AreaPaint = 'grain' | 'lines';

/** Zones, routes and marks in map units, in the colours of their roles. Widths are pixels of the page. */
export function itemsSvg(
  items: readonly Item[],
  view: MapView,
  colour: Colour,
  areas: AreaPaint,
): string {
  const areaSvg = areas === 'grain' ? grainSvg : plainAreaSvg;
  return items
    .map((item) => {
      const { drawing, role, emphasis } = item;
      if (drawing.parts[0]?.paint === 'grain') return areaSvg(item, view, colour);
      // Not as the opacity of the group: the renderer of pictures cuts such groups off.
      const fade = OPACITIES[emphasis];
      const inside = drawing.parts.map((part) => partPath(part, view, fade)).join('');
      return `<g color="${roleColour(role, colour)}">${inside}</g>`;
    })
    .join('');
}
