import { max } from 'd3';
import { PICTURE_SIZE } from '../../content/addresses/picture-addresses.ts';
import type { Figure } from '../figure.ts';
import { escapeHtml } from '../../design/svg/escape-html.ts';
import { widthOfText, wrapText } from '../../design/svg/text-width.ts';
import type { LegendEntry } from '../../map/legend/legend-entry.ts';
import { DEFS, styleOf } from './figure-style.ts';
import { px } from '../../design/svg/px.ts';
import { plotSvg, roleOf, scaleOf, type Area } from './plot-svg.ts';
import type { Colour } from '../../map/colours.ts';
import { signsOf, swatchSvg } from '../../map/legend/swatch-svg.ts';
import { wrapEvenly } from '../../design/svg/wrap-evenly.ts';
import { wrapOrigin } from '../../design/svg/wrap-origin.ts';

const MARGIN = 48;
const TITLE = 34;
const UNIT = 19;
const LEGEND = { size: 17, row: 28, sign: 52 };
const KICKER = 17;
const CREDIT = 17;

function legendSvg(
  entries: readonly LegendEntry[],
  top: number,
  right: number,
  colour: Colour,
): { svg: string; rows: number } {
  let x = MARGIN;
  let row = 0;
  const parts = entries.map((entry) => {
    const signs = signsOf(entry);
    const room = LEGEND.sign * signs.length;
    const lines = wrapText(entry.text, right - MARGIN - room, LEGEND.size).split('\n');
    const width = room + (max(lines, (line) => widthOfText(line, LEGEND.size)) ?? 0) + 30;
    if (x > MARGIN && x + width > right) {
      x = MARGIN;
      row += 1;
    }
    const y = top + row * LEGEND.row;
    const part =
      signs
        .map(
          (sign, i) =>
            `<g class="${roleOf(entry).trim() || 'ink'}" transform="translate(${px(x + i * LEGEND.sign)} ${px(y - 14)}) scale(1.4)">${swatchSvg(sign, colour)}</g>`,
        )
        .join('') +
      lines
        .map(
          (line, i) =>
            `<text x="${px(x + room)}" y="${px(y + i * LEGEND.row)}" font-size="${LEGEND.size}">${escapeHtml(line)}</text>`,
        )
        .join('');
    row += lines.length - 1;
    x = lines.length > 1 ? right : x + width;
    return part;
  });
  return { svg: parts.join(''), rows: entries.length > 0 ? row + 1 : 0 };
}

/** What stands in the last lines of a picture. */
export interface PictureNotes {
  /** Who published what is drawn. */
  credit: string;
  /** Name of the story, and its address where that is known. */
  origin: string;
  /** Above the headline, if anything. */
  kicker?: string;
}

/**
 * A frame of a figure as an SVG file of its own, with headline, legend and credit inside. Same input,
 * same bytes. Words that are empty take no line: there they stand beside the picture.
 *
 * @param size in pixels
 */
export function figureSvg(
  { title, unit, words, plots, legend }: Figure,
  { credit, origin, kicker }: PictureNotes,
  colour: Colour,
  size: { width: number; height: number } = PICTURE_SIZE,
): string {
  const { width, height } = size;
  const inner = width - 2 * MARGIN;
  const linesOf = (text: string, size: number): string[] =>
    text === '' ? [] : wrapEvenly(text, inner, size);
  const titleLines = linesOf(title, TITLE);
  const unitLines = linesOf(unit, UNIT);
  const lines: string[] = [];
  let y = MARGIN;
  if (kicker !== undefined) {
    y += KICKER * 0.6;
    lines.push(
      `<text class="kicker" x="${MARGIN}" y="${px(y)}" font-size="${KICKER}">${escapeHtml(kicker)}</text>`,
    );
  }
  for (const line of titleLines) {
    y += TITLE * 1.15;
    lines.push(
      `<text class="title" x="${MARGIN}" y="${px(y)}" font-size="${TITLE}">${escapeHtml(line)}</text>`,
    );
  }
  for (const line of unitLines) {
    y += UNIT * 1.5;
    lines.push(
      `<text class="soft-ink" x="${MARGIN}" y="${px(y)}" font-size="${UNIT}">${escapeHtml(line)}</text>`,
    );
  }
  const right = width - MARGIN;
  const { rows } = legendSvg(legend, 0, right, colour);
  const creditLines = [
    ...linesOf(credit, CREDIT),
    ...(origin === '' ? [] : wrapOrigin(origin, inner, CREDIT)),
  ];
  const bottom = height - MARGIN - (creditLines.length - 1) * CREDIT * 1.35;
  const legendTop = bottom - CREDIT - 18 - (rows - 1) * LEGEND.row;
  const plot = plots.wide;
  const { padding } = plot;
  const scale = scaleOf(plot);
  const top = y + 18 + padding.top * scale;
  const end = (rows > 0 ? legendTop - LEGEND.row : bottom - CREDIT) - 6 - padding.bottom * scale;
  const area: Area = {
    x: MARGIN + padding.left * scale,
    y: top,
    width: inner - (padding.left + padding.right) * scale,
    height: end - top,
  };
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d">` +
    `<title id="t">${escapeHtml(title)}</title><desc id="d">${escapeHtml(words)}</desc>` +
    `<style>${styleOf(colour)}</style>${DEFS}<rect class="plate" width="${width}" height="${height}"/>` +
    lines.join('') +
    plotSvg(plot, area) +
    legendSvg(legend, legendTop, right, colour).svg +
    creditLines
      .map(
        (line, i) =>
          `<text class="soft-ink" x="${MARGIN}" y="${px(bottom + i * CREDIT * 1.35)}" font-size="${CREDIT}">${escapeHtml(line)}</text>`,
      )
      .join('') +
    '</svg>\n'
  );
}
