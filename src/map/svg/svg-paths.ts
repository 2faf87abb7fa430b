import { pageColour, type Colour } from '../colours.ts';
import { lineWidth, type Part } from '../things/drawing.ts';
import { lineOf } from '../../model/certainty.ts';
import { straightPath } from '../../design/svg/path-data.ts';

/** How paths are written: for the page, or for a picture of its own. */
export interface SvgTarget {
  colour: Colour;
  /**
   * How many units of the path are a CSS pixel, in a picture whose zoom is known. In the page it is not
   * known, and the browser keeps lines equally wide.
   */
  unitsPerPixel?: number;
}

/** Paths for the page: its own colours, widths in pixels at any zoom. */
export const PAGE: SvgTarget = { colour: pageColour };

export interface Line {
  colour: string;
  /** In CSS pixels, as the dashes. */
  width: number;
  opacity?: number | undefined;
  dashes?: readonly number[] | undefined;
  isRound?: boolean | undefined;
}

const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** A path as a line; nothing for a path without data. */
export function linePath(
  d: string,
  { colour, width, opacity = 1, dashes = [], isRound }: Line,
  { unitsPerPixel }: Pick<SvgTarget, 'unitsPerPixel'>,
): string {
  if (d === '') return '';
  const length = (pixels: number): number =>
    unitsPerPixel === undefined ? pixels : hundredth(pixels * unitsPerPixel);
  return (
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${length(width)}"` +
    (opacity < 1 ? ` stroke-opacity="${opacity}"` : '') +
    (dashes.length > 0 ? ` stroke-dasharray="${dashes.map(length).join(' ')}"` : '') +
    (isRound ? ' stroke-linecap="round"' : '') +
    (unitsPerPixel === undefined ? ' vector-effect="non-scaling-stroke"/>' : '/>')
  );
}

/**
 * A path as an area; nothing for a path without data.
 *
 * @param isEvenOdd whether a ring within a ring is a hole, whatever their directions
 */
export const areaPath = (d: string, colour: string, opacity = 1, isEvenOdd = false): string =>
  d === ''
    ? ''
    : `<path d="${d}" fill="${colour}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ''}` +
      `${isEvenOdd ? ' fill-rule="evenodd"' : ''}/>`;

/**
 * One coat of a zone, route or mark, in the colour of its surroundings.
 *
 * @param fade opacity that is laid over the coat's own
 */
export function partPath(
  { paint, sign, alpha, paths }: Part,
  target: Pick<SvgTarget, 'unitsPerPixel'>,
  fade = 1,
): string {
  const closed = paint === 'grain' || paint === 'fill';
  const d = straightPath(
    paths.map((path) => ({ points: closed ? path.slice(0, -1) : path, closed })),
  );
  const opacity = Math.round(alpha * fade * 1000) / 1000;
  if (closed) return areaPath(d, 'currentColor', opacity, paint === 'grain');
  const dashes = paint === 'stroke' ? lineOf(sign).dashes : [];
  const width = lineWidth({ paint, sign });
  return linePath(d, { colour: 'currentColor', width, opacity, dashes }, target);
}
