import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { folder } from '../../model/story.ts';

/** Letters, figures and signs that any text may come to need; further ones are taken from the content. */
const BASIC =
  Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('') +
  '\u00a0©°·×–—‘’“”…•→←↑↓−≈✓';

/** Spacing, ligatures and the kinds of figures that the style sheets ask for: the rest is weight. */
const SPACED = ['kern', 'liga', 'lnum', 'onum'];
const IN_TABLES = [...SPACED, 'tnum', 'pnum'];

interface Font {
  /** Path of the full font inside node_modules. */
  file: string;
  /** Range of weights kept, or one weight. */
  wght?: number | { min: number; max: number };
  script: 'latin' | 'arabic';
  /** OpenType features that stay; without it, all: Arabic letters join by them. */
  features?: readonly string[];
}

/** The fonts of the site. The story's own letters are enough: it has no other text. */
export const FONTS = {
  serif: {
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    wght: { min: 400, max: 650 },
    script: 'latin',
    features: SPACED,
  },
  'serif-italic': {
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
    wght: 400,
    script: 'latin',
    features: SPACED,
  },
  sans: {
    file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    wght: { min: 400, max: 650 },
    script: 'latin',
    features: IN_TABLES,
  },
  arabic: {
    file: '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
    script: 'arabic',
  },
} as const satisfies Record<string, Font>;
export type FontName = keyof typeof FONTS;

/** Every letter of the content and of the interface that is not Arabic, so that the subset never lacks one. */
async function latinText(): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => /\.(yaml|mdx|csv)$/.test(name)).sort();
  const texts = await Promise.all(
    [...files.map((name) => join(folder, name)), 'src/messages/en/site.ts'].map((path) =>
      readFile(path, 'utf8'),
    ),
  );
  const letters = new Set(texts.join('').match(/[\u00a0-\u02ff\u1e00-\u22ff]/g) ?? []);
  return BASIC + [...letters].sort().join('');
}

/**
 * A font cut down to what the site writes with it, as woff2.
 *
 * @param arabic the Arabic letters that the site writes
 * @param weight one weight alone, in place of all that the site uses
 */
export async function subsetOf(
  name: FontName,
  arabic: string,
  weight?: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const font: Font = FONTS[name];
  const wght = weight ?? font.wght;
  const whole = await readFile(join('node_modules', font.file));
  const subset = await subsetFont(whole, font.script === 'arabic' ? arabic : await latinText(), {
    targetFormat: 'woff2',
    noHinting: true,
    ...(font.features ? { keepFeatures: font.features } : {}),
    ...(wght === undefined ? {} : { variationAxes: { wght } }),
  });
  return new Uint8Array(subset);
}

/**
 * Fonts of one weight each, for paper: a PDF has the letters of a font that varies as drawings, which
 * makes it a third larger and its letters coarser.
 */
export const PAPER_FONTS = [
  ['serif', 400],
  ['serif', 600],
  ['sans', 400],
  ['sans', 500],
  ['sans', 600],
] as const satisfies readonly (readonly [FontName, number])[];

/** All letters of the Arabic block: a picture may carry any name. */
const ARABIC = Array.from({ length: 256 }, (_, i) => String.fromCodePoint(0x600 + i)).join('');

/** Fonts of one weight each, for the renderer of pictures, which knows no variable fonts. */
export async function staticFonts(): Promise<{ name: string; bytes: Buffer }[]> {
  const weights = [
    ['sans', 400],
    ['sans', 500],
    ['sans', 600],
    ['serif', 600],
    ['serif-italic', 400],
    ['arabic', 400],
  ] as const;
  const text = await latinText();
  return Promise.all(
    weights.map(async ([name, wght]) => {
      const font: Font = FONTS[name];
      const whole = await readFile(join('node_modules', font.file));
      const isArabic = font.script === 'arabic';
      return {
        name: `${name}-${wght}`,
        bytes: await subsetFont(whole, isArabic ? `${ARABIC} ` : text, {
          targetFormat: 'truetype',
          ...(font.wght === undefined ? {} : { variationAxes: { wght } }),
        }),
      };
    }),
  );
}
