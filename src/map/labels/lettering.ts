import type { ColourName } from '../colours.ts';
import type { Label, LabelKind } from '../frame/picture.ts';

/** How labels of one kind are set, as in src/map/still/labels.css: sizes in CSS pixels, spacing in ems. */
interface Lettering {
  /** Font sizes of labels that matter in a frame, and of others. */
  key: number;
  context: number;
  weight: number;
  colour: ColourName;
  isCapital?: boolean;
  isItalic?: boolean;
  spacing?: number;
  /** Longest line, in CSS pixels. */
  widest?: number;
  /** Estimated width of an average letter with its spacing, in ems. */
  em: number;
}

const PLACE: Lettering = { key: 15, context: 12.5, weight: 500, colour: 'ink', em: 0.52 };
const TEXT: Lettering = { ...PLACE, widest: 170, em: 0.5 };
const AREA = { ...TEXT, isItalic: true };
const SOFT = { weight: 500, colour: 'ink-soft', isCapital: true } as const;
const ITALIC = { key: 12.5, context: 12.5, weight: 400, isItalic: true } as const;

export const LETTERING: Record<LabelKind, Lettering> = {
  place: PLACE,
  area: { ...AREA, key: 15, spacing: 0.04, widest: 170, em: 0.52 },
  subject: { ...AREA, key: 31, spacing: 0.14, widest: 280, em: 0.62 },
  line: { ...TEXT, key: 13.5 },
  sign: { ...AREA, key: 128, em: 0.46 },
  note: { ...TEXT, key: 13 },
  number: { ...PLACE, key: 13, context: 13, weight: 600, em: 0.55 },
  count: { ...PLACE, weight: 600, em: 0.55 },
  country: { ...SOFT, key: 14, context: 14, spacing: 0.32, em: 0.95 },
  governorate: { ...SOFT, key: 12, context: 12, spacing: 0.12, em: 0.72 },
  water: { ...ITALIC, colour: 'map-water-ink', em: 0.5 },
  relief: { ...ITALIC, colour: 'ink-soft', spacing: 0.16, em: 0.66 },
};

/** As in src/map/still/labels.css, a large sign takes such a share of the height of the free part of its stage, and has so many pixels at least. */
export const SIGN = { least: 64, share: 0.24 } as const;

/** The disc behind the number of a route, in CSS pixels. */
export interface Disc {
  /** The least width; it is wider where the number has several digits. */
  least: number;
  padding: number;
  /** Size of the letters, and height of their line. */
  letters: number;
  line: number;
}

/** Discs of usual pictures, and of those that are not wider than `upTo`. */
export const DISCS = {
  border: 1.6,
  upTo: 500,
  usual: { least: 21, padding: 5, letters: LETTERING.number.key, line: 18 },
  small: { least: 17, padding: 3, letters: 11.5, line: 14 },
} as const;

/** The discs of a picture of such a width in CSS pixels. */
export const discIn = (width: number): Disc => (width > DISCS.upTo ? DISCS.usual : DISCS.small);

/** What readers may set who space letters (WCAG 1.4.12): ems between letters and words, height of a line. */
export const SPREAD = { letters: 0.12, words: 0.16, line: 1.5 } as const;

/** Arabic names: size and height of a line, in ems of the label. */
export const ARABIC = { size: 0.92, line: 1.25 } as const;

/** What is said under the name of an area, in CSS pixels. */
export const NOTE = { size: 13, widest: 190, em: 0.5 } as const;

/** Font size of a label in CSS pixels. */
export const fontSize = ({ kind, emphasis }: Pick<Label, 'kind' | 'emphasis'>): number =>
  LETTERING[kind][emphasis];
