import type { Theme } from '../../design/tokens.ts';
import { escapeHtml } from '../../design/svg/escape-html.ts';
import { px } from '../../design/svg/px.ts';
import type { Box } from '../../model/geometry.ts';
import type { Outlines } from '../basemap/outlines.ts';
import type { Colour } from '../colours.ts';
import type { Picture } from '../frame/picture.ts';
import { insetsSvg, takenBelow } from '../insets/insets-svg.ts';
import { labelDefs, labelsSvg } from './labels-svg.ts';
import { mapLayersSvg } from './layers-svg.ts';
import { SCALE, seenAs, viewOf } from './map-view.ts';

export const rectangle = ({ x, y, width, height }: Box, fill: string): string =>
  `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" fill="${fill}"/>`;

/** How a map is drawn into its rectangle. */
interface MapDrawing {
  /** Whose relief it has. */
  theme: Theme;
  /** What is seen, in map units, in place of what the frame shows: on the way from one frame to the next. */
  mustSee?: Box | undefined;
  /** Whether names, diagrams and small charts are drawn; they are if nothing is said. */
  hasLabels?: boolean;
}

/** The map of a frame in a rectangle of a picture, and what runs on beyond its edges. */
export function mapSvgIn(
  picture: Picture,
  outlines: Outlines,
  frame: Box,
  colour: Colour,
  { theme, mustSee, hasLabels = true }: MapDrawing,
): string {
  const below = mustSee ? 0 : takenBelow(picture.insets, frame);
  const view = viewOf(mustSee ?? picture.mustSee, frame, below);
  return (
    `<defs>${labelDefs(colour)}</defs>${rectangle(frame, colour('map-land'))}` +
    mapLayersSvg(picture, outlines, view, colour, theme) +
    (hasLabels ? labelsSvg(picture, view, colour) + insetsSvg(picture.insets, view, colour) : '')
  );
}

/** Height of a map in pixels of the page below which the name of its subject is no larger than other names. */
const LOW = 300;

/** The labels of a map of this height, in pixels of the picture: a large name would cover those around it. */
const labelsIn = (labels: Picture['labels'], height: number): Picture['labels'] =>
  height / SCALE >= LOW
    ? labels
    : labels.map((label) => (label.kind === 'subject' ? { ...label, kind: 'area' } : label));

/** Pixels of a picture. */
interface Size {
  width: number;
  height: number;
}

/**
 * The map of a frame as an SVG file of its own, without title, legend and credit: for whoever sets these
 * beside it. Same input, same bytes.
 */
export const mapAloneSvg = (
  picture: Picture,
  outlines: Outlines,
  { width, height, ...drawing }: MapDrawing & Size,
  colour: Colour,
): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d" font-family="'Source Sans 3', sans-serif">` +
  `<title id="t">${escapeHtml(picture.title)}</title><desc id="d">${escapeHtml(picture.words)}</desc>` +
  `${mapSvgIn({ ...picture, labels: labelsIn(picture.labels, height) }, outlines, { x: 0, y: 0, width, height }, colour, drawing)}</svg>\n`;

/**
 * The box in map units that a map alone of this size shows as `mustSee`, and no more of it: between two
 * such boxes a camera moves without a jump at either end.
 */
export const boxOfMapAlone = ({ mustSee, insets }: Picture, { width, height }: Size): Box => {
  const frame = { x: 0, y: 0, width, height };
  return seenAs(viewOf(mustSee, frame, takenBelow(insets, frame)));
};
