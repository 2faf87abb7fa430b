import { rgb } from 'd3';

/** Relative luminance of a colour, 0 to 1: WCAG 2.2, "relative luminance". */
export function luminance({ r, g, b }: { r: number; g: number; b: number }): number {
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export const luminanceOf = (colour: string): number => luminance(rgb(colour));

/** How much two luminances stand apart, 1 to 21: WCAG 2.2, "contrast ratio". Text needs 4.5, large text 3. */
export const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
