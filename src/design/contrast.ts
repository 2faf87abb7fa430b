/** Red, green and blue, each 0 to 255. */
export interface Rgb {
  r: number;
  g: number;
  b: number;
}

/** The light of red, green and blue, each 0 to 1 (sRGB, IEC 61966-2-1). */
export const linear = ({ r, g, b }: Rgb): number[] =>
  [r, g, b].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });

/** Relative luminance of a colour, 0 to 1: WCAG 2.2, "relative luminance". */
export function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How much two luminances stand apart, 1 to 21: WCAG 2.2, "contrast ratio". Text needs 4.5, large text 3. */
export const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
