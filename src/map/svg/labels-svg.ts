import { escapeHtml } from '../../design/svg/escape-html.ts';
import { wrapText } from '../../design/svg/text-width.ts';
import type { Diagram } from '../diagram/diagram.ts';
import { diagramSize, diagramSvg } from '../diagram/diagram-svg.ts';
import type { Label, Picture, Side } from '../frame/picture.ts';
import type { Point } from '../../model/geometry.ts';
import { sizeOf } from '../labels/label-boxes.ts';
import { ARABIC, DISCS, fontSize, LETTERING, NOTE } from '../labels/lettering.ts';
import { tracesOf, type Position } from '../labels/candidates.ts';
import { placeOn } from '../labels/place-labels.ts';
import { SCALE, type MapView } from './map-view.ts';
import { roleColour, type Colour } from '../colours.ts';
import { px } from '../../design/svg/px.ts';

const LINE = 1.15;
/** Share of a line's height from its middle down to its baseline, in ems. */
const BASELINE = 0.35;
/** Distances from the point of a label, in pixels of the page. */
const BESIDE = 9;
const ABOVE = 8;

interface Line {
  text: string;
  font: number;
  height: number;
  /** Its own attributes, where it is not set as the rest. */
  face: string;
}

const ARABIC_FACE = ` font-family="'Noto Naskh Arabic', serif" font-weight="400" letter-spacing="0" xml:lang="ar"`;
const NOTE_FACE = ` font-family="'Source Sans 3', sans-serif" font-style="normal" letter-spacing="0"`;

function linesOf(label: Label): Line[] {
  const { widest, isCapital, spacing = 0 } = LETTERING[label.kind];
  const font = fontSize(label) * SCALE;
  const text = isCapital ? label.text.toUpperCase() : label.text;
  const wrapped =
    widest === undefined ? text : wrapText(text, (widest * SCALE) / (1 + 2 * spacing), font, 600);
  const lines = wrapped
    .split('\n')
    .map((line): Line => ({ text: line, font, height: font * LINE, face: '' }));
  const arabic = font * ARABIC.size;
  if (label.arabic)
    lines.push({
      text: label.arabic,
      font: arabic,
      height: arabic * ARABIC.line,
      face: ARABIC_FACE,
    });
  if (label.note !== undefined) {
    const size = NOTE.size * SCALE;
    for (const line of wrapText(label.note, NOTE.widest * SCALE, size, 600).split('\n'))
      lines.push({ text: line, font: size, height: size * 1.2, face: NOTE_FACE });
  }
  return lines;
}

/** Where the lines of a label begin, in pixels of the picture, and how they are aligned. */
function blockAt(
  [x, y]: readonly [number, number],
  height: number,
  side: Side,
  isWater: boolean,
): { x: number; top: number; anchor: string } {
  switch (side) {
    case 'right':
      return { x: x + BESIDE * SCALE, top: y - height / 2, anchor: 'start' };
    case 'left':
      return { x: x - BESIDE * SCALE, top: y - height / 2, anchor: 'end' };
    case 'top':
      return { x, top: y - ABOVE * SCALE - height, anchor: 'middle' };
    case 'bottom':
      return { x, top: y + ABOVE * SCALE, anchor: 'middle' };
    case 'over':
      // The name of a river stands on its line.
      return { x, top: y - height * (isWater ? 1.15 : 0.5), anchor: 'middle' };
  }
}

/** The disc behind the number of a route, so that it can be read on its line. */
function discSvg([x, y]: Point, label: Label, colour: Colour): string {
  const size = sizeOf(label);
  const [width, height] = [size.width * SCALE, size.height * SCALE];
  return (
    `<rect x="${px(x - width / 2)}" y="${px(y - height / 2)}" width="${px(width)}" height="${px(height)}" rx="${px(height / 2)}"` +
    ` fill="${colour('paper-raised')}" stroke="${roleColour(label.role, colour)}" stroke-width="${px(DISCS.border * SCALE)}"/>`
  );
}

/** A label on its side of a point, in pixels of the picture. */
interface Placed {
  label: Label;
  at: Point;
  side: Side;
}

/** A label where it was placed. The number of a route is centred in its disc, wherever that stands. */
function placedIn(view: MapView, label: Label, { at, side }: Position): Placed {
  const point = view.pixel(at);
  if (label.kind !== 'number') return { label, at: point, side };
  const away = {
    right: [1, 0],
    left: [-1, 0],
    top: [0, -1],
    bottom: [0, 1],
    over: [0, 0],
  } as const;
  const { width, height } = sizeOf(label);
  const [x, y] = away[side];
  return {
    label,
    at: [point[0] + x * (BESIDE + width / 2) * SCALE, point[1] + y * (ABOVE + height / 2) * SCALE],
    side: 'over',
  };
}

function textSvg({ label, at, side }: Placed, colour: Colour): string {
  const look = LETTERING[label.kind];
  const lines = linesOf(label);
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  const block = blockAt(at, height, side, label.kind === 'water');
  const weight =
    label.emphasis === 'key' && label.kind !== 'note' && !look.isItalic ? 600 : look.weight;
  // An area's name lies on the area, which has the colour of the role.
  const hasOwn = label.role === 'neutral' || label.kind === 'area';
  const fill = hasOwn ? colour(look.colour) : roleColour(label.role, colour);
  let { top } = block;
  const spans = lines.map(({ text, font, height: own, face }) => {
    const base = top + own / 2 + font * BASELINE;
    top += own;
    return `<tspan x="${px(block.x)}" y="${px(base)}" font-size="${px(font)}"${face}>${escapeHtml(text)}</tspan>`;
  });
  const spacing = look.spacing
    ? ` letter-spacing="${px(look.spacing * fontSize(label) * SCALE)}"`
    : '';
  const family = look.isItalic ? ` font-family="'Source Serif 4', serif" font-style="italic"` : '';
  const turn = label.rotate ? ` transform="rotate(${label.rotate} ${px(at[0])} ${px(at[1])})"` : '';
  return `<text fill="${fill}" font-weight="${weight}" text-anchor="${block.anchor}"${family}${spacing}${turn}>${spans.join('')}</text>`;
}

function dotSvg([x, y]: Point, label: Label, colour: Colour): string {
  if (!label.dot) return '';
  const at = `cx="${px(x)}" cy="${px(y)}"`;
  if (label.dot === 'soft') return `<circle ${at} r="${px(13 * SCALE)}" fill="url(#soft-dot)"/>`;
  const radius = (label.emphasis === 'key' ? 4.4 : 3.5) * SCALE;
  return `<circle ${at} r="${px(radius)}" fill="${colour('ink')}" stroke="${colour('map-halo')}" stroke-width="${px(1.5 * SCALE)}"/>`;
}

/** Definitions that {@link labelsSvg} refers to. */
export const labelDefs = (colour: Colour): string =>
  '<radialGradient id="soft-dot">' +
  [
    [0, 0.6],
    [0.55, 0.22],
    [1, 0],
  ]
    .map(
      ([offset, opacity]) =>
        `<stop offset="${offset}" stop-color="${colour('ink')}" stop-opacity="${opacity}"/>`,
    )
    .join('') +
  '</radialGradient>';

/** A diagram in the middle of a view, as large as it can be there, and no larger than 1.6 times its letters in the page. */
function placedDiagram(diagram: Diagram, { viewport, origin }: MapView, colour: Colour): string {
  const { width, height } = diagramSize(diagram);
  const room = [viewport.width, viewport.height].map((side) => side * SCALE * 0.92);
  const zoom = Math.min((room[0] ?? 0) / width, (room[1] ?? 0) / height, 1.6 * SCALE);
  const x = origin[0] + (viewport.width * SCALE - width * zoom) / 2;
  const y = origin[1] + (viewport.height * SCALE - height * zoom) / 2;
  return `<g transform="translate(${px(x)} ${px(y)}) scale(${px(zoom)})">${diagramSvg(diagram, colour)}</g>`;
}

/** Dots and names of a picture in a view, each name on the side where it covers least. */
export function labelsSvg(
  { labels, items, mustSee, diagram }: Pick<Picture, 'labels' | 'items' | 'mustSee' | 'diagram'>,
  view: MapView,
  colour: Colour,
): string {
  const trace = tracesOf(items);
  const positions = placeOn(labels, mustSee, { ...view.viewport, disc: DISCS.usual }, trace);
  const placed = labels.flatMap((label, i) => {
    const position = positions[i];
    return position ? [placedIn(view, label, position)] : [];
  });
  const halo = `stroke="${colour('map-halo')}" stroke-width="${px(3.2 * SCALE)}" stroke-linejoin="round" paint-order="stroke"`;
  return (
    placed
      .map(({ label, at }) =>
        label.kind === 'number' ? discSvg(at, label, colour) : dotSvg(at, label, colour),
      )
      .join('') +
    `<g ${halo}>${placed.map((one) => textSvg(one, colour)).join('')}</g>` +
    (diagram ? placedDiagram(diagram, view, colour) : '')
  );
}
