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
}

/** Slanting lines, and crossed ones. Colours stand in the shapes: a style sheet would reach the picture above. */
const hatching = (id: string, d: string, ink: string): string =>
  `<pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<path d="${d}" fill="none" stroke="${ink}" stroke-width="2"/></pattern>`;

/** A cell with the sign of its verdict, at [x, y] and so many pixels wide. */
function cellSvg(sign: Certainty, [x, y]: readonly [number, number], width: number, ink: string) {
  const { fill, edge } = lookOf(sign).area;
  const at = `x="${px(x)}" y="${px(y)}" height="${CELL}"`;
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
  const count = sum(parts, ({ signs }) => signs.length);
  const pitch = (width - 2 * MARGIN - (parts.length - 1) * APART + BETWEEN) / count;
  const top = height - STRIP_HEIGHT;
  let x = MARGIN;
  const drawn = parts.map(({ name, signs }) => {
    const left = x;
    const cells = signs.map((sign, i) =>
      cellSvg(sign, [left + i * pitch, top + TOP], pitch - BETWEEN, colour('ink')),
    );
    x += signs.length * pitch + APART;
    const base = top + TOP + CELL + 10 + NAME * 0.8;
    const letters = `font-family="'Source Sans 3', sans-serif" font-size="${NAME}" fill="${colour('ink-soft')}"`;
    const label =
      name === undefined
        ? ''
        : `<text x="${px(left)}" y="${px(base)}" ${letters}>${escapeHtml(stripMessages.part(name, signs.length))}</text>`;
    return cells.join('') + label;
  });
  const defs = `<defs>${hatching('strip-hatched', 'M0 0V6', colour('ink'))}${hatching('strip-crossed', 'M0 0V6M0 0H6', colour('ink'))}</defs>`;
  const paper = `<rect y="${top}" width="${width}" height="${STRIP_HEIGHT}" fill="${colour('paper')}"/>`;
  const line = `<path d="M0 ${top}H${width}" stroke="${colour('rule')}" stroke-width="1"/>`;
  // Not as a picture in a picture, which the renderer cannot clip.
  return picture
    .replace(`viewBox="0 0 ${width} ${top}"`, `viewBox="0 0 ${width} ${height}"`)
    .replace(`height="${top}"`, `height="${height}"`)
    .replace(/<\/svg>\s*$/, `${defs}${paper}${line}${drawn.join('')}</svg>\n`);
}
