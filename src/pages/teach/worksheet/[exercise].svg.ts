import type { APIRoute, GetStaticPaths } from 'astro';
import { entry } from '../../../content/book.ts';
import { readBook } from '../../../content/collections.ts';
import { ground } from '../../../map/svg/ground.ts';
import { printMapSvg } from '../../../map/print/print-map.ts';
import { readTokens } from '../../../map/svg/tokens.ts';
import { SHEET } from '../../../teach/paper.ts';
import { sheetMap } from '../../../teach/sheets/sheet-map.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { exercises } = await readBook();
  return [...exercises.values()]
    .filter(({ space }) => space.kind === 'map')
    .map(({ id }) => ({ params: { exercise: id } }));
};

export const GET: APIRoute = async ({ params: { exercise = '' } }) => {
  const book = await readBook();
  const { space } = entry(book.exercises, exercise, 'worksheet');
  if (space.kind !== 'map') throw new Error(`worksheet: found no map in ${exercise}, expected one`);
  const map = printMapSvg(sheetMap(space, book), ground(), SHEET, await readTokens());
  return new Response(map, { headers: { 'Content-Type': 'image/svg+xml' } });
};
