import { textBlock, type Block } from '../../design/svg/block.ts';
import { px } from '../../design/svg/px.ts';
import { roleColour, type Colour } from '../colours.ts';
import type { LegendEntry } from './legend-entry.ts';
import { signsOf, swatchSvg } from './swatch-svg.ts';

/** Pixels: size of the letters, room for a sign, and between one entry and the next. */
const LETTERS = 16;
const SIGN = 52;
const BETWEEN = 7;

/** The legend in a picture of its own: entries below each other, no wider than `width` pixels. */
export function legendBlock(entries: readonly LegendEntry[], width: number, colour: Colour): Block {
  const rows = entries.map((entry) => {
    const signs = signsOf(entry);
    const room = SIGN * signs.length;
    const style = { size: LETTERS, line: 1.25 };
    const text = textBlock(entry.text, width - room, style, `fill="${colour('ink')}"`);
    return { entry, signs, room, text };
  });
  return {
    height: rows.reduce((sum, { text }) => sum + text.height + BETWEEN, 0),
    svg: (x, y) => {
      let top = y;
      return rows
        .map(({ entry, signs, room, text }) => {
          const own = entry.role ? roleColour(entry.role, colour) : colour('ink');
          const signTop = px(top + LETTERS * 0.625 - 9.5);
          const part =
            signs
              .map(
                (sign, i) =>
                  `<g color="${own}" transform="translate(${px(x + i * SIGN)} ${signTop}) scale(1.35)">${swatchSvg(sign, colour)}</g>`,
              )
              .join('') + text.svg(x + room, top);
          top += text.height + BETWEEN;
          return part;
        })
        .join('');
    },
  };
}
