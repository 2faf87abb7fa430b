import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Book } from '../contract/book.ts';

/** Letters, figures and signs of English text with the accents that names in it may carry. */
const LATIN =
  Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('') +
  '\u00a0©°·×½àáâäçèéêëìíîïñòóôöùúûüÀÁÂÄÇÈÉÊËÍÎÖÜŠšŽžğışĞİŞ–—‘’“”…•→←↑↓−≈✓';

interface Font {
  /** Path of the full font inside node_modules. */
  file: string;
  /** Range of weights kept, or one weight. */
  wght?: number | { min: number; max: number };
  script: 'latin' | 'arabic';
}

/** The fonts of the site. The story's own letters are enough: it has no other text. */
export const FONTS = {
  serif: {
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    wght: { min: 400, max: 650 },
    script: 'latin',
  },
  'serif-italic': {
    file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
    wght: 400,
    script: 'latin',
  },
  sans: {
    file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    wght: { min: 400, max: 650 },
    script: 'latin',
  },
  arabic: {
    file: '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
    script: 'arabic',
  },
} as const satisfies Record<string, Font>;
export type FontName = keyof typeof FONTS;

export const isFontName = (name: string): name is FontName => Object.hasOwn(FONTS, name);

/** The letters of every Arabic name in the content, so that the subset never lacks one. */
function arabicText(book: Book): string {
  return [
    ...[...book.places.values()].map(({ name_ar }) => name_ar ?? ''),
    ...[...book.lettering.values()].map(({ text_ar }) => text_ar ?? ''),
    ...[...book.spellings.values()].map(({ form, lang }) => (lang === 'ar' ? form : '')),
    ' ',
  ].join('');
}

/** A font cut down to what the site writes with it, as woff2. */
export async function subsetOf(name: FontName, book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const font: Font = FONTS[name];
  const whole = await readFile(join('node_modules', font.file));
  const subset = await subsetFont(whole, font.script === 'arabic' ? arabicText(book) : LATIN, {
    targetFormat: 'woff2',
    ...(font.wght === undefined ? {} : { variationAxes: { wght: font.wght } }),
  });
  return new Uint8Array(subset);
}

/** Fonts of one weight each, for the renderer of pictures, which knows no variable fonts. */
export async function staticFonts(): Promise<{ name: string; bytes: Buffer }[]> {
  const weights = [
    ['sans', 400],
    ['sans', 600],
    ['serif', 600],
  ] as const;
  return Promise.all(
    weights.map(async ([name, wght]) => ({
      name: `${name}-${wght}`,
      bytes: await subsetFont(await readFile(join('node_modules', FONTS[name].file)), LATIN, {
        targetFormat: 'truetype',
        variationAxes: { wght },
      }),
    })),
  );
}
