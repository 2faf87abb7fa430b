/**
 * Widths of letters in ems, a little above those of Source Sans 3 at weight 400: the fonts are not
 * there when a figure is laid out, and a label with room to spare is better than one that is cut.
 */
const CLASSES: readonly [RegExp, number][] = [
  [/[ijlI|.,:;'’‘·!]/, 0.27],
  [/[ \u00a0]/, 0.21],
  [/[frt()[\]/“”"-]/, 0.36],
  [/[MWmw%@—]/, 0.85],
  [/[CDGHNOQU&]/, 0.66],
  [/[A-Z]/, 0.59],
];
/** Any other letter, digit or sign. */
const USUAL = 0.56;
/** How much wider the letters are at weight 600. */
const BOLD = 1.05;

/** Of the letters that were met so far: lines are tried at many widths. */
const known = new Map<string, number>();

function emsOf(letter: string): number {
  const ems = known.get(letter) ?? CLASSES.find(([letters]) => letters.test(letter))?.[1] ?? USUAL;
  known.set(letter, ems);
  return ems;
}

/** Estimated width of one line in CSS pixels, rather too wide than too narrow. */
export function widthOfText(line: string, size: number, weight = 400): number {
  const ems = Array.from(line).reduce((sum, letter) => sum + emsOf(letter), 0);
  return ems * size * (weight > 500 ? BOLD : 1);
}

/**
 * The text in lines no wider than `maxWidth` CSS pixels, joined with "\n". Words are never broken:
 * one that is too wide has a line of its own. Lines that the text has already are kept.
 */
export function wrapText(text: string, maxWidth: number, size: number, weight = 400): string {
  const lines = text.split('\n').flatMap((paragraph) => {
    const wrapped: string[] = [];
    for (const word of paragraph.split(' ')) {
      const longer = wrapped.length > 0 ? `${wrapped.at(-1) ?? ''} ${word}` : word;
      if (wrapped.length > 0 && widthOfText(longer, size, weight) <= maxWidth)
        wrapped[wrapped.length - 1] = longer;
      else wrapped.push(word);
    }
    return wrapped;
  });
  return lines.join('\n');
}
