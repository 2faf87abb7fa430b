import { curvedPath, straightPath, type Stroke } from '../../design/svg/path-data.ts';
import { boxAround, type Box } from '../../model/geometry.ts';
import type { OutlinedLayer, OutlinedPart, Outlines } from '../basemap/outlines.ts';
import type { Theme } from '../../design/tokens.ts';
import type { Colour } from '../colours.ts';
import type { Picture } from '../frame/picture.ts';
import { walkStack } from '../layers/stack.ts';
import { showsRelief } from '../relief/relief-box.ts';
import { reliefSvg } from '../relief/relief-svg.ts';
import { itemsSvg, type AreaPaint } from './items-svg.ts';
import type { MapView } from './map-view.ts';
import { areaPath, linePath, type SvgTarget } from './svg-paths.ts';

/** Whether any of a stroke's surroundings is to be seen; both in the same units. */
function isNear({ points }: Stroke, { x, y, width, height }: Box): boolean {
  const box = boxAround(points);
  return (
    box.x <= x + width && box.x + box.width >= x && box.y <= y + height && box.y + box.height >= y
  );
}

/** A box in larger units. */
export const inUnits = ({ x, y, width, height }: Box, unit: number): Box => ({
  x: x / unit,
  y: y / unit,
  width: width / unit,
  height: height / unit,
});

function partSvg(part: OutlinedPart, target: SvgTarget): string {
  const { strokes, isCurved, outsideOf, fill, line } = part;
  const d = isCurved ? curvedPath(strokes) : straightPath(strokes);
  return (
    (fill ? areaPath(d, target.colour(fill.colour), fill.opacity, outsideOf !== undefined) : '') +
    (line ? linePath(d, { ...line, colour: target.colour(line.colour) }, target) : '')
  );
}

/**
 * A layer of the basemap as an SVG group in map units.
 *
 * @param seen what is to be seen, in map units; default: all
 * @param id name of the group, where it is to be referred to
 */
export function layerSvg(
  { unit, parts }: OutlinedLayer,
  { colour, unitsPerPixel }: SvgTarget,
  { seen, id }: { seen?: Box; id?: string },
): string {
  const target: SvgTarget =
    unitsPerPixel === undefined ? { colour } : { colour, unitsPerPixel: unitsPerPixel / unit };
  const box = seen && inUnits(seen, unit);
  const inside = parts.map((part) => {
    const strokes = box ? part.strokes.filter((stroke) => isNear(stroke, box)) : part.strokes;
    return partSvg({ ...part, strokes }, target);
  });
  return (
    `<g${id === undefined ? '' : ` id="${id}"`} stroke-linejoin="round"` +
    `${unit === 1 ? '' : ` transform="scale(${unit})"`}>${inside.join('')}</g>`
  );
}

/**
 * The relief and all layers of a picture as far as a view shows them, in pixels of the view, on ground of
 * the colour of land.
 *
 * @param theme whose relief it has
 * @param areas how areas are painted
 */
export function mapLayersSvg(
  picture: Picture,
  outlines: Outlines,
  view: MapView,
  colour: Colour,
  theme: Theme,
  areas: AreaPaint = 'grain',
): string {
  const { seen, unitsPerPixel, transform } = view;
  const layers = walkStack(
    picture,
    ({ id }) => {
      const layer = outlines.get(id);
      return layer ? layerSvg(layer, { colour, unitsPerPixel }, { seen }) : '';
    },
    (items) => itemsSvg(items, view, colour, areas),
  );
  const relief = showsRelief(picture) ? reliefSvg(theme, seen) : '';
  return `<g transform="${transform}">${relief}${layers.join('')}</g>`;
}
