/** Width of a column of text, for which codes are made, in CSS pixels. */
export const COLUMN = 640;
