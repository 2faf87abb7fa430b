import type { Outlines } from '../basemap/outlines.ts';
import type { Colour } from '../colours.ts';
import type { Picture } from '../frame/picture.ts';
import { mapLayersSvg } from '../svg/layers-svg.ts';
import { insetsSvg, takenBelow } from '../insets/insets-svg.ts';
import { labelDefs, labelsSvg } from '../svg/labels-svg.ts';
import { viewOf, type MapView } from '../svg/map-view.ts';
import { thinOutlines } from './thin-outlines.ts';

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
  viewOf(
    picture.mustSee,
    { x: 0, y: 0, width, height },
    takenBelow(picture.insets, { width, height }),
  );

/**
 * A frame's map without its letters, in light colours, as an SVG file. On paper it is a picture of its
 * own, because a `<use>` of the whole basemap would put all of it into every page of a PDF.
 *
 * @param outlines the basemap
 */
export function printMapSvg(
  picture: Picture,
  outlines: Outlines,
  size: PaperSize,
  colour: Colour,
): string {
  const view = viewOn(picture, size);
  const { width, height } = size;
  const coarse = thinOutlines(outlines, {
    seen: view.seen,
    near: DETAIL * view.unitsPerPixel,
    far: OUTSIDE * view.unitsPerPixel,
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<rect width="${width}" height="${height}" fill="${colour('map-land')}"/>` +
    `${mapLayersSvg(picture, coarse, view, colour, 'light', 'lines')}</svg>\n`
  );
}

/** What is written on that map, to be laid over it in the page, which has the fonts. */
export function printLabelsSvg(picture: Picture, size: PaperSize, colour: Colour): string {
  const soft = picture.labels.some(({ dot }) => dot === 'soft');
  return (
    `<svg viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true" focusable="false">` +
    // The same definition wherever it stands, so that an id twice in a page does no harm.
    (soft ? `<defs>${labelDefs(colour)}</defs>` : '') +
    labelsSvg(picture, viewOn(picture, size), colour) +
    `${insetsSvg(picture.insets, viewOn(picture, size), colour)}</svg>`
  );
}

/** Where points of the map stand on that paper, in its pixels. */
export function placedOn(picture: Picture, size: PaperSize): MapView['pixel'] {
  return viewOn(picture, size).pixel;
}
