import type { APIRoute, GetStaticPaths } from 'astro';
import { arabicText } from '../../content/arabic-text.ts';
import { readBook } from '../../content/collections.ts';
import { FONTS, PAPER_FONTS, subsetOf, type FontName } from '../../design/fonts/subset.ts';

interface Props {
  font: FontName;
  /** Of a font for paper, which has one. */
  weight?: number;
}

/** The fonts of the pages, and those of paper. */
export const getStaticPaths: GetStaticPaths = () => [
  ...(Object.keys(FONTS) as FontName[]).map((font) => ({
    params: { file: `${font}.woff2` },
    props: { font } satisfies Props,
  })),
  ...PAPER_FONTS.map(([font, weight]) => ({
    params: { file: `paper/${font}-${weight}.woff2` },
    props: { font, weight } satisfies Props,
  })),
];

export const GET: APIRoute<Props> = async ({ props: { font, weight } }) =>
  new Response(await subsetOf(font, arabicText(await readBook()), weight), {
    headers: { 'Content-Type': 'font/woff2' },
  });
