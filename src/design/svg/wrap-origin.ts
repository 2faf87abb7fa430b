import { widthOfText } from './text-width.ts';

/**
 * The name of the story and its address in lines no wider than `maxWidth` pixels. Other than in a
 * text, a line may also end inside the address: after a slash or a hyphen and before the #.
 *
 * @param size of the letters, in pixels
 */
export function wrapOrigin(origin: string, maxWidth: number, size: number): string[] {
  const lines: string[] = [];
  for (const piece of origin.split(/(?<=[ -]|[^/]\/)(?!\/)|(?=#)/)) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && widthOfText(longer.trimEnd(), size) <= maxWidth)
      lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
