import { LEAST_BOX } from '../../chart/figure.ts';
import type { Ask } from '../../chart/kinds/interactions.ts';
import { widthOfText, wrapText } from '../../design/svg/text-width.ts';
import { drawMessages } from '#messages/chart.ts';
import { LICENCE } from '#messages/licence.ts';
import { messages } from '#messages/site.ts';
import { embedMessages } from '#messages/embed.ts';

/** What is written in an embed, as far as it decides how high it is. */
export interface EmbedTexts {
  kind: 'map' | 'figure';
  title: string;
  /** Those that can be seen, the one that shows first at the front. */
  frames: readonly FrameTexts[];
}
export interface FrameTexts {
  title: string;
  words: string;
  legend: readonly { text: string }[];
  /** The line of sources. */
  credit: string;
  /** What a figure counts. */
  unit?: string;
  /** What the reader may do with a figure. */
  ask?: Ask;
}

/* All numbers are CSS pixels, as they stand in src/embed/page/*.css. */
const WIDEST = 1024;
const SIDE = 16;
/** Widths from which on a picture is so high for its width. */
const SHAPES: readonly { from: number; map: number; figure: number }[] = [
  { from: 800, map: 5 / 8, figure: 5 / 8 },
  { from: 600, map: 3 / 4, figure: 2 / 3 },
  { from: 480, map: 1, figure: 3 / 4 },
];
const NARROW_SHAPE = 6 / 5;
/** Widths from which on there is more room for dots, and two columns of words. */
const WIDE_DOTS = 480;
const COLUMNS = 640;
/** A figure has two narrow edges beside its plot. */
const WIDE_PLOT = LEAST_BOX.wide.width + 2 * SIDE;
/** Letters of the serif are so much wider than those of the sans. */
const SERIF = 1.04;

/** Size of the letters, and height of a line as a multiple of it. */
interface Type {
  size: number;
  line: number;
  isSerif?: boolean;
  weight?: number;
}
const HEADLINE: Type = { size: 20, line: 1.2, isSerif: true, weight: 600 };
const TITLE: Type = { size: 15.2, line: 1.3, weight: 600 };
const FIGURE_TITLE: Type = { size: 16.8, line: 1.2, isSerif: true, weight: 600 };
const UNIT: Type = { size: 12.8, line: 1.3 };
const WORDS: Type = { size: 16, line: 1.45, isSerif: true };
const ASK: Type = { size: 15.2, line: 1.4 };
const LEGEND: Type = { size: 13.12, line: 1.35 };
const CREDIT: Type = { size: 11.52, line: 1.35 };
const FOOT: Type = { size: 12, line: 1.4 };
const DATES =
  'Text last changed 24 November 2026; facts last checked November 2026, in stored copies.';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function heightOf(
  text: string,
  width: number,
  { size, line, isSerif, weight = 400 }: Type,
): number {
  const room = isSerif === true ? width / SERIF : width;
  return wrapText(oneLine(text), room, size, weight).split('\n').length * size * line;
}

function pictureHeight(kind: EmbedTexts['kind'], frame: FrameTexts, width: number): number {
  const shape = SHAPES.find(({ from }) => width >= from)?.[kind] ?? NARROW_SHAPE;
  if (kind === 'map') return width * shape;
  const room = width - 2 * SIDE;
  const plot = LEAST_BOX[width < WIDE_PLOT ? 'narrow' : 'wide'].height;
  const head = heightOf(frame.title, room, FIGURE_TITLE) + heightOf(frame.unit ?? '', room, UNIT);
  return Math.max(width * shape, head + 27.6 + plot);
}

/** A row of dots breaks where the buttons beside it leave no room. */
function stepsHeight(count: number, width: number): number {
  if (count < 2) return 0;
  const isNarrow = width < WIDE_DOTS;
  const buttons = isNarrow && count > 5 ? 88 : 132;
  const dot = isNarrow ? 24 : 25.6;
  const inRow = Math.max(1, Math.floor((width - 2 * SIDE - buttons + 6.4) / dot));
  return 8 + Math.max(36, (isNarrow ? 28 : 36) * Math.ceil(count / inRow));
}

/** The key in rows, as many entries in each as it has room for. */
function legendRows(legend: FrameTexts['legend'], room: number): number {
  const [, height] = legend.reduce<[number, number]>(
    ([left, height], { text }) => {
      const own = 37.2 + widthOfText(text, LEGEND.size);
      return own <= left
        ? [left - own - 17.6, height]
        : [room - own - 17.6, height + 3.2 + heightOf(text, room - 37.2, LEGEND)];
    },
    [0, 0],
  );
  return height;
}

function askHeight(ask: Ask | undefined, room: number): number {
  if (ask === undefined) return 0;
  if (ask === 'focus') return 104;
  if (ask === 'slide') return 11 + (room < 420 ? 416 : room < 500 ? 392 : 312);
  const inner = room - 27;
  return 84 + heightOf(drawMessages.task, inner, ASK) + heightOf(drawMessages.keys, inner, ASK);
}

/** The words under a picture, with their key and sources. */
function textHeight(
  { words, legend, credit, ask }: FrameTexts,
  width: number,
  isFirst: boolean,
): number {
  const room = width - 2 * SIDE;
  const sources = 9.6 + heightOf(credit, room, CREDIT);
  const asks = (column: number): number => askHeight(isFirst ? ask : undefined, column);
  if (width < COLUMNS || legend.length === 0) {
    const key = legend.length === 0 ? 0 : legendRows(legend, room) + 6.4;
    return 12 + key + heightOf(words, room, WORDS) + asks(room) + sources;
  }
  const column = (room - 32) * 0.6;
  const key = legend.reduce(
    (sum, { text }) => sum + 4.8 + heightOf(text, (room - 32) * 0.4 - 37.2, LEGEND),
    0,
  );
  return 12 + Math.max(heightOf(words, column, WORDS) + asks(column), key) + sources;
}

function footHeight(room: number): number {
  const { from, licensed, corrections } = embedMessages;
  const origin = `${from} ${messages.siteTitle}. ${licensed} ${LICENCE.name}. ${corrections}`;
  return 50 + heightOf(origin, room, FOOT) + heightOf(DATES, room, FOOT);
}

/**
 * About how high an embed is that follows its content, in CSS pixels: for the code that is copied,
 * before anybody has measured it.
 *
 * @param width of the embed, in CSS pixels
 */
export function firstHeight({ kind, title, frames }: EmbedTexts, width: number): number {
  const inner = Math.min(width, WIDEST);
  const room = inner - 2 * SIDE;
  const most = (of: (frame: FrameTexts, i: number) => number): number =>
    Math.max(...frames.map(of));
  const isWide = width >= COLUMNS;
  const headline = { ...HEADLINE, size: isWide ? 24 : 20 };
  return Math.ceil(
    (isWide ? 14 : 11.6) +
      heightOf(title, room, headline) +
      (kind === 'map' ? 12 + most((frame) => heightOf(frame.title, room, TITLE)) : 4.8) +
      most((frame) => pictureHeight(kind, frame, inner)) +
      stepsHeight(frames.length, inner) +
      most((frame, i) => textHeight(frame, inner, i === 0)) +
      footHeight(room),
  );
}
