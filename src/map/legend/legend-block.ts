import { textBlock, type Block } from '../../design/svg/block.ts';
import { px } from '../../design/svg/px.ts';
import { roleColour, type Colour } from '../colours.ts';
import type { LegendEntry } from '../frame/picture.ts';
import { swatchSvg } from './swatch-svg.ts';

/** Pixels: size of the letters, room for a swatch, and between one entry and the next. */
const LETTERS = 16;
const SWATCH = 52;
const BETWEEN = 7;

/** The legend in a picture of its own: entries below each other, no wider than `width` pixels. */
export function legendBlock(entries: readonly LegendEntry[], width: number, colour: Colour): Block {
  const rows = entries.map((entry) => ({
    entry,
    text: textBlock(
      entry.text,
      width - SWATCH,
      { size: LETTERS, line: 1.25 },
      `fill="${colour('ink')}"`,
    ),
  }));
  return {
    height: rows.reduce((sum, { text }) => sum + text.height + BETWEEN, 0),
    svg: (x, y) => {
      let top = y;
      return rows
        .map(({ entry, text }) => {
          const own = entry.role ? roleColour(entry.role, colour) : colour('ink');
          const swatch = swatchSvg(entry, colour);
          const part =
            `<g color="${own}" transform="translate(${px(x)} ${px(top + LETTERS * 0.625 - 9.5)}) scale(1.35)">${swatch}</g>` +
            text.svg(x + SWATCH, top);
          top += text.height + BETWEEN;
          return part;
        })
        .join('');
    },
  };
}
