import type { APIRoute, GetStaticPaths } from 'astro';
import { entry } from '../../../content/book.ts';
import { readBook } from '../../../content/collections.ts';
import { basemapOutlines } from '../../../map/basemap/outlines.ts';
import { printMapSvg } from '../../../map/print/print-map.ts';
import { withRelief } from '../../../map/relief/with-relief.ts';
import { coloursOf } from '../../../design/tokens.ts';
import { SHEET } from '../../../teach/paper.ts';
import { blankMap } from '../../../teach/sheets/blank-map.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { exercises } = await readBook();
  return [...exercises.values()]
    .filter(({ space }) => space.kind === 'map')
    .map(({ id }) => ({ params: { exercise: id } }));
};

export const GET: APIRoute = async ({ params: { exercise = '' } }) => {
  const book = await readBook();
  const { space } = entry(book.exercises, exercise, 'exercises');
  if (space.kind !== 'map') throw new Error(`worksheet: found no map in ${exercise}, expected one`);
  const map = printMapSvg(blankMap(space, book), basemapOutlines(), SHEET, coloursOf());
  return new Response(await withRelief(map), { headers: { 'Content-Type': 'image/svg+xml' } });
};
