import { sum } from 'd3';
import { stripMessages } from '#messages/site.ts';
import { escapeHtml } from '../../design/svg/escape-html.ts';
import { px } from '../../design/svg/px.ts';
import type { Colour } from '../../design/tokens.ts';
import { lookOf, type Certainty } from '../../model/certainty.ts';

/** Pixels. */
const MARGIN = 36;
const [TOP, CELL, BETWEEN, APART] = [16, 30, 5, 30];
const NAME = 17;
/** Height of the strip in a picture. */
export const STRIP_HEIGHT = TOP + CELL + 10 + NAME + 14;

/** A part of the report, and the verdicts on its claims in their order. */
export interface PartSigns {
  name?: string | undefined;
  signs: readonly Certainty[];
  /** For each claim, whether it is spoken of; where this is given, the others step back. */
  lit?: readonly boolean[];
}

/** Where cells lie and how large they are, in pixels. */
interface StripLayout {
  x: number;
  y: number;
  /** Of the whole strip. */
  width: number;
  /** Height of a cell. */
  cell: number;
  /** From one cell to the next, and from one part to the next. */
  between: number;
  apart: number;
}

/** Opacity of claims that are not spoken of. */
const BACK = 0.28;

/** Slanting lines, and crossed ones. Colours stand in the shapes: a style sheet would reach the picture above. */
const hatching = (id: string, d: string, ink: string): string =>
  `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<path d="${d}" fill="none" stroke="${ink}" stroke-width="2"/></pattern>`;

/** Fillings of cells, to be defined once in a picture that has cells. */
const stripDefs = (ink: string): string =>
  `<defs>${hatching('strip-hatched', 'M0 0V6', ink)}${hatching('strip-crossed', 'M0 0V6M0 0H6', ink)}</defs>`;

/** A cell with the sign of its verdict, at [x, y], so many pixels wide and high. */
function cellSvg(
  sign: Certainty,
  [x, y]: readonly [number, number],
  [width, height]: readonly [number, number],
  ink: string,
): string {
  const { fill, edge } = lookOf(sign).area;
  const at = `x="${px(x)}" y="${px(y)}" height="${height}"`;
  const dotted = edge === 'outline' ? ' stroke-dasharray="2 3"' : '';
  const shape = (share: number, paint: string): string =>
    `<rect ${at} width="${px(width * share)}" fill="${paint}"/>`;
  const paints = {
    solid: shape(1, ink),
    tinted: shape(0.72, ink),
    hatched: shape(1, 'url(#strip-hatched)'),
    'cross-hatched': shape(1, 'url(#strip-crossed)'),
    none: '',
  };
  return `${paints[fill]}<rect ${at} width="${px(width)}" fill="none" stroke="${ink}" stroke-width="1.5"${dotted}/>`;
}

/** The cells of all parts side by side, and where each part begins. */
function cellsSvg(
  parts: readonly PartSigns[],
  { x: left, y, width, cell, between, apart }: StripLayout,
  ink: string,
): { cells: string; starts: readonly number[] } {
  const count = sum(parts, ({ signs }) => signs.length);
  const pitch = (width - (parts.length - 1) * apart + between) / count;
  const starts: number[] = [];
  let x = left;
  const cells = parts.map(({ signs, lit }) => {
    starts.push(x);
    const drawn = signs.map((sign, i) => {
      const svg = cellSvg(sign, [x + i * pitch, y], [pitch - between, cell], ink);
      return lit?.[i] === false ? `<g opacity="${BACK}">${svg}</g>` : svg;
    });
    x += signs.length * pitch + apart;
    return drawn.join('');
  });
  return { cells: cells.join(''), starts };
}

/**
 * The claims of the report as an SVG of their own, a cell for each, for whoever sets words beside them.
 *
 * @param size of the whole, in pixels
 */
export function claimStripSvg(
  parts: readonly PartSigns[],
  { width, height }: { width: number; height: number },
  colour: Colour,
): string {
  const edge = 1;
  const layout = {
    x: edge,
    y: edge,
    width: width - 2 * edge,
    cell: height - 2 * edge,
    between: 3,
    apart: 14,
  };
  const ink = colour('ink');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${stripDefs(ink)}${cellsSvg(parts, layout, ink).cells}</svg>`;
}

/**
 * A picture with the claims of the report beneath it: a cell for each, with the sign of its verdict.
 *
 * @param picture an SVG as wide as the whole, and as high as it without the strip
 * @param size of the whole, in pixels
 */
export function withClaimStrip(
  picture: string,
  parts: readonly PartSigns[],
  { width, height }: { width: number; height: number },
  colour: Colour,
): string {
  const top = height - STRIP_HEIGHT;
  const layout = {
    x: MARGIN,
    y: top + TOP,
    width: width - 2 * MARGIN,
    cell: CELL,
    between: BETWEEN,
    apart: APART,
  };
  const { cells, starts } = cellsSvg(parts, layout, colour('ink'));
  const base = top + TOP + CELL + 10 + NAME * 0.8;
  const letters = `font-family="'Source Sans 3', sans-serif" font-size="${NAME}" fill="${colour('ink-soft')}"`;
  const names = parts.map(({ name, signs }, i) =>
    name === undefined
      ? ''
      : `<text x="${px(starts[i] ?? MARGIN)}" y="${px(base)}" ${letters}>${escapeHtml(stripMessages.part(name, signs.length))}</text>`,
  );
  const paper = `<rect y="${top}" width="${width}" height="${STRIP_HEIGHT}" fill="${colour('paper')}"/>`;
  const line = `<path d="M0 ${top}H${width}" stroke="${colour('rule')}" stroke-width="1"/>`;
  // Not as a picture in a picture, which the renderer cannot clip.
  return picture
    .replace(`viewBox="0 0 ${width} ${top}"`, `viewBox="0 0 ${width} ${height}"`)
    .replace(`height="${top}"`, `height="${height}"`)
    .replace(
      /<\/svg>\s*$/,
      `${stripDefs(colour('ink'))}${paper}${line}${cells}${names.join('')}</svg>\n`,
    );
}
