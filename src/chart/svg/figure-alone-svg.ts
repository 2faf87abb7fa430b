import { escapeHtml } from '../../design/svg/escape-html.ts';
import type { Colour } from '../../design/tokens.ts';
import { LEAST_BOX, type Figure, type Variant } from '../figure.ts';
import { DEFS, styleOf } from './figure-style.ts';
import { plotSvg, scaleOf } from './plot-svg.ts';

/** Pixels. */
interface Size {
  width: number;
  height: number;
}
/** Letters are at most this much larger than in the page. */
const LARGEST = 1.4;

/** The variant for a box, and how many of its pixels are one of the page. */
function fitted({ plots }: Figure, { width, height }: Size): { variant: Variant; scale: number } {
  const wide = scaleOf(plots.wide);
  const hasRoom = width / wide >= LEAST_BOX.wide.width && height / wide >= LEAST_BOX.wide.height;
  if (hasRoom) return { variant: 'wide', scale: wide };
  const least = LEAST_BOX.narrow;
  return {
    variant: 'narrow',
    scale: Math.min(LARGEST, width / least.width, height / least.height),
  };
}

/**
 * The plot of a figure as an SVG file of its own, without headline, unit, legend and credit: for whoever
 * sets these beside it. A small box has smaller letters. Same input, same bytes.
 */
export function figureAloneSvg(figure: Figure, size: Size, colour: Colour): string {
  const { width, height } = size;
  const { variant, scale } = fitted(figure, size);
  const plot = figure.plots[variant];
  const { top, right, bottom, left } = plot.padding;
  const area = {
    x: left * scale,
    y: top * scale,
    width: width - (left + right) * scale,
    height: height - (top + bottom) * scale,
  };
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d">` +
    `<title id="t">${escapeHtml(figure.title)}</title><desc id="d">${escapeHtml(figure.words)}</desc>` +
    `<style>${styleOf(colour)}</style>${DEFS}<rect class="plate" width="${width}" height="${height}"/>` +
    `${plotSvg(plot, area, scale)}</svg>\n`
  );
}
