import { lookOf, svgDashes } from '../model/certainty.ts';
import type { Point } from '../model/geometry.ts';
import {
  LINE_HEIGHT,
  STROKE_WIDTH,
  TYPE,
  type FigureBox,
  type FigureLabel,
  type FigureMark,
  type FigureUnit,
  type Plot,
} from '../figure/figure.ts';
import { escapeHtml, isFilled, markPath } from '../figure/plot-html.ts';
import { px } from './px.ts';

/** Letters and lines are this much larger than in the page: the picture is seen smaller than it is. */
export const SCALE = 1.5;

/** The part of the picture that the plot's coordinates 0 to 1000 fill, in pixels. */
export interface Area {
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

export const roleOf = ({ role }: { role?: string }): string => (role ? ` role-${role}` : '');
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

/** A plot as it stands in a picture of its own: boxes lowest, then marks, squares and letters. */
export function plotSvg({ boxes, marks, units, labels }: Plot, area: Area): string {
  const place = placeIn(area);
  return (
    boxes.map((box) => boxSvg(box, place)).join('') +
    marks.map((mark) => markSvg(mark, place)).join('') +
    units.map((unit) => unitSvg(unit, place)).join('') +
    labels.map((label) => labelSvg(label, place)).join('')
  );
}
