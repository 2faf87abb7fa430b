import { escapeHtml } from './escape-html.ts';
import { px } from './px.ts';
import { wrapEvenly } from './wrap-evenly.ts';

/** Pixels between one block and the next. */
export const GAP = 14;

/** A piece of a panel and its height in pixels; it is drawn with its top at y. */
export interface Block {
  height: number;
  svg: (x: number, y: number) => string;
}

/** How the lines of a block are set; the size is in pixels. */
interface Type {
  size: number;
  weight?: number;
  /** Height of a line as a multiple of the size. */
  line?: number;
}

/** Text in lines as they are given. */
export function linesBlock(
  lines: readonly string[],
  { size, weight = 400, line = 1.3 }: Type,
  attributes: string,
): Block {
  return {
    height: lines.length * size * line,
    svg: (x, y) =>
      lines
        .map(
          (one, i) =>
            `<text ${attributes} font-size="${size}" font-weight="${weight}" x="${px(x)}" y="${px(y + (i + 0.5) * size * line + size * 0.33)}">${escapeHtml(one)}</text>`,
        )
        .join(''),
  };
}

/** Text in even lines no wider than `width` pixels. */
export const textBlock = (text: string, width: number, type: Type, attributes: string): Block =>
  linesBlock(wrapEvenly(text, width, type.size, type.weight), type, attributes);

/** Blocks below each other, from y on. */
export function stacked(blocks: readonly Block[], x: number, y: number): string {
  let top = y;
  return blocks
    .map((block) => {
      const part = block.svg(x, top);
      top += block.height + GAP;
      return part;
    })
    .join('');
}
/** Height of blocks below each other, in pixels. */
export const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { height }) => sum + height + GAP, -GAP);
