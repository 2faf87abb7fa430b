/** Pixels as an SVG has them, with at most one decimal. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);
