import type { APIRoute, GetStaticPaths } from 'astro';
import { readBook } from '../../../../content/collections.ts';
import { ground } from '../../../../map/svg/ground.ts';
import { printMapSvg } from '../../../../map/print/print-map.ts';
import { readTokens } from '../../../../map/svg/tokens.ts';
import { frameShown } from '../../../../story/scene/frame-shown.ts';
import { STILL } from '../../../../teach/paper.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { scenes } = await readBook();
  return [...scenes].flatMap(([scene, { frames }]) =>
    frames.map(({ id }) => ({ params: { scene, frame: id } })),
  );
};

export const GET: APIRoute = async ({ params: { scene = '', frame = '' } }) => {
  const { picture } = frameShown(`${scene}/${frame}`, await readBook());
  if (!picture) throw new Error(`handout: found no map ${scene}/${frame}, expected one`);
  return new Response(printMapSvg(picture, ground(), STILL, await readTokens()), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
