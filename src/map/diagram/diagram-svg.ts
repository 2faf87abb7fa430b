import { escapeHtml } from '../../design/svg/escape-html.ts';
import { lookOf } from '../../model/certainty.ts';
import { roleColour, type Colour } from '../colours.ts';
import type { Diagram } from './diagram.ts';

/** Lengths in CSS pixels, where the diagram is as wide as on the narrowest stage. */
const WIDTH = 300;
/** From the sides to the lines of the two parties. */
const SIDE = 46;
const TITLE = { baseline: 22, size: 12.5 };
const NAMES = { top: 34, height: 25, width: 76, size: 13 };
const FIRST = 92;
const ROW = 43;
const LETTERS = 12.5;
/** From an event’s words to its line, clear of the bar on it ({@link STOP}), and from that line to the end of the diagram. */
const ABOVE = 12;
const END = 24;
/** Length and half the height of the head of an arrow, and the gap between it and a party's line. */
const HEAD = { length: 9, half: 5, gap: 3 };
/** Of an arrow that stops: from its tip to the other side, and to the bar, and half the height of the bar. */
const STOP = { short: 52, gap: 5, half: 8 };
/** Of an event of an earlier picture. Not of its group as a whole: the renderer of pictures cuts such groups off. */
const CONTEXT = 0.5;

/** The size of a diagram in the units in which it is drawn. */
export const diagramSize = ({ events }: Diagram): { width: number; height: number } => ({
  width: WIDTH,
  height: FIRST + (events.length - 1) * ROW + END,
});

type Event = Diagram['events'][number];

function eventSvg(
  { text, towards, stops, certainty, role, isContext }: Event,
  y: number,
  colour: Colour,
): string {
  const { width, dashes } = lookOf(certainty).line;
  const [from, to] = [SIDE + HEAD.gap, WIDTH - SIDE - HEAD.gap];
  const hue = role === 'neutral' ? colour('ink') : roleColour(role, colour);
  const [end, sign] = towards === 'left' ? [from, 1] : [to, -1];
  const tip = stops ? end + sign * STOP.short : end;
  const foot = tip + sign * HEAD.length;
  const dashed = dashes.length > 0 ? ` stroke-dasharray="${dashes.join(' ')}"` : '';
  const head = towards
    ? `<path d="M${foot} ${y - HEAD.half}L${tip} ${y}L${foot} ${y + HEAD.half}" fill="none" stroke="${hue}" stroke-width="${width}"/>`
    : '';
  const bar = stops
    ? `<path d="M${tip - sign * STOP.gap} ${y - STOP.half}v${2 * STOP.half}" stroke="${colour('ink')}" stroke-width="${width}"/>`
    : '';
  const line = towards === 'left' ? `M${tip} ${y}H${to}` : `M${from} ${y}H${tip}`;
  return (
    `<g${isContext ? ` stroke-opacity="${CONTEXT}" fill-opacity="${CONTEXT}"` : ''}>` +
    `<text x="${WIDTH / 2}" y="${y - ABOVE}" font-size="${LETTERS}" fill="${colour('ink')}">${escapeHtml(text)}</text>` +
    `<path d="${line}" fill="none" stroke="${hue}" stroke-width="${width}"${dashed}/>${head}${bar}</g>`
  );
}

function partySvg({ name, role }: Diagram['left'], x: number, end: number, colour: Colour): string {
  const hue = roleColour(role, colour);
  const { top, height, width, size } = NAMES;
  return (
    `<path d="M${x} ${top + height}V${end}" stroke="${hue}" stroke-width="1.6"/>` +
    `<rect x="${x - width / 2}" y="${top}" width="${width}" height="${height}" rx="3" fill="${colour('paper-raised')}" stroke="${hue}" stroke-width="1.6"/>` +
    `<text x="${x}" y="${top + height / 2 + size * 0.35}" font-size="${size}" font-weight="600" fill="${hue}">${escapeHtml(name)}</text>`
  );
}

/**
 * A diagram as the inside of an SVG of {@link diagramSize}: a box on paper, so that nobody takes it for a
 * part of the map under it; time runs downwards, and nothing in it has a place or a length.
 */
export function diagramSvg(diagram: Diagram, colour: Colour): string {
  const { width, height } = diagramSize(diagram);
  const { title, left, right, events } = diagram;
  const end = height - END / 2;
  return (
    `<rect x=".75" y=".75" width="${width - 1.5}" height="${height - 1.5}" rx="6" fill="${colour('paper-raised')}" stroke="${colour('ink-soft')}" stroke-width="1.5"/>` +
    `<g text-anchor="middle"><text x="${width / 2}" y="${TITLE.baseline}" font-size="${TITLE.size}" font-weight="600" fill="${colour('ink-soft')}">${escapeHtml(title)}</text>` +
    partySvg(left, SIDE, end, colour) +
    partySvg(right, width - SIDE, end, colour) +
    `${events.map((event, i) => eventSvg(event, FIRST + i * ROW, colour)).join('')}</g>`
  );
}
