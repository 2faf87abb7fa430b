import { widthOfText } from '../../design/svg/text-width.ts';
import { LINE_HEIGHT, TYPE, type FigureLabelKind } from '../figure.ts';

/** Estimated size in CSS pixels of a label with the lines that it has. */
export function sizeOfText(text: string, kind: FigureLabelKind): { width: number; height: number } {
  const { size, weight } = TYPE[kind];
  const lines = text.split('\n');
  return {
    width: Math.max(...lines.map((line) => widthOfText(line, size, weight))),
    height: lines.length * size * LINE_HEIGHT,
  };
}
