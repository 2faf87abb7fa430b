import { LEAST_BOX } from '../../chart/figure.ts';
import type { Ask } from '../../content/plots/fields.ts';
import { wrapText } from '../../design/svg/text-width.ts';
import { drawMessages } from '#messages/chart.ts';
import { LICENCE } from '#messages/licence.ts';
import { messages } from '#messages/site.ts';
import { COLUMN } from '../column.ts';
import { embedMessages } from '#messages/embed.ts';
import { evidenceMessages } from '#messages/evidence.ts';
import { checked } from '../../model/story.ts';

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

/*
 * All numbers are CSS pixels, as src/embed/page/*.css has them where an embed is as wide as a column of text.
 */
/** What the row of steps takes where there is more than one. */
const STEPS_HEIGHT = 44;
const ROOM = COLUMN - 2 * 16;
/** Beside the key there is so much for the words, and the other part for the key itself. */
const WORDS_COLUMN = (ROOM - 32) * 0.6;
const KEY_COLUMN = (ROOM - 32) * 0.4 - 37.2;
/** Height of a picture for its width. */
const SHAPE = { map: 3 / 4, figure: 2 / 3 } as const;
/** Letters of the serif are so much wider than those of the sans. */
const SERIF = 1.04;

/** Size of the letters, and height of a line as a multiple of it. */
interface Type {
  size: number;
  line: number;
  isSerif?: boolean;
  weight?: number;
}
const HEADLINE: Type = { size: 24, line: 1.2, isSerif: true, weight: 600 };
const TITLE: Type = { size: 15.2, line: 1.3, weight: 600 };
const FIGURE_TITLE: Type = { size: 16.8, line: 1.2, isSerif: true, weight: 600 };
const UNIT: Type = { size: 12.8, line: 1.3 };
const WORDS: Type = { size: 16, line: 1.45, isSerif: true };
const ASK: Type = { size: 15.2, line: 1.4 };
const LEGEND: Type = { size: 13.12, line: 1.35 };
const CREDIT: Type = { size: 11.52, line: 1.35 };
const FOOT: Type = { size: 12, line: 1.4 };
/** The line of dates, as long as it is with a day of two digits. */
const DATES = evidenceMessages.dates(`${checked}-28`, checked);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function heightOf(
  text: string,
  width: number,
  { size, line, isSerif, weight = 400 }: Type,
): number {
  const room = isSerif === true ? width / SERIF : width;
  return wrapText(oneLine(text), room, size, weight).split('\n').length * size * line;
}

function pictureHeight(kind: EmbedTexts['kind'], { title, unit = '' }: FrameTexts): number {
  const height = COLUMN * SHAPE[kind];
  if (kind === 'map') return height;
  const head = heightOf(title, ROOM, FIGURE_TITLE) + heightOf(unit, ROOM, UNIT);
  return Math.max(height, head + 27.6 + LEAST_BOX.wide.height);
}

function askHeight(ask: Ask | undefined): number {
  if (ask === undefined) return 0;
  if (ask === 'focus') return 104;
  if (ask === 'slide') return 190;
  const inner = ROOM - 27;
  return 84 + heightOf(drawMessages.task, inner, ASK) + heightOf(drawMessages.keys, inner, ASK);
}

/** The words under a picture, with their key and sources. */
function textHeight({ words, legend, credit, ask }: FrameTexts): number {
  const width = legend.length === 0 ? ROOM : WORDS_COLUMN;
  const text = heightOf(words, width, WORDS) + askHeight(ask);
  const key = legend.reduce((sum, one) => sum + 4.8 + heightOf(one.text, KEY_COLUMN, LEGEND), 0);
  return 12 + Math.max(text, key) + 9.6 + heightOf(credit, ROOM, CREDIT);
}

function footHeight(): number {
  const { from, licensed, corrections } = embedMessages;
  const origin = `${from} ${messages.siteTitle}. ${licensed} ${LICENCE.name}. ${corrections}`;
  return 50 + heightOf(origin, ROOM, FOOT) + heightOf(DATES, ROOM, FOOT);
}

/**
 * About how high an embed is that follows its content, in a column of text, in CSS pixels: for the code of a
 * scene whose texts no browser has measured yet (src/embed/gallery/promised-heights.ts).
 */
export function estimatedHeight({ kind, title, frames }: EmbedTexts): number {
  const most = (of: (frame: FrameTexts) => number): number =>
    Math.max(...frames.map((frame) => of(frame)));
  return Math.ceil(
    14 +
      heightOf(title, ROOM, HEADLINE) +
      (kind === 'map' ? 12 + most((frame) => heightOf(frame.title, ROOM, TITLE)) : 4.8) +
      most((frame) => pictureHeight(kind, frame)) +
      (frames.length > 1 ? STEPS_HEIGHT : 0) +
      most(textHeight) +
      footHeight(),
  );
}
