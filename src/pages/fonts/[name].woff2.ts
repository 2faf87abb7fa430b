import type { APIRoute, GetStaticPaths } from 'astro';
import { readBook } from '../../content/collections.ts';
import { arabicText } from '../../content/arabic-text.ts';
import { FONTS, isFontName, subsetOf } from '../../design/fonts/subset.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(FONTS).map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params: { name = '' } }) => {
  if (!isFontName(name))
    throw new Error(`fonts: found "${name}", expected one of ${Object.keys(FONTS).join(', ')}`);
  return new Response(await subsetOf(name, arabicText(await readBook())), {
    headers: { 'Content-Type': 'font/woff2' },
  });
};
