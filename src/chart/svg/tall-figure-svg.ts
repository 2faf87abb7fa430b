import { GAP, heightOf, linesBlock, stacked, textBlock } from '../../design/svg/block.ts';
import { escapeHtml } from '../../design/svg/escape-html.ts';
import { wrapOrigin } from '../../design/svg/wrap-origin.ts';
import { legendBlock } from '../../map/legend/legend-block.ts';
import type { Colour } from '../../design/tokens.ts';
import type { Figure } from '../figure.ts';
import { DEFS, styleOf } from './figure-style.ts';
import type { PictureNotes } from './figure-svg.ts';
import { plotSvg, type Area } from './plot-svg.ts';

/** Pixels. */
const MARGIN = 28;
const PLOT = 500;
const [TITLE, UNIT, CREDIT] = [26, 17, 15];
/** Letters and lines are this much larger than in the page: a narrow window shows the picture smaller. */
const SCALE = 1.4;

/**
 * A frame of a figure as an SVG file for narrow windows: the plot for narrow boxes, its words above and
 * below it. It is as high as it has to be. Same input, same bytes.
 *
 * @param width in pixels
 */
export function tallFigureSvg(
  { title, unit, words, plots, legend }: Figure,
  { credit, origin }: PictureNotes,
  colour: Colour,
  width: number,
): string {
  const inner = width - 2 * MARGIN;
  const head = [
    textBlock(title, inner, { size: TITLE, weight: 600, line: 1.15 }, 'class="title"'),
    textBlock(unit, inner, { size: UNIT }, 'class="soft-ink"'),
  ];
  const foot = [
    ...(legend.length > 0 ? [legendBlock(legend, inner, colour)] : []),
    textBlock(credit, inner, { size: CREDIT }, 'class="soft-ink"'),
    linesBlock(wrapOrigin(origin, inner, CREDIT), { size: CREDIT }, 'class="soft-ink"'),
  ];
  const plot = plots.narrow;
  const { padding } = plot;
  const top = MARGIN + heightOf(head) + GAP;
  const area: Area = {
    x: MARGIN + padding.left * SCALE,
    y: top + padding.top * SCALE,
    width: inner - (padding.left + padding.right) * SCALE,
    height: PLOT - (padding.top + padding.bottom) * SCALE,
  };
  const under = top + PLOT + GAP;
  const height = Math.round(under + heightOf(foot) + MARGIN);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d">` +
    `<title id="t">${escapeHtml(title)}</title><desc id="d">${escapeHtml(words)}</desc>` +
    `<style>${styleOf(colour)}</style>${DEFS}<rect class="plate" width="${width}" height="${height}"/>` +
    stacked(head, MARGIN, MARGIN) +
    plotSvg(plot, area, SCALE) +
    stacked(foot, MARGIN, under) +
    '</svg>\n'
  );
}
