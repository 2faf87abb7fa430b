import { lookOf, svgDashes } from '../model/certainty.ts';
import type { Point } from '../model/geometry.ts';
import {
  LINE_HEIGHT,
  STROKE_WIDTH,
  TYPE,
  type Figure,
  type FigureBox,
  type FigureLabel,
  type FigureMark,
  type FigureUnit,
} from '../figure/figure.ts';
import { escapeHtml, isFilled, markPath } from '../figure/plot-html.ts';
import { wrapText } from '../figure/text-size.ts';
import type { Role } from '../picture/drawing.ts';
import type { LegendEntry } from '../picture/picture.ts';
import { swatchSvg } from './swatch-svg.ts';

/** Size of a picture of a figure, in pixels. */
export const PICTURE = { width: 1200, height: 800 } as const;
const MARGIN = 48;
/** Letters and lines are this much larger than in the page: the picture is seen smaller than it is. */
export const SCALE = 1.5;
const TITLE = 34;
const UNIT = 19;
const LEGEND = { size: 17, row: 28 };
const KICKER = 17;
const CREDIT = 17;

/** The part of the picture that the plot's coordinates 0 to 1000 fill, in pixels. */
interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}
type Place = (at: Point, offset?: Point) => Point;

const placeIn =
  ({ x, y, width, height }: Area): Place =>
  ([u, v], [dx, dy] = [0, 0]) => [
    x + (u / 1000) * width + dx * SCALE,
    y + (v / 1000) * height + dy * SCALE,
  ];

const px = (value: number): string => String(Math.round(value * 10) / 10);
const roleOf = ({ role }: { role?: string }): string => (role ? ` role-${role}` : '');
const contextOf = ({ isContext }: { isContext?: boolean }): string => (isContext ? ' context' : '');

function boxSvg(box: FigureBox, place: Place): string {
  const [left, top, right, bottom] = box.at;
  const [x, y] = place([left, top]);
  const [right_, bottom_] = place([right, bottom]);
  const { area } = lookOf(box.certainty);
  const rect = `x="${px(x)}" y="${px(y)}" width="${px(right_ - x)}" height="${px(bottom_ - y)}"`;
  const mask = box.isSoft ? ' mask="url(#soft)"' : '';
  const open = `<g class="box${roleOf(box)}${contextOf(box)}"${mask}>`;
  if (area.edge === 'outline')
    return `${open}<rect ${rect} fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="2 5"/></g>`;
  const hatched = area.fill === 'solid' ? '' : `<rect ${rect} fill="url(#${area.fill})"/>`;
  return `${open}<rect ${rect} fill="currentColor" fill-opacity="0.16"/>${hatched}</g>`;
}

function markSvg(mark: FigureMark, place: Place): string {
  const paths = mark.paths.map((path) => path.map((at) => place(at)));
  const dashes = mark.certainty && !isFilled(mark) ? svgDashes(mark.certainty) : undefined;
  const width = (mark.size ?? STROKE_WIDTH[mark.kind]) * SCALE;
  return (
    `<path class="m-${mark.kind}${roleOf(mark)}${contextOf(mark)}" d="${markPath({ ...mark, paths })}"` +
    (isFilled(mark) ? '' : ` stroke-width="${px(width)}"`) +
    (dashes ? ` stroke-dasharray="${dashes}"` : '') +
    '/>'
  );
}

const ANCHOR = { start: 'start', middle: 'middle', end: 'end' } as const;
/** Share of a line's height from its middle down to its baseline. */
const BASELINE = 0.35;

function labelSvg(label: FigureLabel, place: Place): string {
  const { size, weight } = TYPE[label.kind];
  const font = size * SCALE;
  const lines = label.text.split('\n');
  const [x, y] = place(label.at, label.offset);
  const height = lines.length * font * LINE_HEIGHT;
  const top = { top: y, middle: y - height / 2, bottom: y - height }[label.baseline ?? 'middle'];
  const spans = lines.map((line, i) => {
    const base = top + (i + 0.5) * font * LINE_HEIGHT + font * BASELINE;
    return `<tspan x="${px(x)}" y="${px(base)}">${escapeHtml(line)}</tspan>`;
  });
  return (
    `<text class="fl-${label.kind}${roleOf(label)}${contextOf(label)}" font-size="${px(font)}"` +
    ` font-weight="${weight}" text-anchor="${ANCHOR[label.align ?? 'middle']}">${spans.join('')}</text>`
  );
}

function unitSvg(unit: FigureUnit, place: Place): string {
  const [x, y] = place(unit.at, unit.offset);
  const size = unit.size * SCALE;
  const rect = `x="${px(x - size / 2)}" y="${px(y - size / 2)}" width="${px(size)}" height="${px(size)}"`;
  const look = unit.certainty && lookOf(unit.certainty);
  const fills: Record<string, string> = {
    solid: look?.area.edge === 'crisp' ? 'currentColor' : 'url(#three-quarter)',
    hatched: 'url(#hatched)',
    'cross-hatched': 'url(#cross-hatched)',
    none: 'none',
  };
  const fill = fills[look?.area.fill ?? 'none'] ?? 'none';
  const dashes = look?.area.edge === 'outline' ? ' stroke-dasharray="2 4"' : '';
  const ink = look?.area.edge === 'crisp' ? 'inverse' : 'ink';
  const plate =
    ink === 'inverse'
      ? ''
      : `<rect class="plate" x="${px(x - size * 0.32)}" y="${px(y - size * 0.26)}" width="${px(size * 0.64)}" height="${px(size * 0.52)}"/>`;
  return (
    `<g class="unit${contextOf(unit)}"><rect class="plate" ${rect}/><rect ${rect} fill="${fill}" stroke="currentColor" stroke-width="2"${dashes}/>` +
    `${plate}<text class="${ink}" x="${px(x)}" y="${px(y + size * 0.16)}" font-size="${px(size * 0.44)}" font-weight="600" text-anchor="middle">${escapeHtml(unit.text)}</text></g>`
  );
}

const DEFS =
  '<defs>' +
  '<pattern id="hatched" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V10" stroke="currentColor" stroke-width="2.4"/></pattern>' +
  '<pattern id="cross-hatched" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V10M0 0H10" stroke="currentColor" stroke-width="2.4"/></pattern>' +
  '<linearGradient id="three-quarter"><stop offset=".72" stop-color="currentColor"/><stop offset=".72" stop-color="currentColor" stop-opacity="0"/></linearGradient>' +
  '<linearGradient id="fade"><stop offset="0" stop-color="#000"/><stop offset=".22" stop-color="#fff"/><stop offset=".78" stop-color="#fff"/><stop offset="1" stop-color="#000"/></linearGradient>' +
  '<mask id="soft" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#fade)"/></mask>' +
  '</defs>';

const ROLES = ['attacker', 'defender', 'neutral'] as const satisfies readonly Role[];
const ROLE_COLOUR: Record<Role, string> = {
  attacker: 'accent-a',
  defender: 'accent-b',
  neutral: 'accent-c',
};

function styleOf(tokens: ReadonlyMap<string, string>): string {
  const colour = (name: string): string => {
    const value = tokens.get(name);
    if (value === undefined)
      throw new Error(`src/styles/tokens.css: found no colour --${name}, expected one in :root`);
    return value;
  };
  return (
    `svg{color:${colour('ink')};fill:${colour('ink')};font-family:"Source Sans 3",sans-serif}` +
    `path{fill:none;stroke:currentColor;stroke-linejoin:round}` +
    `.kicker{fill:${colour('accent-c')};font-weight:600}` +
    `.title{font-family:"Source Serif 4",serif;font-weight:600}` +
    `.soft-ink,.fl-tick,text.context{fill:${colour('ink-soft')}}` +
    `.m-column,.m-area{fill:currentColor;stroke:none}.m-area{fill-opacity:.35}` +
    `.m-dot{stroke-linecap:round}` +
    `.m-axis,.m-tick,.m-leader{stroke:${colour('ink-soft')}}.m-grid{stroke:${colour('rule')}}` +
    `.box{color:${colour('accent-c')}}` +
    ROLES.map((role) => `.role-${role}{color:${colour(ROLE_COLOUR[role])}}`).join('') +
    ROLES.map((role) => `text.role-${role}{fill:${colour(ROLE_COLOUR[role])}}`).join('') +
    `path.context{opacity:.38}path.m-tie.context{opacity:.18}.unit.context,.box.context{opacity:.32}` +
    `.plate{fill:${colour('paper')}}.inverse{fill:${colour('paper')}}`
  );
}

function legendSvg(
  entries: readonly LegendEntry[],
  top: number,
  right: number,
): { svg: string; rows: number } {
  let x = MARGIN;
  let row = 0;
  const parts = entries.map((entry) => {
    const width = 58 + entry.text.length * LEGEND.size * 0.5 + 24;
    if (x > MARGIN && x + width > right) {
      x = MARGIN;
      row += 1;
    }
    const y = top + row * LEGEND.row;
    const part =
      `<g class="${roleOf(entry).trim() || 'ink'}" transform="translate(${px(x)} ${px(y - 14)}) scale(1.4)">${swatchSvg(entry)}</g>` +
      `<text x="${px(x + 52)}" y="${px(y)}" font-size="${LEGEND.size}">${escapeHtml(entry.text)}</text>`;
    x += width;
    return part;
  });
  return { svg: parts.join(''), rows: entries.length > 0 ? row + 1 : 0 };
}

/** What stands in the last line of a picture. */
export interface PictureNotes {
  /** Who published what is drawn. */
  credit: string;
  /** Name of the story, and its address where that is known. */
  origin: string;
  /** Above the headline, if anything. */
  kicker?: string;
}

/**
 * A frame of a figure as an SVG file of its own, in light colours, with headline, legend and credit
 * inside. Same input, same bytes.
 *
 * @param size in pixels
 */
export function figureSvg(
  { title, unit, words, plots, legend }: Figure,
  { credit, origin, kicker }: PictureNotes,
  tokens: ReadonlyMap<string, string>,
  size: { width: number; height: number } = PICTURE,
): string {
  const { width, height } = size;
  const inner = width - 2 * MARGIN;
  const titleLines = wrapText(title, inner, TITLE).split('\n');
  const unitLines = wrapText(unit, inner, UNIT).split('\n');
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
  const { rows } = legendSvg(legend, 0, right);
  const creditLines = wrapText(`${credit} ${origin}`, inner, CREDIT).split('\n');
  const bottom = height - MARGIN - (creditLines.length - 1) * CREDIT * 1.35;
  const legendTop = bottom - CREDIT - 14 - (rows - 1) * LEGEND.row;
  const plot = plots.wide;
  const { padding } = plot;
  const top = y + 18 + padding.top * SCALE;
  const end = (rows > 0 ? legendTop - LEGEND.row : bottom - CREDIT) - 6 - padding.bottom * SCALE;
  const area: Area = {
    x: MARGIN + padding.left * SCALE,
    y: top,
    width: inner - (padding.left + padding.right) * SCALE,
    height: end - top,
  };
  const place = placeIn(area);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d">` +
    `<title id="t">${escapeHtml(title)}</title><desc id="d">${escapeHtml(words)}</desc>` +
    `<style>${styleOf(tokens)}</style>${DEFS}<rect class="plate" width="${width}" height="${height}"/>` +
    lines.join('') +
    plot.boxes.map((box) => boxSvg(box, place)).join('') +
    plot.marks.map((mark) => markSvg(mark, place)).join('') +
    plot.units.map((one) => unitSvg(one, place)).join('') +
    plot.labels.map((label) => labelSvg(label, place)).join('') +
    legendSvg(legend, legendTop, right).svg +
    creditLines
      .map(
        (line, i) =>
          `<text class="soft-ink" x="${MARGIN}" y="${px(bottom + i * CREDIT * 1.35)}" font-size="${CREDIT}">${escapeHtml(line)}</text>`,
      )
      .join('') +
    '</svg>\n'
  );
}
