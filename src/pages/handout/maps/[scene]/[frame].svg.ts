import type { APIRoute, GetStaticPaths } from 'astro';
import { entry } from '../../../../content/book.ts';
import { readBook } from '../../../../content/collections.ts';
import { resolveFrame } from '../../../../map/frame/resolve-frame.ts';
import { ground } from '../../../../map/svg/ground.ts';
import { printMapSvg } from '../../../../map/print/print-map.ts';
import { readTokens } from '../../../../map/svg/tokens.ts';
import { STILL } from '../../../../teach/paper.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { scenes } = await readBook();
  return [...scenes].flatMap(([scene, { frames }]) =>
    frames.map(({ id }) => ({ params: { scene, frame: id } })),
  );
};

export const GET: APIRoute = async ({ params: { scene = '', frame = '' } }) => {
  const book = await readBook();
  const found = entry(book.scenes, scene, 'handout').frames.find(({ id }) => id === frame);
  if (!found) throw new Error(`handout: found no frame ${scene}/${frame}, expected one`);
  const picture = resolveFrame(scene, found, book);
  return new Response(printMapSvg(picture, ground(), STILL, await readTokens()), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
