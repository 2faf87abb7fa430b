import type { APIRoute, GetStaticPaths } from 'astro';
import { readBook } from '../../../../content/collections.ts';
import { basemapOutlines } from '../../../../map/basemap/outlines.ts';
import { pictureOf } from '../../../../map/frame/picture-of.ts';
import { printMapSvg } from '../../../../map/print/print-map.ts';
import { withRelief } from '../../../../map/relief/with-relief.ts';
import { coloursOf } from '../../../../design/tokens.ts';
import { stillSize } from '../../../../teach/paper.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { scenes } = await readBook();
  return [...scenes].flatMap(([scene, { frames }]) =>
    frames.map(({ id }) => ({ params: { scene, frame: id } })),
  );
};

/** Pixels across: about 180 in an inch of paper, enough for a soft shading. */
const RELIEF = 640;

export const GET: APIRoute = async ({ params: { scene = '', frame = '' } }) => {
  const picture = pictureOf(await readBook(), `${scene}/${frame}`);
  const map = printMapSvg(picture, basemapOutlines(), stillSize(picture), coloursOf());
  return new Response(await withRelief(map, RELIEF), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
