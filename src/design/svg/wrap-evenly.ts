import { wrapText } from './text-width.ts';

/**
 * The text in as few lines as `maxWidth` pixels allow, as even as they can be: no last line of one
 * word.
 *
 * @param size of the letters, in pixels
 */
export function wrapEvenly(text: string, maxWidth: number, size: number, weight = 400): string[] {
  const linesIn = (width: number): string[] => wrapText(text, width, size, weight).split('\n');
  let lines = linesIn(maxWidth);
  for (let width = maxWidth - size; width > 0; width -= size) {
    const narrower = linesIn(width);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}
