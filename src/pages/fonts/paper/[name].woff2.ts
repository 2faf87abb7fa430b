import type { APIRoute, GetStaticPaths } from 'astro';
import { readBook } from '../../../content/collections.ts';
import { arabicText } from '../../../content/arabic-text.ts';
import { PAPER_FONTS, subsetOf } from '../../../design/fonts/subset.ts';

const nameOf = ([font, weight]: (typeof PAPER_FONTS)[number]): string => `${font}-${weight}`;

export const getStaticPaths: GetStaticPaths = () =>
  PAPER_FONTS.map((one) => ({ params: { name: nameOf(one) } }));

export const GET: APIRoute = async ({ params: { name = '' } }) => {
  const found = PAPER_FONTS.find((one) => nameOf(one) === name);
  if (!found)
    throw new Error(
      `fonts: found "${name}", expected one of ${PAPER_FONTS.map(nameOf).join(', ')}`,
    );
  const [font, weight] = found;
  return new Response(await subsetOf(font, arabicText(await readBook()), weight), {
    headers: { 'Content-Type': 'font/woff2' },
  });
};
