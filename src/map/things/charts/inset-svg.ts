import { escapeHtml } from '../../../design/svg/escape-html.ts';
import { px } from '../../../design/svg/px.ts';
import type { Colour, ColourName } from '../../colours.ts';

/** CSS pixels between the edge of a card and what stands on it. */
export const CARD_PADDING = 10;

interface Written {
  size: number;
  weight?: number;
  fill?: ColourName;
  anchor?: 'start' | 'middle' | 'end';
}

/** The parts of small charts in some colours. Coordinates are CSS pixels, y of a text is its baseline. */
export interface Pen {
  card(width: number, height: number): string;
  text(x: number, y: number, text: string | number, how: Written): string;
  rect(
    at: readonly [x: number, y: number, width: number, height: number],
    fill: ColourName,
    opacity?: number,
  ): string;
  line(
    path: readonly [x1: number, y1: number, x2: number, y2: number],
    how: { stroke: ColourName; width: number; dashes?: readonly number[]; opacity?: number },
  ): string;
}

export const penOf = (colour: Colour): Pen => ({
  card: (width, height) =>
    `<rect x=".5" y=".5" width="${px(width - 1)}" height="${px(height - 1)}" rx="5" fill="${colour('paper-raised')}" fill-opacity=".94" stroke="${colour('rule')}"/>`,
  text: (x, y, text, { size, weight = 400, fill = 'ink', anchor = 'start' }) =>
    `<text x="${px(x)}" y="${px(y)}" font-size="${size}" font-weight="${weight}" fill="${colour(fill)}"` +
    `${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escapeHtml(String(text))}</text>`,
  rect: ([x, y, width, height], fill, opacity = 1) =>
    `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" fill="${colour(fill)}"` +
    `${opacity < 1 ? ` fill-opacity="${opacity}"` : ''}/>`,
  line: ([x1, y1, x2, y2], { stroke, width, dashes = [], opacity = 1 }) =>
    `<path d="M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}" fill="none" stroke="${colour(stroke)}" stroke-width="${width}"` +
    (dashes.length > 0 ? ` stroke-dasharray="${dashes.map(px).join(' ')}"` : '') +
    `${opacity < 1 ? ` stroke-opacity="${opacity}"` : ''}/>`,
});
