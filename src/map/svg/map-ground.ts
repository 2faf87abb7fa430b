import type { BaseLayer, BaseLayers, BasePath } from '../basemap/base-layers.ts';
import { curvedPath, straightPath, type Stroke } from '../basemap/paths.ts';
import { boxAround, type Box } from '../../model/geometry.ts';
import type { MapView } from './map-view.ts';
import type { Colour } from './tokens.ts';

const size = (value: number): string => String(Math.round(value * 100) / 100);

/** Whether any of a stroke's surroundings is to be seen. */
function isNear({ points }: Stroke, unit: number, { x, y, width, height }: Box): boolean {
  const box = boxAround(points);
  return (
    box.x * unit <= x + width &&
    (box.x + box.width) * unit >= x &&
    box.y * unit <= y + height &&
    (box.y + box.height) * unit >= y
  );
}

function pathSvg(
  { strokes, isCurved, fill, line, opacity }: BasePath,
  unit: number,
  { seen, unitsPerPixel }: MapView,
  colour: Colour,
): string {
  const near = strokes.filter((stroke) => isNear(stroke, unit, seen));
  const data = isCurved ? curvedPath(near) : straightPath(near);
  if (data === '') return '';
  const pixels = (length: number): string => size(length * (unitsPerPixel / unit));
  if (line)
    return (
      `<path fill="none" stroke="${colour(line.colour)}" stroke-width="${pixels(line.width)}" stroke-linejoin="round"` +
      (line.dashes ? ` stroke-dasharray="${line.dashes.map(pixels).join(' ')}"` : '') +
      (line.opacity === undefined ? '' : ` stroke-opacity="${line.opacity}"`) +
      (line.isRound ? ' stroke-linecap="round"' : '') +
      ` d="${data}"/>`
    );
  return fill
    ? `<path fill="${colour(fill)}"${opacity === undefined ? '' : ` fill-opacity="${opacity}"`} d="${data}"/>`
    : '';
}

function layerSvg({ unit, paths }: BaseLayer, view: MapView, colour: Colour): string {
  const inside = paths.map((path) => pathSvg(path, unit, view, colour)).join('');
  return unit === 1 ? inside : `<g transform="scale(${unit})">${inside}</g>`;
}

/** One layer of the basemap as far as the view shows it, in map units. Widths are pixels of the page. */
export const groundSvg = (
  layers: BaseLayers,
  name: keyof BaseLayers,
  view: MapView,
  colour: Colour,
): string => layerSvg(layers[name], view, colour);
