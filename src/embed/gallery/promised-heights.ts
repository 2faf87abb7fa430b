import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from '../../model/story.ts';
import { estimatedHeight, type EmbedTexts } from '../page/estimated-height.ts';
import { COLUMN } from '../column.ts';

/** Widths of a frame at which every step was measured, in CSS pixels: phones, a column of text, wide pages. */
export const MEASURED_WIDTHS = [320, COLUMN, 900, 1100] as const;

/**
 * Heights at {@link MEASURED_WIDTHS} in CSS pixels: the least at which no step has to be scrolled; in a column of text
 * the one at which the picture has its own shape, too.
 */
type Heights = readonly number[];

/** What was measured of a scene. It holds as long as the texts in the embed are the same. */
export interface MeasuredScene {
  /** Of the texts: {@link textsHash}. */
  texts: string;
  /** With all its steps. */
  all: Heights;
  /** Each step alone, by the id of its frame. */
  alone: Readonly<Record<string, Heights>>;
}
export type MeasuredHeights = Readonly<Partial<Record<string, MeasuredScene>>>;

/** Where `npm run heights` writes them, in the folder of the story. */
export const HEIGHTS_FILE = join(folder, 'embed-heights.json');

/** What the code of a scene promises: a height in CSS pixels at which every step fits. */
export interface PromisedHeights {
  all: number;
  /** Of each frame alone, in their order. */
  alone: readonly number[];
}

/** An estimate is made for a column: so much more is promised until a browser has measured. */
const MARGIN = 1.2;

export const textsHash = (texts: EmbedTexts): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('base64url').slice(0, 12);

/** Those of the story; none where nothing has been measured yet. */
export function readMeasuredHeights(): MeasuredHeights {
  try {
    return JSON.parse(readFileSync(HEIGHTS_FILE, 'utf8')) as MeasuredHeights;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new Error(`${HEIGHTS_FILE}: ${String(error)}. Run npm run heights to write it anew.`);
  }
}

const roundUp = (height: number): number => Math.ceil(height / 10) * 10;

/**
 * The heights that codes promise: measured where the texts are those that were measured, otherwise estimated with a margin.
 */
export function promisedHeights(
  texts: EmbedTexts,
  ids: readonly string[],
  measured: MeasuredScene | undefined,
): PromisedHeights {
  const known = measured?.texts === textsHash(texts) ? measured : undefined;
  const promise = (heights: Heights | undefined, seen: EmbedTexts['frames']): number =>
    roundUp(heights ? Math.max(...heights) : MARGIN * estimatedHeight({ ...texts, frames: seen }));
  return {
    all: promise(known?.all, texts.frames),
    alone: texts.frames.map((frame, i) => promise(known?.alone[ids[i] ?? ''], [frame])),
  };
}
