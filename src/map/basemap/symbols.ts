import { project } from '../../model/mercator.ts';
import {
  baseLayers,
  type BaseColour,
  type BaseLayer,
  type BaseLayerName,
  type BasePath,
} from './base-layers.ts';
import { EXTENT } from './extent.ts';
import { curvedPath, straightPath } from './paths.ts';
import type { BasemapTopology } from './topology.ts';

const STROKE = 'fill="none" vector-effect="non-scaling-stroke" stroke-linejoin="round"';

/** Rivers have a colour of their own where the page gives them one. */
const variable = (colour: BaseColour): string =>
  colour === 'map-river' ? 'var(--map-river,var(--map-water))' : `var(--${colour})`;

function pathSvg({ strokes, isCurved, fill, line, opacity }: BasePath): string {
  const data = isCurved ? curvedPath(strokes) : straightPath(strokes);
  if (line)
    return (
      `<path ${STROKE} stroke="${variable(line.colour)}" stroke-width="${line.width}"` +
      (line.dashes ? ` stroke-dasharray="${line.dashes.join(' ')}"` : '') +
      (line.opacity === undefined ? '' : ` stroke-opacity="${line.opacity}"`) +
      (line.isRound ? ' stroke-linecap="round"' : '') +
      ` d="${data}"/>`
    );
  // Bands of one colour take it from their group.
  if (opacity !== undefined) return `<path fill-opacity="${opacity}" d="${data}"/>`;
  return fill ? `<path fill="${variable(fill)}" d="${data}"/>` : '';
}

const pathsSvg = ({ paths }: BaseLayer): string => paths.map(pathSvg).join('');

function viewBox(): string {
  const [west, south, east, north] = EXTENT;
  const [left, top] = project([west, north]).map(Math.round);
  const [right, bottom] = project([east, south]).map(Math.round);
  return [left, top, (right ?? 0) - (left ?? 0), (bottom ?? 0) - (top ?? 0)].join(' ');
}

/** The layers of the basemap as SVG groups, each with its name as its id; to be shown by `<use>`. */
export function basemapGroups(topology: BasemapTopology): Record<BaseLayerName, string> {
  const { land, relief, water, governorates, ridges } = baseLayers(topology);
  return {
    land: `<g id="land">${pathsSvg(land)}</g>`,
    relief: `<g id="relief" fill="var(--map-relief)" transform="scale(${relief.unit})">${pathsSvg(relief)}</g>`,
    water: `<g id="water">${pathsSvg(water)}</g>`,
    governorates: `<g id="governorates">${pathsSvg(governorates)}</g>`,
    ridges: `<g id="ridges">${pathsSvg(ridges)}</g>`,
  };
}

/**
 * The basemap as one SVG file, to be used by pages with `<use href="…#base">` and so on. Coordinates
 * are map units; colours come from the page's custom properties (--map-land, --map-land-far,
 * --map-relief, --map-water, --map-border, --map-gov, --map-ridge); widths are pixels at any zoom.
 * Ids: base (holding land, relief, water), governorates, ridges.
 */
export function basemapSymbols(topology: BasemapTopology): string {
  const { land, relief, water, governorates, ridges } = basemapGroups(topology);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox()}"><g id="base">`,
    land,
    relief,
    `${water}</g>`,
    governorates,
    `${ridges}</svg>`,
  ].join('\n');
}
