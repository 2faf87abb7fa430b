import type { BaseLayers } from '../basemap/base-layers.ts';
import type { Picture } from '../frame/picture.ts';
import { isArea } from '../frame/scene.ts';
import { groundSvg } from '../svg/map-ground.ts';
import { itemsSvg } from '../svg/map-items.ts';
import { labelDefs, labelsSvg } from '../svg/map-labels.ts';
import { viewOf, type MapView } from '../svg/map-view.ts';
import { thinLayers } from '../svg/thin-layers.ts';
import { colourFrom } from '../svg/tokens.ts';

/** Pixels of a map on paper; its letters are as large as in the page when 1.4 of them are a CSS pixel. */
export interface PaperSize {
  width: number;
  height: number;
}

/** How far lines may stray on paper, in pixels of the page: a PDF carries every point of them. */
const DETAIL = 1;
/** The same beyond the edge of the picture. */
const OUTSIDE = 60;

const viewOn = (picture: Picture, { width, height }: PaperSize): MapView =>
  viewOf(picture.mustSee, { x: 0, y: 0, width, height });

/**
 * A frame's map without its letters, in light colours, as an SVG file. On paper it is a picture of its
 * own, because a `<use>` of the whole basemap would put all of it into every page of a PDF.
 *
 * @param layers the basemap
 * @param tokens colours by name
 */
export function printMapSvg(
  picture: Picture,
  layers: BaseLayers,
  size: PaperSize,
  tokens: ReadonlyMap<string, string>,
): string {
  const colour = colourFrom(tokens);
  const view = viewOn(picture, size);
  const { width, height } = size;
  const coarse = thinLayers(layers, {
    seen: view.seen,
    near: DETAIL * view.unitsPerPixel,
    far: OUTSIDE * view.unitsPerPixel,
  });
  const ground = (name: keyof BaseLayers): string => groundSvg(coarse, name, view, colour);
  const optional = (name: Picture['layers'][number]): string =>
    picture.layers.includes(name) ? ground(name) : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<rect width="${width}" height="${height}" fill="${colour('map-sea')}"/><g transform="${view.transform}">` +
    ground('land') +
    optional('relief') +
    optional('governorates') +
    itemsSvg(picture.items.filter(isArea), view, colour) +
    ground('water') +
    optional('ridges') +
    itemsSvg(
      picture.items.filter((item) => !isArea(item)),
      view,
      colour,
    ) +
    '</g></svg>\n'
  );
}

/** What is written on that map, to be laid over it in the page, which has the fonts. */
export function printLabelsSvg(
  picture: Picture,
  size: PaperSize,
  tokens: ReadonlyMap<string, string>,
): string {
  const colour = colourFrom(tokens);
  const soft = picture.labels.some(({ dot }) => dot === 'soft');
  return (
    `<svg viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true" focusable="false">` +
    // The same definition wherever it stands, so that an id twice in a page does no harm.
    (soft ? `<defs>${labelDefs(colour)}</defs>` : '') +
    `${labelsSvg(picture, viewOn(picture, size), colour)}</svg>`
  );
}

/** Where points of the map stand on that paper, in its pixels. */
export function placedOn(picture: Picture, size: PaperSize): MapView['pixel'] {
  return viewOn(picture, size).pixel;
}
