import type { Outlines } from '../basemap/outlines.ts';
import type { Theme } from '../../design/tokens.ts';
import type { Colour } from '../colours.ts';
import { escapeHtml } from '../../design/svg/escape-html.ts';
import type { Box } from '../../model/geometry.ts';
import type { Picture } from '../frame/picture.ts';
import { legendBlock } from '../legend/legend-block.ts';
import { GAP, heightOf, linesBlock, stacked, textBlock } from '../../design/svg/block.ts';
import { mapSvgIn, rectangle } from './map-alone-svg.ts';
import { wrapOrigin } from '../../design/svg/wrap-origin.ts';

/** How a picture of a map is to look. */
export interface MapPicture {
  /** Pixels. Without a height, the picture is as high as its words and a map of its width need. */
  width: number;
  height?: number;
  /** Above the title, if anything. */
  kicker?: string;
  /** Instead of the frame's own; empty where it stands beside the picture. */
  title?: string;
  /** Who made what is drawn. */
  credit: string;
  /** Name of the story, and its address where that is known. */
  origin: string;
  /** Whose relief it has. */
  theme: Theme;
}

const MARGIN = 36;
const TITLE = 32;
const KICKER = 16;
const CREDIT = 15.5;
/** Width of the panel beside the map, and the shape below which it lies above and under the map. */
const PANEL = 372;
const WIDE = 1.2;
/** Height of the map as a share of its width, where the picture's height follows from it. */
const TALL = 1.1;

/**
 * Paper over all of the picture that is not the map. The map is covered, not clipped: the renderer
 * of pictures takes ten times as long for a clipped group.
 */
function paperAround({ x, y, height }: Box, whole: Box, paper: string): string {
  const end = y + height;
  return [
    { ...whole, width: x },
    { ...whole, height: y },
    { ...whole, y: end, height: whole.height - end },
  ]
    .filter((piece) => piece.width > 0 && piece.height > 0)
    .map((piece) => rectangle(piece, paper))
    .join('');
}

/**
 * A frame of a map as an SVG file of its own, with title, legend and credit in it.
 * On a wide picture they stand in a panel beside the map, else above and under it. Same input, same
 * bytes. Throws when there is no room left for the map.
 *
 * @param outlines the basemap
 */
export function mapSvg(
  picture: Picture,
  outlines: Outlines,
  { width, height: given, kicker, title = picture.title, credit, origin, theme }: MapPicture,
  colour: Colour,
): string {
  const isWide = given !== undefined && width / given >= WIDE;
  const inner = (isWide ? PANEL : width) - 2 * MARGIN;
  const head = [
    ...(kicker === undefined
      ? []
      : [textBlock(kicker, inner, { size: KICKER, weight: 600 }, `fill="${colour('accent-c')}"`)]),
    ...(title === ''
      ? []
      : [
          textBlock(
            title,
            inner,
            { size: TITLE, weight: 600, line: 1.15 },
            `fill="${colour('ink')}" font-family="'Source Serif 4', serif"`,
          ),
        ]),
  ];
  const soft = `fill="${colour('ink-soft')}"`;
  const foot = [
    textBlock(credit, inner, { size: CREDIT }, soft),
    linesBlock(wrapOrigin(origin, inner, CREDIT), { size: CREDIT }, soft),
  ];
  const legend = [legendBlock(picture.legend, inner, colour)];
  const under = [...legend, ...foot];
  const top = MARGIN + heightOf(head) + GAP;
  const height = given ?? Math.round(top + width * TALL + heightOf(under) + MARGIN + GAP);
  const frame: Box = isWide
    ? { x: PANEL, y: 0, width: width - PANEL, height }
    : { x: 0, y: top, width, height: height - top - heightOf(under) - MARGIN - GAP };
  const left = isWide ? top + heightOf(under) + MARGIN - height : 200 - frame.height;
  if (left > 0)
    throw new Error(
      `map-svg: found ${width} by ${height} px for ${picture.scene}/${picture.id}, expected ${Math.ceil(left)} px more height for its words`,
    );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d" font-family="'Source Sans 3', sans-serif">` +
    `<title id="t">${escapeHtml(picture.title)}</title><desc id="d">${escapeHtml(picture.words)}</desc>` +
    mapSvgIn(picture, outlines, frame, colour, { theme }) +
    paperAround(frame, { x: 0, y: 0, width, height }, colour('paper')) +
    stacked(head, MARGIN, MARGIN) +
    (isWide
      ? stacked(legend, MARGIN, top + 10) +
        stacked(foot, MARGIN, height - MARGIN - heightOf(foot) + 8)
      : stacked(under, MARGIN, frame.y + frame.height + GAP)) +
    '</svg>\n'
  );
}
